import type { PeopleCount } from './catalogue.types.js';

/** The smallest k that any organization may use (protocol.md, *Small cells*). */
export const MIN_THRESHOLD = 5;

export type ReleaseReason =
  /** Sent as counted. */
  | 'exact'
  /** Fewer than k people, zero included. */
  | 'fewer-than-threshold'
  /** A stock, rounded down to a multiple of k. */
  | 'rounded-down'
  /** It moved by less than k from what an earlier revision released. */
  | 'kept'
  /** An earlier revision suppressed it, and it has not reached 2k. */
  | 'suppressed-before';

export interface Released {
  readonly value: number | null;
  readonly reason: ReleaseReason;
}

const suppress = (reason: ReleaseReason): Released => ({ value: null, reason });

/**
 * What of a count of `n` people may leave. `earlier` holds what the earlier revisions of this period released, oldest
 * first, null where suppressed. What other cells imply is not its matter: where nothing came in and nothing went out,
 * everybody knows that nobody was active.
 */
export function releaseCount(people: PeopleCount, k: number, n: number, earlier: readonly (number | null)[]): Released {
  if (n < k) return suppress('fewer-than-threshold');
  if (people.measure === 'flow') return releaseFlow(k, n, earlier);
  const value = n - (n % k);
  return { value, reason: value === n ? 'exact' : 'rounded-down' };
}

/**
 * A flow is compared with *every* earlier revision, because a reader holds them all: against the last one alone, 7,
 * 12, 6 would tell of one person, and so would 12, suppressed, 13; and suppressed, 12, 7 would come out below 2k.
 */
function releaseFlow(k: number, n: number, earlier: readonly (number | null)[]): Released {
  const last = earlier.at(-1) ?? null;
  if (last !== null && Math.abs(n - last) < k) return { value: last, reason: last === n ? 'exact' : 'kept' };
  const near = earlier.findLast((value) => value !== null && Math.abs(n - value) < k) ?? null;
  const value = near ?? n;
  if (earlier.includes(null) && Math.min(n, value) < 2 * k) return suppress('suppressed-before');
  return { value, reason: value === n ? 'exact' : 'kept' };
}
