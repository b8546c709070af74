import type { EffectRefusal } from '#governance';
import { CONFIRM_NEEDED_MESSAGE, type ConfirmNeeded, type SphereRefusal } from '#identity';
import type { ReadRefusal } from './affirmations.port.js';
import type { AdmissionRefusal } from './domain/admission.types.js';

export interface VolunteerRefusal {
  readonly code:
    | 'NAME_INVALID'
    | 'TOO_MANY_INVITATIONS'
    | 'TOO_MANY_CODES'
    | 'INVITATION_UNKNOWN'
    | 'NOT_A_VOLUNTEER'
    | 'OWN_ACTIVITY'
    | 'DAY_INVALID'
    | 'CONFIRMATION_MISSING';
}

export type PeopleRefusal = VolunteerRefusal | AdmissionRefusal | SphereRefusal | ReadRefusal | ConfirmNeeded;

type Details = Pick<AdmissionRefusal, 'day' | 'missing'>;

const MESSAGES: Readonly<Record<PeopleRefusal['code'], string | ((details: Details) => string)>> = {
  NAME_INVALID: 'displayName: a name has 1 to 100 characters.',
  TOO_MANY_INVITATIONS: 'You have 50 invitations that nobody has answered. Withdraw some first.',
  TOO_MANY_CODES: 'This person was given as many codes as the rules allow. Ask them in person.',
  INVITATION_UNKNOWN: 'There is no such invitation, or it was answered.',
  NOT_A_VOLUNTEER: 'personRef: this person is no volunteer now.',
  OWN_ACTIVITY: 'personRef: somebody else says that you took part.',
  DAY_INVALID: 'day: not in the future, and not before the person began.',
  CONFIRMATION_MISSING: 'confirmation: say leave once you have read what leaving means.',
  CONFIRM_NEEDED: CONFIRM_NEEDED_MESSAGE,
  PERSON_UNKNOWN: 'personRef: nobody here has this reference.',
  SELF_SPONSORSHIP: 'personRef: nobody proposes themselves. Ask a member to propose you.',
  ALREADY_PROPOSED: 'personRef: this person is proposed already.',
  TOO_EARLY: ({ day }) => `personRef: by the rules this person can be proposed from ${day} on.`,
  TOO_LITTLE_ACTIVITY: ({ missing }) =>
    `personRef: by the rules ${missing} more day(s) of taking part are needed. A member writes them down.`,
  ADMISSION_UNKNOWN: 'admissionId: there is no such proposal.',
  DISCUSSION_OVER: 'The discussion of this proposal is over.',
  DISCUSSION_OPEN: ({ day }) => `The discussion is not over: a body decides from ${day} on.`,
  OWN_ADMISSION: 'Nobody objects to or decides on their own admission.',
  REASON_INVALID: 'reason: an objection has a reason of 1 to 2,000 characters.',
  OBJECTED_ALREADY: 'You have objected to this proposal already.',
  NOT_THE_SPONSOR: 'Only who proposed this person withdraws the proposal.',
  NOT_OPEN: 'This proposal is decided or was withdrawn.',
  NOT_REFUSED: 'Only a refusal can be appealed.',
  APPEAL_TOO_LATE: ({ day }) => `An appeal was possible until ${day}. A member can propose you again.`,
  APPEAL_TO_SAME_BODY: 'bodyId: this body refused. Turn to another one.',
  APPEAL_NEEDS_SECOND_BODY:
    'Your organization has one body, and it refused. It can form an appeals commission by the decision body.form; the time for your appeal runs on until then.',
  BODY_UNKNOWN: 'bodyId: there is no such body.',
  OTHER_BODY: 'bodyId: the appeal was made to another body.',
  APPEAL_BY_REFUSERS:
    'Whoever recorded or seconded the refusal neither records nor seconds what the other body decided. Two other mandate-holders do.',
  NOT_APPEALED: 'admissionId: nobody appealed in this matter, or it is decided.',
  NOT_ACCEPTED: 'Nobody has decided to admit you, or you are a member already.',
  ALREADY_VOLUNTEER: 'This person is a volunteer already.',
  ALREADY_MEMBER: 'This person is a member already.',
  ALREADY_LEFT: 'This person has left already.',
  NEVER_JOINED: 'This person was only invited.',
  VOLUNTEER_FIRST: 'Who was only invited accepts the working rules first, and is a volunteer for a time.',
  RETURN_AS_VOLUNTEER: 'Who left comes back as a volunteer, and is admitted anew.',
  REASON_DOES_NOT_FIT: 'This is no reason for this change.',
  DECISION_MISSING: 'This change needs a decision.',
  OWN_STEP_ONLY: 'Only the person takes this step.',
  BEFORE_LAST_CHANGE: 'The day lies before the last change of this person.',
  RULES_NOT_ACCEPTED: 'The working rules are not accepted. Read them, and accept them whole.',
  UNITY_NOT_AFFIRMED: 'Affirm each clause of the points of unity and accept the obligations first.',
  VERSION_UNKNOWN: 'version: the working rules have no such version.',
  VERSION_SUPERSEDED: 'version: there is a newer version of the working rules. Load the page again and read it.',
  CLAUSE_UNKNOWN: 'clauseHashes: the working rules have other clauses. Load the page again.',
  CLAUSE_CHANGED: 'clauseHashes: these are not the words in force. Load the page again and read them.',
};

export const PEOPLE_REFUSAL_CODES = Object.keys(MESSAGES);

export function messageOf({ code, ...details }: PeopleRefusal & Details): string {
  const message = MESSAGES[code];
  return typeof message === 'string' ? message : message(details);
}

export const asEffectRefusal = (refusal: PeopleRefusal): EffectRefusal => ({
  code: refusal.code,
  message: messageOf(refusal),
});
