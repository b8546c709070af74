import { err, type Month, monthsBetween, ok, type Result } from '#domain-kit';

/** The months of the first and the last record, and the last month that the organization declared, if it did. */
export interface ReportingSpan {
  readonly first: Month;
  readonly last: Month;
  readonly declaredEnd: Month | null;
}

const endOf = ({ last, declaredEnd }: ReportingSpan): Month =>
  declaredEnd !== null && declaredEnd > last ? declaredEnd : last;

/**
 * Periods run from the month of the first record to that of the last, or to the declared end where that is later
 * (protocol.md, *Reports*). `today` is the month that is not over yet.
 */
export const reportableMonths = (span: ReportingSpan | null, today: Month): Month[] =>
  span ? monthsBetween(span.first, endOf(span)).filter((month) => month < today) : [];

/** Whether one month may be drafted. */
export function checkMonth(
  span: ReportingSpan | null,
  month: Month,
  today: Month,
): Result<void, 'MONTH_UNKNOWN' | 'MONTH_NOT_OVER'> {
  if (!span || month < span.first || month > endOf(span)) return err('MONTH_UNKNOWN');
  return month < today ? ok(undefined) : err('MONTH_NOT_OVER');
}

/** An end lies after the last record, since months with records are reported anyhow, and is over. */
export function checkEnd(
  span: ReportingSpan | null,
  end: Month,
  today: Month,
): Result<void, 'MONTH_UNKNOWN' | 'MONTH_NOT_OVER' | 'END_BEFORE_RECORDS'> {
  if (!span) return err('MONTH_UNKNOWN');
  if (end < span.last) return err('END_BEFORE_RECORDS');
  return end < today ? ok(undefined) : err('MONTH_NOT_OVER');
}
