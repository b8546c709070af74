import type { Day } from '#domain-kit';

export const NAMED_VOTES = ['yes', 'no', 'abstain'] as const;
export type NamedVote = (typeof NAMED_VOTES)[number];

/** `void` if too few had voted when it was closed: nothing was decided. */
export type RollCallPhase = 'open' | 'decided' | 'void';

/** An open vote. Whoever is in the body at the opening is on its roll, and nobody else. */
export interface RollCall {
  readonly phase: RollCallPhase;
  readonly openedOn: Day;
  /** The last day on which anybody votes. */
  readonly closesOn: Day;
  /** Whether whoever moderates may close it earlier. Said at the opening, and never changed. */
  readonly closesEarly: boolean;
  readonly moderator: string;
  /** Null of who has not voted. */
  readonly roll: ReadonlyMap<string, NamedVote | null>;
}

export type RollCallCode =
  | 'NEVER_BY_NAME'
  | 'NOT_BY_NAME'
  | 'CLOSING_DAY_INVALID'
  | 'CLOSES_BEFORE_NOTICE'
  | 'NOBODY_ON_THE_ROLL'
  | 'NOT_ON_THE_ROLL'
  | 'VOTE_CLOSED'
  | 'VOTE_UNKNOWN'
  | 'STILL_OPEN';
