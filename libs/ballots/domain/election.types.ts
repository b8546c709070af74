import type { BallotGroups } from './ballot-groups.js';

export interface Candidate {
  /** From 1, the place on the ballot paper. */
  readonly number: number;
  readonly name: string;
  /** What the file says beside the name; null where it says nothing. */
  readonly party: string | null;
}

/** What a count needs to know: the same whether it was read from a file or frozen by our own server. */
export interface Election {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  /** Numbers of candidates who take no part; their preferences are passed over. */
  readonly withdrawn: readonly number[];
  /** Valid papers only. */
  readonly ballots: BallotGroups;
  /** Papers without any usable preference: they count towards nothing. */
  readonly blank: number;
  /** Candidate numbers in the order that a published lot drew; where ties go to a lot, the earlier one is chosen. */
  readonly lot: readonly number[];
}
