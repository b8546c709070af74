import type { Figure } from './combine-figures.js';

/** How a figure differs from that of the period before. */
export interface FigureChange {
  readonly difference: number;
  /** Of the earlier figure, in hundredths of a percent, toward zero; null after nothing. */
  readonly basisPoints: number | null;
}

type Compared = Pick<Figure, 'value' | 'atLeast'>;

/**
 * Null where the two cannot be compared: one is missing, not added up, or only a lower bound. The difference of two
 * lower bounds says nothing about what they bound.
 */
export function changeOf(now: Compared | undefined, before: Compared | undefined): FigureChange | null {
  if (!now || !before || now.value === null || before.value === null || now.atLeast || before.atLeast) return null;
  const difference = now.value - before.value;
  return { difference, basisPoints: before.value === 0 ? null : Math.trunc((difference / before.value) * 10_000) };
}
