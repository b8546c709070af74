import type { EffectRefusal } from '#governance';
import type { GrievanceRefusal } from './domain/grievance.types.js';

const MESSAGES: Readonly<Record<GrievanceRefusal['code'], string | ((day: string) => string)>> = {
  PERSON_UNKNOWN: 'personRef: nobody who takes part now has this reference.',
  OWN_NAME: 'personRef: a grievance is about somebody else.',
  WORDS_INVALID: 'words: 1 to 4,000 characters.',
  FILED_ALREADY: 'personRef: you have a grievance about this person that is open.',
  TOO_MANY_OPEN: 'You have 5 grievances that are open. Take one back, or wait until one is decided.',
  BODY_CANNOT_HEAR: 'bodyId: the person named is in this body, or too few are in it. Choose another one.',
  NO_BODY_CAN_HEAR:
    'No body can hear it: each has the person named in it, or too few people. Two mandate-holders can form a grievance commission by the decision body.form and seat people in it by body.seat.',
  GRIEVANCE_UNKNOWN: 'There is no such grievance, or it is not yours to read.',
  NOT_THE_NAMED: 'Only the person named replies.',
  NOT_THE_FILER: 'Only who filed it takes it back.',
  REPLIED_ALREADY: 'You have replied. Say the rest to the body.',
  NOT_OPEN: 'This grievance is decided or was taken back.',
  OUTCOME_UNKNOWN: 'outcome: upheld, not-upheld or settled.',
  OTHER_BODY: 'bodyId: another body hears this grievance.',
  NAMED_SITS_IN_BODY:
    'The person named sits in the body that hears it. Seat others, or ask who filed it to take it to another body.',
  NAMED_IN_IT: 'Nobody named in a grievance records or seconds its outcome.',
  REPLY_AWAITED: (day) => `The person named can still reply: without a reply the body decides from ${day} on.`,
  TEXT_NOT_OF_THE_LIST: 'text: one of grievanceOutcomes. The record keeps the outcome and no word about anybody.',
};

export const GRIEVANCE_REFUSAL_CODES = Object.keys(MESSAGES);

export function messageOf({ code, day }: GrievanceRefusal): string {
  const message = MESSAGES[code];
  return typeof message === 'string' ? message : message(day ?? '');
}

export const asEffectRefusal = (refusal: GrievanceRefusal): EffectRefusal => ({
  code: refusal.code,
  message: messageOf(refusal),
});
