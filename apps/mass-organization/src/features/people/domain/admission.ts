import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import type { Admission, AdmissionRefusal, Candidate } from './admission.types.js';
import type { PeopleRules } from './people-rules.js';

type Checked<T = void> = Result<T, AdmissionRefusal>;
const refuse = (code: AdmissionRefusal['code'], more: Omit<AdmissionRefusal, 'code'> = {}): Checked<never> =>
  err({ code, ...more });

const LONGEST_REASON = 2_000;

/** A member proposes a volunteer who has been there long enough and did enough: both, not either (R71). */
export function proposeAdmission(
  candidate: Candidate,
  sponsorRef: string,
  rules: PeopleRules,
  today: Day,
): Checked<{ discussUntil: Day }> {
  if (candidate.standing === undefined) return refuse('PERSON_UNKNOWN');
  if (candidate.ref === sponsorRef) return refuse('SELF_SPONSORSHIP');
  if (candidate.standing !== 'volunteer') return refuse('NOT_A_VOLUNTEER');
  if (candidate.hasOpenAdmission) return refuse('ALREADY_PROPOSED');
  const from = addDays(candidate.volunteerSince, rules.minimumDays);
  if (today < from) return refuse('TOO_EARLY', { day: from });
  const missing = rules.minimumActivities - candidate.activities;
  if (missing > 0) return refuse('TOO_LITTLE_ACTIVITY', { missing });
  return ok({ discussUntil: addDays(today, rules.discussionDays) });
}

/** An objection has a reason. The first one extends the discussion, so that it can be answered; no other does (R37). */
export function objectTo(
  admission: Admission,
  objection: { readonly authorRef: string; readonly reason: string; readonly hasObjected: boolean },
  rules: PeopleRules,
  today: Day,
): Checked<{ reason: string; discussUntil: Day }> {
  const reason = objection.reason.trim();
  if (admission.state !== 'open' || today > admission.discussUntil) return refuse('DISCUSSION_OVER');
  if (objection.authorRef === admission.personRef) return refuse('OWN_ADMISSION');
  if (reason.length === 0 || reason.length > LONGEST_REASON || !reason.isWellFormed()) return refuse('REASON_INVALID');
  if (objection.hasObjected) return refuse('OBJECTED_ALREADY');
  const { discussUntil, extended } = admission;
  return ok({ reason, discussUntil: extended ? discussUntil : addDays(discussUntil, rules.extensionDays) });
}

/** A body decides after the discussion, and nobody decides on their own admission. */
export function decideAdmission(
  admission: Admission,
  { decidedOn, by }: { readonly decidedOn: Day; readonly by: readonly string[] },
): Checked {
  if (admission.state !== 'open') return refuse('NOT_OPEN');
  if (decidedOn <= admission.discussUntil)
    return refuse('DISCUSSION_OPEN', { day: addDays(admission.discussUntil, 1) });
  return by.includes(admission.personRef) ? refuse('OWN_ADMISSION') : ok(undefined);
}

/** Whoever was refused turns to another body than the one that decided. */
export function appealAgainst(
  admission: Admission,
  { bodyId, bodies }: { readonly bodyId: string; readonly bodies: readonly string[] },
  rules: PeopleRules,
  today: Day,
): Checked {
  if (admission.state !== 'refused' || admission.decidedOn === null) return refuse('NOT_REFUSED');
  const last = addDays(admission.decidedOn, rules.appealDays);
  if (today > last) return refuse('APPEAL_TOO_LATE', { day: last });
  if (bodies.length < 2) return refuse('APPEAL_NEEDS_SECOND_BODY');
  if (!bodies.includes(bodyId)) return refuse('BODY_UNKNOWN');
  return bodyId === admission.bodyId ? refuse('APPEAL_TO_SAME_BODY') : ok(undefined);
}

/** Only the body that was asked decides an appeal, and others than `refusedBy`, who wrote the refusal down, write that down. */
export function decideAppeal(
  admission: Admission,
  { bodyId, by, refusedBy }: { readonly bodyId: string } & Record<'by' | 'refusedBy', readonly string[]>,
): Checked {
  if (admission.state !== 'appealed') return refuse('NOT_APPEALED');
  if (bodyId === admission.bodyId) return refuse('APPEAL_TO_SAME_BODY');
  if (bodyId !== admission.appealBodyId) return refuse('OTHER_BODY');
  if (by.includes(admission.personRef)) return refuse('OWN_ADMISSION');
  return by.some((who) => refusedBy.includes(who)) ? refuse('APPEAL_BY_REFUSERS') : ok(undefined);
}
