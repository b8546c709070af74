import { type Day, err, ok, type Result } from '#domain-kit';
import type { CadreFacts, CadreState, HeldCredential, Member } from './cadre.types.js';
import type { CadreRefusal } from './cadre.refusals.js';

const refuse = (code: CadreRefusal['code']): Result<never, CadreRefusal> => err({ code });

/** Whether a credential counts today for this person: accepted in the present membership, not ended, not expired. */
export const counts = ({ acceptedOn, expiresOn, endedOn }: HeldCredential, member: Member, today: Day): boolean =>
  endedOn === null && today <= expiresOn && isMemberSince(member, acceptedOn);

/** Who stepped back or left, and is admitted anew, accepts anew. */
const isMemberSince = ({ standing, since }: Member, day: Day): boolean =>
  standing === 'member' && since !== null && since <= day;

/**
 * The third sphere (R30, R35). A member is cadre while there is a credential of theirs that the centre signed and has not
 * revoked, that they accepted, and that the organization recorded. Nothing is done when its time is over: it counts no more.
 */
export function cadreState({ member, held }: CadreFacts, today: Day): CadreState {
  const counting = held.filter((credential) => counts(credential, member, today));
  if (counting.some(({ decisionId }) => decisionId !== null)) return 'cadre';
  return counting.length > 0 ? 'waiting' : 'none';
}

/** May the person accept what the centre signed? `holder` is who has accepted this very credential here before. */
export function acceptCredential(
  { ref, member }: Pick<CadreFacts, 'ref' | 'member'>,
  holder: { readonly personRef: string; readonly endedOn: Day | null } | null,
): Result<void, CadreRefusal> {
  if (member.standing !== 'member') return refuse('NOT_A_MEMBER');
  if (holder === null) return ok(undefined);
  if (holder.personRef !== ref) return refuse('CREDENTIAL_TAKEN');
  return refuse(holder.endedOn === null ? 'ALREADY_ACCEPTED' : 'CREDENTIAL_ENDED');
}

/** May the organization record what a member accepted? */
export function recordCredential(
  credential: HeldCredential | null,
  member: Member,
  today: Day,
): Result<void, CadreRefusal> {
  if (!credential) return refuse('ACCEPTANCE_UNKNOWN');
  if (credential.decisionId !== null) return refuse('ALREADY_RECORDED');
  if (credential.endedOn !== null) return refuse('CREDENTIAL_ENDED');
  if (today > credential.expiresOn) return refuse('CREDENTIAL_EXPIRED');
  return counts(credential, member, today) ? ok(undefined) : refuse('NOT_A_MEMBER');
}

/** May this be ended: by the person, or by the organization, for which it must have been recorded? */
export function endCredential(credential: HeldCredential | null, today: Day): Result<void, CadreRefusal> {
  if (!credential) return refuse('ACCEPTANCE_UNKNOWN');
  return credential.endedOn !== null || today > credential.expiresOn ? refuse('CREDENTIAL_ENDED') : ok(undefined);
}
