const WINDOW_MS = 60_000;

/** The minute in which an instant lies. */
export const windowOf = (now: Date): Date => new Date(now.getTime() - (now.getTime() % WINDOW_MS));

/** Seconds to wait, at least one; undefined while `count`, this request included, is within the limit. */
export function waitSeconds(count: number, perMinute: number, now: Date): number | undefined {
  if (count <= perMinute) return undefined;
  return Math.max(1, Math.ceil((windowOf(now).getTime() + WINDOW_MS - now.getTime()) / 1000));
}
