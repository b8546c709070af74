import { addMonths, type Month, monthsIn } from '#domain-kit';

/** Months from the first to the last, both included. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** How long the periods are that a span is divided into. Quarters and years are those of the calendar. */
export const PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS: Record<Period, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first month of the calendar period that a month lies in. */
export function periodStart(month: Month, period: Period): Month {
  const number = Number(month.slice(5)) - 1;
  return addMonths(month, -(number % MONTHS[period]));
}

/** The periods that a span touches, in order, those at its ends cut to it. */
export function periodsOf({ from, to }: Span, period: Period): Span[] {
  const periods: Span[] = [];
  for (let start = periodStart(from, period); start <= to; start = addMonths(start, MONTHS[period])) {
    const end = addMonths(start, MONTHS[period] - 1);
    periods.push({ from: start < from ? from : start, to: end > to ? to : end });
  }
  return periods;
}

/** The calendar period right before the one that a month lies in. */
export function periodBefore(month: Month, period: Period): Span {
  const start = periodStart(month, period);
  return { from: addMonths(start, -MONTHS[period]), to: addMonths(start, -1) };
}

export const isWholePeriod = ({ from, to }: Span, period: Period): boolean =>
  periodStart(from, period) === from && addMonths(from, MONTHS[period] - 1) === to;

/** As many months as the span has, right before it. */
export const spanBefore = ({ from, to }: Span): Span => ({
  from: addMonths(from, -monthsIn(from, to)),
  to: addMonths(from, -1),
});
