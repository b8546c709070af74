import type { Parts } from './decimals.js';

/** Votes by candidate at the end of a stage. */
export type VotesAtStage = ReadonlyMap<number, Parts>;

export interface BrokenTie {
  readonly chosen: number;
  readonly by: 'earlier-stage' | 'lot';
}

/**
 * Among candidates with equal votes now, the one with the most (or the fewest) at the latest earlier stage at which they
 * differed; those who are still equal there are compared at the stages before; who were equal at all go to the lot.
 * The Scottish Local Government Elections Order 2007, rules 49(2)–(3) and 51.
 */
export function breakTie(
  tied: readonly number[],
  earlier: readonly VotesAtStage[],
  wanted: 'most' | 'fewest',
  lot: readonly number[],
): BrokenTie {
  let left = tied;
  for (const votes of earlier.toReversed()) {
    const of = (candidate: number): Parts => votes.get(candidate) ?? 0n;
    const best = left.map(of).reduce((a, b) => ((wanted === 'most' ? b > a : b < a) ? b : a));
    left = left.filter((candidate) => of(candidate) === best);
    if (left.length === 1) return { chosen: left[0]!, by: 'earlier-stage' };
  }
  return { chosen: firstByLot(left, lot), by: 'lot' };
}

/** Who stands first in the published order; a candidate that it does not name comes last, by number. */
export function firstByLot(tied: readonly number[], lot: readonly number[]): number {
  const place = (candidate: number): number => {
    const at = lot.indexOf(candidate);
    return at === -1 ? lot.length + candidate : at;
  };
  return tied.toSorted((a, b) => place(a) - place(b))[0]!;
}
