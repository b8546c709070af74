import type { Day } from '#domain-kit';

/** Somebody who may be asked to serve. */
export interface PoolMember {
  readonly ref: string;
  readonly memberSince: Day;
  /** The day since which this person is in the office's pool without interruption. */
  readonly inPoolSince: Day;
}

/** One term in the office, however it was conferred: an election or a founding assembly counts as a rotation does. */
export interface ServedTerm {
  /** Id of the mandate, under which the ledger has it. */
  readonly id: string;
  readonly holderRef: string;
  readonly beginsOn: Day;
  /** The last day on which it is, or was, held. */
  readonly lastDay: Day;
}

/** A turn that a person let pass. It holds for that turn only: the place in the order is kept. */
export interface PassedTurn {
  readonly turn: number;
  readonly ref: string;
}

/** Two places exchanged with the consent of both. Nobody else's turn moves. */
export interface SwappedTurn {
  readonly turn: number;
  readonly giverRef: string;
  readonly takerRef: string;
}

/** What an office's policy says of its rotation. */
export interface RotationRule {
  readonly termDays: number;
  /** So many terms of the office must pass before the same person serves again. */
  readonly cooldownTerms: number;
  /** How many hold the office at once. */
  readonly seats: number;
}

/**
 * Everything that decides whose turn it is, and nothing else: whoever has these facts can recompute the turn. Turn `n`
 * is the one that follows the first `n - 1` terms; `terms`, `passes` and `swaps` stand in their own order.
 */
export interface RotationFacts {
  /** Code of the office. */
  readonly office: string;
  /** The day on which the question is asked. */
  readonly day: Day;
  readonly rule: RotationRule;
  /** SHA-256 in hex: the ledger's hash of the entry that put the policy in force. It draws the lot between equals. */
  readonly seed: string;
  readonly pool: readonly PoolMember[];
  readonly terms: readonly ServedTerm[];
  readonly passes: readonly PassedTurn[];
  readonly swaps: readonly SwappedTurn[];
}

/** What the order goes by, first to last: never served before longest since served, then oldest member, then lot. */
export interface Place {
  /** The last day of the latest term; null for who never served. */
  readonly servedUntil: Day | null;
  readonly memberSince: Day;
  /** SHA-256(seed ‖ ref) in hex. */
  readonly lot: string;
}

/** Why a person of the pool is not the one: `later` would serve if those before could not. */
export type Standing = 'due' | 'later' | 'passed' | 'cooling-down' | 'serving';

export interface RankedMember {
  readonly ref: string;
  readonly place: Place;
  /** Terms served in this office since being in its pool. */
  readonly served: number;
  readonly standing: Standing;
}

/** One turn of an office, with every step that led to it. */
export interface Turn {
  /** Number of the turn, from 1. */
  readonly turn: number;
  readonly beginsOn: Day;
  readonly endsOn: Day;
  /** The pool in order. */
  readonly order: readonly RankedMember[];
  /** Null if nobody of the pool can serve: the post is vacant. */
  readonly dueRef: string | null;
  /** The next in line, who learns beside the one due; null if there is nobody. */
  readonly understudyRef: string | null;
  /** “3rd of 8”: which of the pool this is in the present round. */
  readonly nth: number;
  readonly of: number;
}

export type SwapRefusalCode =
  | 'NOT_THE_GIVERS_TURN'
  | 'SAME_PERSON'
  | 'TAKER_NOT_IN_POOL'
  | 'TAKER_CANNOT_SERVE'
  /** The taker would serve `k + 2` times before another in the pool served `k` times, who has declined nothing. */
  | 'SWAP_CONCENTRATES';
