import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import type { Attestation, AttestationRefusal } from './attestation.types.js';

type Answer<T = void> = Result<T, AttestationRefusal>;

/** At most twelve months (R35): so many days after the one on which it is confirmed. */
export const LONGEST_TERM_DAYS = 365;
/** From so many days before the last one on, the person may ask anew: nothing has to lapse in between. */
export const RENEWED_FROM_DAYS = 60;

const refuse = (code: AttestationRefusal['code']): Answer<never> => err({ code });

/** Whether a credential may be taken by it, and one that was taken counts. */
export const isInForce = ({ state, expiresOn }: Attestation, today: Day): boolean =>
  state === 'confirmed' && expiresOn !== null && today <= expiresOn;

/** May this person ask, who has these already? Only a member of the centre does: whoever joined it themselves. */
export function askFor(own: readonly Attestation[], isMember: boolean, today: Day): Answer {
  if (!isMember) return refuse('NOT_A_MEMBER');
  if (own.some(({ state }) => state === 'asked')) return refuse('ALREADY_ASKED');
  const soon = addDays(today, RENEWED_FROM_DAYS);
  return own.some((one) => isInForce(one, today) && one.expiresOn! > soon)
    ? refuse('CONFIRMED_FOR_LONG')
    : ok(undefined);
}

/** May these decide on it? `by` is empty when the decision is recorded. Answers the last day of what would be confirmed. */
export function decideOn(attestation: Attestation | null, by: readonly string[], today: Day): Answer<Day> {
  if (!attestation) return refuse('ATTESTATION_UNKNOWN');
  if (attestation.state !== 'asked') return refuse('NOT_ASKED');
  if (by.includes(attestation.personRef)) return refuse('OWN_ATTESTATION');
  return ok(addDays(today, LONGEST_TERM_DAYS));
}

/** May the person take the credential? Its last day is that of the decision, however late or often it is taken. */
export function takeBy(attestation: Attestation | null, personRef: string, today: Day): Answer<Day> {
  if (attestation?.personRef !== personRef) return refuse('ATTESTATION_UNKNOWN');
  if (attestation.state !== 'confirmed') return refuse('NOT_CONFIRMED');
  return isInForce(attestation, today) ? ok(attestation.expiresOn!) : refuse('ATTESTATION_OVER');
}

/** May it be ended before its last day: by the person, or by a decision of others? */
export function revoke(attestation: Attestation | null, by: readonly string[], today: Day): Answer {
  if (!attestation) return refuse('ATTESTATION_UNKNOWN');
  if (attestation.state !== 'confirmed') return refuse('NOT_CONFIRMED');
  if (by.includes(attestation.personRef)) return refuse('OWN_ATTESTATION');
  return isInForce(attestation, today) ? ok(undefined) : refuse('ATTESTATION_OVER');
}
