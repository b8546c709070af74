import type { Day } from '#domain-kit';

/** By which a body votes, from what is reached most easily on. */
export const VOTED_RULES = ['majority', 'absolute-majority', 'two-thirds', 'consensus', 'unanimity'] as const;
export type VotedRule = (typeof VOTED_RULES)[number];

/**
 * What a decision is about, as bylaws tell them apart: `offices` begins or ends a mandate, seats a body or certifies an
 * election; `principles` adopts points of unity, working rules or obligations; `recall` ends a mandate against its
 * holder; `amendment` changes the bylaws; all else is `ordinary`.
 */
export const MATTERS = ['ordinary', 'offices', 'principles', 'recall', 'amendment'] as const;
export type Matter = (typeof MATTERS)[number];

/** How many must be there: a share of the people of the body, or a number of them, never more than there are. */
export type Quorum =
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  | { readonly kind: 'people'; readonly people: number };

/** How a body decides. It changes by decision only, and what it was stays in force for its time. */
export interface BodyRules {
  readonly quorum: Quorum;
  /** The least by which each matter is decided. */
  readonly thresholds: Readonly<Record<Matter, VotedRule>>;
  /** Matters on which it votes by name, where that can be (`mayBeByName`). Never `offices`. */
  readonly byName: readonly Matter[];
  /** So many days before it was decided it was announced. */
  readonly noticeDays: number;
  /** A body of fewer people decides nothing but its rules. */
  readonly minimumElectorate: number;
  /** Of a hundred entitled so many sign before a petition for a recall or a vote of confidence is voted on. */
  readonly recallSignatures: number;
  /** After so many days with a mandate its holder is put to a vote of confidence without any signature; 0: never. */
  readonly confidenceDays: number;
  /** Code of the body that changes these rules; null: the one in which everybody is. */
  readonly amendedBy: string | null;
}

/** Rules with the first day on which they hold; of two that begin on one day, the ones decided later. */
export interface DatedRules extends BodyRules {
  readonly beginsOn: Day;
  readonly position: number;
}

/** What was counted in the room. Whoever was there and said neither yes nor no abstained. */
export interface DecisionCount {
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
  /** The day on which it was announced that this would be decided; null if nobody says. */
  readonly announcedOn: Day | null;
}

/** A count with the number of people who were in the body on that day. */
export interface CountedVote extends DecisionCount {
  readonly electorate: number;
  /** Where it was voted by name: what commits to who said what, SHA-256 in hex. */
  readonly votes?: string | null;
}

/** Why a body's rules do not let a decision stand. */
export interface BodyRulesRefusal {
  readonly code:
    | 'ROLL_CALL_NEEDED'
    | 'COUNT_MISSING'
    | 'COUNT_INVALID'
    | 'BODY_WITHOUT_RULES'
    | 'ELECTORATE_TOO_SMALL'
    | 'NOT_QUORATE'
    | 'NOTICE_TOO_SHORT'
    | 'RULE_TOO_WEAK'
    | 'OUTCOME_AGAINST_COUNT';
}
