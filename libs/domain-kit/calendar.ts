/** A calendar day, `YYYY-MM-DD`, in no zone or in the organization's declared one. */
export type Day = string;
/** A calendar month, `YYYY-MM`. */
export type Month = string;

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** True for a day that exists: `2023-02-29` does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

export function isZone(name: string): boolean {
  try {
    return Boolean(dayFormat(name));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The day that `instant` falls on in an IANA zone. */
export const dayIn = (instant: Date, zone: string): Day => dayFormat(zone).format(instant);

/**
 * The day in `zone` that somebody means who gives `day` at an instant. Where they are it may be tomorrow already, or their
 * clock counts in UTC: they mean today. A day that it is nowhere on Earth yet stays as it was given.
 */
export function dayMeant(day: Day, instant: Date, zone: string): Day {
  const today = dayIn(instant, zone);
  return today < day && day <= dayIn(instant, FURTHEST_AHEAD) ? today : day;
}

/** UTC+14, by the inverted signs of POSIX. */
const FURTHEST_AHEAD = 'Etc/GMT-14';

/** A format costs as much to make as a signature to verify, so each zone's is kept; a zone has many spellings. */
const KEPT_MAX = 1_000;
const kept = new Map<string, Intl.DateTimeFormat>();

/** Throws `RangeError` for what is no zone. */
function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = kept.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (kept.size >= KEPT_MAX) kept.clear();
  kept.set(zone, made);
  return made;
}

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

export function nextMonth(month: Month): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Every month from `first` to `last`, both included; empty if `last` is earlier. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** The month `count` months later, or earlier for a negative count. */
export function addMonths(month: Month, count: number): Month {
  const all = numberOf(month) + count;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie from `first` to `last`, both included; 0 or less if `last` is earlier. */
export const monthsIn = (first: Month, last: Month): number => numberOf(last) - numberOf(first) + 1;

/** Months since the beginning of the year 0. */
const numberOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
