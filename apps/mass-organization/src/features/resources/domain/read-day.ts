import { type Day, err, isDay, ok, type Result } from '#domain-kit';
import type { ProblemCode } from './problems.js';
import type { DateOrder } from './record.types.js';

/** Earlier days are typing errors: a report is made for every month since the first record. */
export const EARLIEST_DAY: Day = '2000-01-01';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * A day as written. `3/4/2023` is read only where the mapping says which number is the month; guessing would move
 * records to another month without a trace.
 */
export function readDay(text: string, order: DateOrder, latest: Day): Result<Day, ProblemCode> {
  if (text === '') return err('missing-date');
  if (order === 'iso' && NUMBERS.test(text)) return err('unclear-date');
  const day = ISO.exec(text)?.[1] ?? numbersAsDay(text, order);
  if (day === null || !isDay(day)) return err('bad-date');
  if (day > latest) return err('future-date');
  return day < EARLIEST_DAY ? err('old-date') : ok(day);
}

function numbersAsDay(text: string, order: DateOrder): Day | null {
  const [, first, , second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const [day, month] = order === 'day-month-year' ? [first, second] : [second, first];
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Which order samples show beyond doubt; `null` if they fit both, so that a person must say. */
export function suggestDateOrder(samples: readonly string[]): DateOrder | null {
  const numbers = samples.map((sample) => NUMBERS.exec(sample.trim())).filter((match) => match !== null);
  if (numbers.length === 0) return 'iso';
  const beyondTwelve = (group: number): boolean => numbers.some((match) => Number(match[group]) > 12);
  const [dayFirst, monthFirst] = [beyondTwelve(1), beyondTwelve(3)];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-month-year' : 'month-day-year';
}
