import type { FiguresQuery } from '../../generated/graphql.js';

export type FigureRow = FiguresQuery['figures']['rows'][number];

/** The months that a page begins with: the last two years of what was reported. Null if nothing was. */
export function reportedRange(months: readonly string[]): { from: string; to: string } | null {
  const sorted = [...new Set(months)].toSorted();
  const [earliest, to] = [sorted[0], sorted.at(-1)];
  if (earliest === undefined || to === undefined) return null;
  const twoYears = `${Number(to.slice(0, 4)) - 2}${to.slice(4)}`;
  return { from: earliest > twoYears ? earliest : twoYears, to };
}

export interface Extremes {
  readonly first: FigureRow;
  readonly last: FigureRow;
  readonly high: FigureRow;
  readonly low: FigureRow;
}

/** First, last, highest and lowest of the rows that have a number; null if none has. */
export function extremes(rows: readonly FigureRow[]): Extremes | null {
  const numbers = rows.filter(({ value }) => value !== null);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return null;
  const by = (better: (a: number, b: number) => boolean): FigureRow =>
    numbers.reduce((best, row) => (better(row.value ?? 0, best.value ?? 0) ? row : best));
  return { first, last, high: by((a, b) => a > b), low: by((a, b) => a < b) };
}
