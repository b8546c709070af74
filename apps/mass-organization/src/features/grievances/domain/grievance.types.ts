import type { Day } from '#domain-kit';

/** `open` until the body has decided or the filer takes it back. */
export const GRIEVANCE_STATES = ['open', 'decided', 'withdrawn'] as const;
export type GrievanceState = (typeof GRIEVANCE_STATES)[number];

/** What a body finds. What follows from it, such as the end of a mandate, is a decision of its own. */
export const GRIEVANCE_OUTCOMES = ['upheld', 'not-upheld', 'settled'] as const;
export type GrievanceOutcome = (typeof GRIEVANCE_OUTCOMES)[number];

/** The two people of a matter, by their references. */
export interface Parties {
  readonly filerRef: string;
  readonly namedRef: string;
}

/** One grievance, without its words. Days are the organization's own. */
export interface Grievance extends Parties {
  readonly bodyId: string;
  readonly state: GrievanceState;
  /** Until then the body waits for the reply of the person named. */
  readonly replyUntil: Day;
  readonly hasReply: boolean;
}

/** Who reads a grievance, and as what. Nobody else does, whatever office they hold. */
export type GrievanceRole = 'named' | 'filer' | 'hearer';

export interface GrievanceRefusal {
  readonly code:
    | 'PERSON_UNKNOWN'
    | 'OWN_NAME'
    | 'WORDS_INVALID'
    | 'FILED_ALREADY'
    | 'TOO_MANY_OPEN'
    | 'BODY_CANNOT_HEAR'
    | 'NO_BODY_CAN_HEAR'
    | 'GRIEVANCE_UNKNOWN'
    | 'NOT_THE_NAMED'
    | 'NOT_THE_FILER'
    | 'REPLIED_ALREADY'
    | 'NOT_OPEN'
    | 'OUTCOME_UNKNOWN'
    | 'OTHER_BODY'
    | 'NAMED_SITS_IN_BODY'
    | 'NAMED_IN_IT'
    | 'REPLY_AWAITED'
    | 'TEXT_NOT_OF_THE_LIST';
  /** Set with `REPLY_AWAITED`: from when on the body decides without a reply. */
  readonly day?: Day;
}
