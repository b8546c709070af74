import type { Day } from '#domain-kit';

/** `asked` by the person; `confirmed` or `refused` by a decision; `withdrawn` by the person; `ended` before its last day. */
export const ATTESTATION_STATES = ['asked', 'confirmed', 'refused', 'withdrawn', 'ended'] as const;
export type AttestationState = (typeof ATTESTATION_STATES)[number];

/** Why the centre says no today. A closed list: nothing is written about a person. */
export const REFUSAL_REASONS = ['more-time', 'study-first', 'talk-with-us', 'not-now'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What the centre says of one of its own members, from their question on. */
export interface Attestation {
  readonly personRef: string;
  readonly state: AttestationState;
  /** Of what is confirmed: the last day on which a credential counts. */
  readonly expiresOn: Day | null;
}

/** Why nothing changed about an attestation. */
export interface AttestationRefusal {
  readonly code:
    | 'NOT_A_MEMBER'
    | 'ALREADY_ASKED'
    | 'CONFIRMED_FOR_LONG'
    | 'ATTESTATION_UNKNOWN'
    | 'NOT_ASKED'
    | 'NOT_CONFIRMED'
    | 'ATTESTATION_OVER'
    | 'OWN_ATTESTATION'
    | 'REASON_UNKNOWN'
    | 'CONFIRM_NEEDED';
}
