import type { Day } from '#domain-kit';

/**
 * `open`: discussed, then decided. `accepted`: others admit, and the person's own acceptance is awaited. `refused` can
 * be appealed; `appealed` waits for another body. The others are over.
 */
export const ADMISSION_STATES = [
  'open',
  'accepted',
  'admitted',
  'refused',
  'appealed',
  'upheld',
  'withdrawn',
  'declined',
] as const;
export type AdmissionState = (typeof ADMISSION_STATES)[number];

/** Why somebody is not admitted, told to the person alone. A closed list: no text about a person is kept for it. */
export const REFUSAL_REASONS = [
  'more-time',
  'more-practice',
  'objections-stand',
  'clauses-not-shared',
  'duties-not-possible',
  'talk-with-us',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One proposal to admit somebody. Days are the organization's own. */
export interface Admission {
  readonly personRef: string;
  readonly sponsorRef: string;
  readonly state: AdmissionState;
  /** The last day of the discussion. */
  readonly discussUntil: Day;
  readonly extended: boolean;
  /** The body that decided, and the day; null before. */
  readonly bodyId: string | null;
  readonly decidedOn: Day | null;
  readonly appealBodyId: string | null;
}

/** What must be known of a volunteer who is proposed. */
export interface Candidate {
  readonly ref: string;
  readonly standing: string | undefined;
  readonly volunteerSince: Day;
  readonly activities: number;
  readonly hasOpenAdmission: boolean;
}

export interface AdmissionRefusal {
  readonly code:
    | 'PERSON_UNKNOWN'
    | 'SELF_SPONSORSHIP'
    | 'NOT_A_VOLUNTEER'
    | 'ALREADY_PROPOSED'
    | 'TOO_EARLY'
    | 'TOO_LITTLE_ACTIVITY'
    | 'ADMISSION_UNKNOWN'
    | 'DISCUSSION_OVER'
    | 'DISCUSSION_OPEN'
    | 'OWN_ADMISSION'
    | 'REASON_INVALID'
    | 'OBJECTED_ALREADY'
    | 'NOT_THE_SPONSOR'
    | 'NOT_OPEN'
    | 'NOT_REFUSED'
    | 'APPEAL_TOO_LATE'
    | 'APPEAL_TO_SAME_BODY'
    | 'APPEAL_NEEDS_SECOND_BODY'
    | 'BODY_UNKNOWN'
    | 'OTHER_BODY'
    | 'APPEAL_BY_REFUSERS'
    | 'NOT_APPEALED'
    | 'NOT_ACCEPTED';
  /** Set with `TOO_EARLY`, `DISCUSSION_OPEN`: from when on; with `APPEAL_TOO_LATE`: until when it was possible. */
  readonly day?: Day;
  /** Set with `TOO_LITTLE_ACTIVITY`: how many are missing. */
  readonly missing?: number;
}
