import { type Spread, spreadOf } from './figures.js';
import type { Rounds } from './rounds.js';

/** What a bar holds its figure against: the floor of the same run, a fixed sum on top of it, or nothing. */
export type Comparison = 'ratio' | 'difference' | 'value';

export interface Limit {
  readonly compare: Comparison;
  readonly sense: 'at least' | 'at most';
  readonly limit: number;
}

/** One line of the table. */
export interface Row extends Limit {
  readonly bar: number;
  readonly job: string;
  readonly unit: string;
  /** Null where the bar is a plain limit. */
  readonly floor: Spread | null;
  readonly ours: Spread;
  /** Of the pairs of each round, not of the two medians. */
  readonly compared: Spread;
  readonly met: boolean;
  readonly samples: { readonly floor: readonly number[]; readonly ours: readonly number[] };
  /** Something that was not as it should be, such as an incomplete answer: the bar is then not met. */
  readonly fault?: string;
  /** What the job took besides time. */
  readonly cost?: string;
}

/** What is said of a bar beside its figures. */
export type Remarks = Pick<Row, 'fault' | 'cost'>;

export interface RowHead {
  readonly bar: number;
  readonly job: string;
  readonly unit: string;
}

/** Judges the measured rounds of one bar by its limit: the median counts, the spread is shown. */
export function rowOf(head: RowHead, { floor, ours }: Rounds, limit: Limit, remarks: Remarks = {}): Row {
  if (limit.compare !== 'value' && floor.length !== ours.length)
    throw new RangeError('Floor and ours come in pairs, one of each round');
  const compared = spreadOf(ours.map((value, round) => comparedWith(limit.compare, value, floor[round])));
  const holds = limit.sense === 'at least' ? compared.median >= limit.limit : compared.median <= limit.limit;
  return {
    ...head,
    ...limit,
    floor: floor.length > 0 ? spreadOf(floor) : null,
    ours: spreadOf(ours),
    compared,
    met: holds && remarks.fault === undefined,
    samples: { floor, ours },
    ...remarks,
  };
}

function comparedWith(compare: Comparison, value: number, floor = 0): number {
  if (compare === 'value') return value;
  return compare === 'ratio' ? value / floor : value - floor;
}
