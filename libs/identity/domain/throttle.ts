import { err, ok, type Result } from '#domain-kit';

/** What is remembered of tries at one bucket: a count (or level) and when it was last raised. */
export interface Attempts {
  readonly level: number;
  readonly lastAt: Date;
}

export interface TryLater {
  readonly code: 'TRY_LATER';
  readonly retryAfterSeconds: number;
}

const FREE_TRIES = 5;
const LONGEST_DELAY_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_SECONDS = 24 * 3600;

const secondsBetween = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / 1000);
const tryLater = (seconds: number): TryLater => ({
  code: 'TRY_LATER',
  retryAfterSeconds: Math.max(1, Math.ceil(seconds)),
});

/** How long after `failures` wrong passwords the next one is looked at: 0 up to the fifth, then 1, 2, 4 … 900 s. */
export const delayAfter = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(LONGEST_DELAY_SECONDS, 2 ** (failures - FREE_TRIES));

/**
 * Counts one try at one login before the password is looked at, so that a hundred tries at once count as a hundred.
 * A try that comes too early is refused and not counted: nobody can prolong another person's wait by trying.
 */
export function tryLogin(past: Attempts | null, now: Date): Result<Attempts, TryLater> {
  if (!past || secondsBetween(past.lastAt, now) >= FORGOTTEN_AFTER_SECONDS) return ok({ level: 1, lastAt: now });
  const wait = delayAfter(past.level) - secondsBetween(past.lastAt, now);
  return wait > 0 ? err(tryLater(wait)) : ok({ level: past.level + 1, lastAt: now });
}

interface Leaking {
  readonly capacity: number;
  readonly perSecond: number;
}

/** A bucket that holds so many, and leaks. What finds it full is not counted. */
const leaking =
  ({ capacity, perSecond }: Leaking) =>
  (past: Attempts | null, now: Date): Result<Attempts, TryLater> => {
    const level = past ? Math.max(0, past.level - secondsBetween(past.lastAt, now) * perSecond) : 0;
    const wait = (level + 1 - capacity) / perSecond;
    return wait > 0 ? err(tryLater(wait)) : ok({ level: level + 1, lastAt: now });
  };

/** The same over all logins of the node, for guessing that goes wide instead of deep. It recovers within a minute. */
export const tryNode = leaking({ capacity: 60, perSecond: 1 });

/** Files that one person fetches at once; after that one each minute. */
export const EXPORTS_AT_ONCE = 60;
export const tryExport = leaking({ capacity: EXPORTS_AT_ONCE, perSecond: 1 / 60 });
