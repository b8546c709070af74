import { addDays, type Day } from '#domain-kit';

export const DIGEST_RHYTHMS = ['daily', 'weekly'] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

const DAYS: Readonly<Record<DigestRhythm, number>> = { daily: 1, weekly: 7 };
/** Nobody is written to at night: the hour in the organization's zone from which letters go out. */
export const FIRST_HOUR = 7;

/** Whether it is time for somebody's next letter; `lastOn` is the day of the last that was begun. */
export function isDigestTime(
  { rhythm, lastOn }: { readonly rhythm: DigestRhythm; readonly lastOn: Day | null },
  { today, hour }: { readonly today: Day; readonly hour: number },
): boolean {
  return hour >= FIRST_HOUR && (lastOn === null || lastOn <= addDays(today, -DAYS[rhythm]));
}

/** The hour of the day, 0 to 23, in an IANA zone. */
export const hourIn = (instant: Date, zone: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(instant));
