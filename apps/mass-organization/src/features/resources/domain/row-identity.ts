import { canonicalJson } from '#domain-kit';
import type { RecordFacts } from './record.types.js';

/** Context of the keyed hash that identifies a row, so that no other hash of the same text equals it. */
export const ROW_HASH_CONTEXT = 'daily_record.row';

/**
 * What makes two rows equal: everything they state, normalised. It is hashed under the instance's key, because a
 * plain hash of so few values could be guessed back. The words stay as the file has them: what people later change
 * (a kind's code, a merged source) changes no identity.
 */
export const rowIdentity = (row: RecordFacts): string =>
  canonicalJson([
    'v1',
    row.direction,
    row.site,
    row.day,
    row.timeOfDay,
    row.kind,
    row.source,
    row.worker,
    row.quantity,
    row.unit,
  ]);

/**
 * Counts equal rows of one file in their order: the n-th of them is the n-th record. Which of several equal rows is
 * called the first does not matter, so the order of a file's rows changes nothing.
 */
export class Occurrences {
  private readonly seen = new Map<string, number>();

  /** 1 for the first row of this hash (hexadecimal), 2 for the second, … */
  next(hash: string): number {
    const occurrence = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, occurrence);
    return occurrence;
  }
}
