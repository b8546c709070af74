import { addDays, type Day, dayIn, daysBetween, err, isDay, ok, type Result } from '#domain-kit';

/** Protocol.md, *Enrolment* 4: it lasts 90 days at most, and begins when the other side has it, or after 7 days. */
export const LONGEST_SUSPENSION_DAYS = 90;
const WAITS_MS = 7 * 86_400_000;

/** One side's suspension of the exchange with the other. Days are UTC days. */
export interface Suspension {
  readonly announcedAt: Date;
  /** When the other side received it; null while it has not. */
  readonly receivedAt: Date | null;
  /** The last day. */
  readonly endsOn: Day;
  readonly endedAt: Date | null;
}

export type SuspensionState = 'announced' | 'in-force' | 'ended';

/** `announced` stops nothing yet; `in-force` stops; it has `ended` by a decision, or by itself once its last day is over. */
export function suspensionState({ announcedAt, receivedAt, endsOn, endedAt }: Suspension, now: Date): SuspensionState {
  if (endedAt !== null || dayIn(now, 'UTC') > endsOn) return 'ended';
  return beginOf({ announcedAt, receivedAt }) <= now ? 'in-force' : 'announced';
}

/** When it begins, at the latest. */
export const beginOf = ({ announcedAt, receivedAt }: Pick<Suspension, 'announcedAt' | 'receivedAt'>): Date => {
  const latest = new Date(announcedAt.getTime() + WAITS_MS);
  return receivedAt !== null && receivedAt < latest ? receivedAt : latest;
};

/** The last day of a suspension that is decided today. */
export function checkEnd(endsOn: string, today: Day): Result<Day, 'INVALID' | 'OVER' | 'TOO_LONG'> {
  if (!isDay(endsOn)) return err('INVALID');
  if (endsOn <= today) return err('OVER');
  return daysBetween(today, endsOn) > LONGEST_SUSPENSION_DAYS ? err('TOO_LONG') : ok(endsOn);
}

/** The latest day on which a suspension may end that is decided today. */
export const latestEnd = (today: Day): Day => addDays(today, LONGEST_SUSPENSION_DAYS);
