import type { FiguresQuery } from '../../generated/graphql.js';
import { addMonths, type Span } from './choice.js';

export type FiguresAnswer = FiguresQuery['figures'];
export type FigureRow = FiguresAnswer['rows'][number];

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

const STEPS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** Periods of a span, the first months of those of which nothing was reported among them: a chart shows their gap. */
export function withGaps(
  rows: readonly FigureRow[],
  { from, to }: Span,
  period: keyof typeof STEPS,
): { readonly month: string; readonly row: FigureRow | null }[] {
  const step = STEPS[period];
  const begin = addMonths(from, -((Number(from.slice(5)) - 1) % step));
  const all = [];
  for (let month = begin; month <= to; month = addMonths(month, step)) {
    const shown = month < from ? from : month;
    all.push({ month: shown, row: rows.find((row) => row.from === shown) ?? null });
  }
  return all;
}
