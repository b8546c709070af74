/** Formatters for people: numbers, days and months in the reader's language. Pure; the language is an argument. */

export const formatNumber = (value: number, language: string): string => new Intl.NumberFormat(language).format(value);

/** A calendar day `YYYY-MM-DD` means the same day everywhere: formatted in no zone. */
export function formatDay(day: string, language: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A month `YYYY-MM` in words: "March 2023". */
export function formatMonth(month: string, language: string, style: 'long' | 'short' = 'long'): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(language, { month: style, year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** An instant (RFC 3339) at the reader's own clock. A bare day stays a day. */
export function formatInstant(instant: string, language: string, timeZone?: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(instant)) return formatDay(instant, language);
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(date);
}

const SPANS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago, in the largest whole unit: "3 hours ago"; under a minute, "now". */
export function formatAgo(instant: string, now: Date, language: string): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  if (Number.isNaN(seconds)) return instant;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const span = SPANS.find(([, length]) => Math.abs(seconds) >= length);
  return span ? words.format(Math.trunc(seconds / span[1]), span[0]) : words.format(0, 'second');
}
