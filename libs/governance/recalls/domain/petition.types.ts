import type { Day } from '#domain-kit';
import type { BodyRules } from '../../domain/body-rules.types.js';
import type { Term } from '../../domain/terms.js';

/** What is asked: whether a mandate ends, or whether its holder has the confidence of everybody. */
export const PETITION_KINDS = ['recall', 'confidence'] as const;
export type PetitionKind = (typeof PETITION_KINDS)[number];

/**
 * `open` for signatures; `ballot` voted on in secret; `room` voted on by a meeting, from a day on; `decided`; `void`: too
 * few voted; `expired`: too few signed; `moot`: the mandate ended otherwise.
 */
export const PETITION_PHASES = ['open', 'ballot', 'room', 'decided', 'void', 'expired', 'moot'] as const;
export type PetitionPhase = (typeof PETITION_PHASES)[number];

/** Whose mandate it is about, and what the bylaws and earlier petitions say of it. */
export interface PetitionFacts {
  readonly term: Term;
  readonly holderRef: string;
  readonly by: string;
  /** Of the body in which everybody is, today. */
  readonly rules: BodyRules | null;
  /** How many may vote today. */
  readonly electorate: number;
  /** Another one about this mandate is open, or being voted on. */
  readonly isAnotherOpen: boolean;
  /** When the last vote about this mandate ended; null if there was none. */
  readonly lastVoteOn: Day | null;
}

export type PetitionRefusal =
  | 'MANDATE_OVER'
  | 'TERM_ENDS_FIRST'
  | 'RECALL_WITHOUT_RULES'
  | 'OWN_MANDATE'
  | 'ELECTORATE_TOO_SMALL'
  | 'PETITION_OPEN'
  | 'VOTED_LATELY';

export type SignatureRefusal = 'NOT_OPEN' | 'OWN_MANDATE' | 'NOT_ENTITLED';

/** A petition, as far as a signature asks. */
export interface SignedPetition {
  readonly phase: PetitionPhase;
  /** The last day for signing. */
  readonly until: Day;
  readonly holderRef: string;
}

/** What a ballot of yes and no came to. */
export interface Answers {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
}

/** `void`: the rules let such a count decide nothing. */
export type BallotOutcome = 'carried' | 'lost' | 'void';
