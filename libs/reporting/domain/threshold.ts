import { err, type Month, nextMonth, ok, type Result } from '#domain-kit';
import { MIN_THRESHOLD } from './small-cells.js';

/** A recorded decision to suppress more: k from this period on. */
export interface ThresholdRaise {
  readonly from: Month;
  readonly k: number;
}

export interface ThresholdRefusal {
  readonly code: 'NOT_A_RAISE' | 'NOT_AN_INTEGER';
  /** The k that holds now. */
  readonly current: number;
}

/** The k of a period, the same for all its revisions however late they are made. */
export const thresholdOf = (raises: readonly ThresholdRaise[], period: Month): number =>
  Math.max(MIN_THRESHOLD, ...raises.filter(({ from }) => from <= period).map(({ k }) => k));

/** A raise that is decided in month `today` begins with the next one, so no period changes its k. k never falls. */
export function raiseThreshold(
  raises: readonly ThresholdRaise[],
  k: number,
  today: Month,
): Result<ThresholdRaise, ThresholdRefusal> {
  const current = Math.max(MIN_THRESHOLD, ...raises.map((raise) => raise.k));
  if (!Number.isSafeInteger(k)) return err({ code: 'NOT_AN_INTEGER', current });
  return k > current ? ok({ from: nextMonth(today), k }) : err({ code: 'NOT_A_RAISE', current });
}
