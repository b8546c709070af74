import { err, ok, type Result } from '#domain-kit';
import type { SphereRefusal } from './sphere.refusals.js';
import type { SphereFacts, SphereMove, SphereReason, Standing } from './sphere.types.js';

/** By whom a change is made: `self` the person alone, `two` a decision, `time` nobody, `record` what was before. */
type Maker = 'self' | 'two' | 'time' | 'record';

const MAKERS: Readonly<Record<SphereReason, Maker>> = {
  founded: 'record',
  'before-this-history': 'record',
  'rules-accepted': 'self',
  admitted: 'two',
  'stepped-back': 'self',
  left: 'self',
  returned: 'self',
  expired: 'time',
  decided: 'two',
};

/** Every change that there is, and the reasons that it can have. What is not here is refused (R30). */
const CHANGES: Readonly<Record<string, readonly SphereReason[]>> = {
  'none>volunteer': ['rules-accepted', 'before-this-history'],
  'none>member': ['founded', 'before-this-history'],
  'volunteer>member': ['admitted'],
  'member>volunteer': ['stepped-back', 'decided'],
  'volunteer>left': ['left', 'expired', 'decided'],
  'member>left': ['left', 'decided'],
  'left>volunteer': ['returned'],
};

const ALREADY: Readonly<Record<Exclude<Standing, 'none'>, SphereRefusal['code']>> = {
  volunteer: 'ALREADY_VOLUNTEER',
  member: 'ALREADY_MEMBER',
  left: 'ALREADY_LEFT',
};

const refuse = (code: SphereRefusal['code']): Result<never, SphereRefusal> => err({ code });

/**
 * May this person's sphere change like this? Membership comes by a decision that others put on record; stepping back,
 * leaving and coming back are the person's own. Who comes back begins as a volunteer.
 */
export function changeSphere(facts: SphereFacts, move: SphereMove): Result<SphereMove, SphereRefusal> {
  const { standing } = facts;
  if (standing === move.to) return refuse(ALREADY[move.to]);
  const reasons = CHANGES[`${standing}>${move.to}`];
  if (!reasons) return refuse(standing === 'none' ? 'NEVER_JOINED' : 'RETURN_AS_VOLUNTEER');
  if (!reasons.includes(move.reason))
    return refuse(standing === 'none' && move.reason === 'admitted' ? 'VOLUNTEER_FIRST' : 'REASON_DOES_NOT_FIT');
  if (facts.since !== null && move.day < facts.since) return refuse('BEFORE_LAST_CHANGE');
  const made = checkMaker(facts, move);
  if (!made.ok) return made;
  if (MAKERS[move.reason] === 'record') return ok(move);
  if (move.to === 'volunteer' && move.reason !== 'decided' && !facts.rulesAccepted) return refuse('RULES_NOT_ACCEPTED');
  return move.to === 'member' && !facts.unityAffirmed ? refuse('UNITY_NOT_AFFIRMED') : ok(move);
}

function checkMaker({ ref }: SphereFacts, { reason, decisionId, recordedBy }: SphereMove): Result<void, SphereRefusal> {
  const maker = MAKERS[reason];
  if (maker === 'self' && recordedBy !== ref) return refuse('OWN_STEP_ONLY');
  if (maker === 'two' && decisionId === null) return refuse('DECISION_MISSING');
  return maker === 'two' && reason === 'admitted' && recordedBy === ref ? refuse('OWN_ADMISSION') : ok(undefined);
}
