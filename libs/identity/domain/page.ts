import { parsedJson } from '#domain-kit';

/** A request for part of a list: at most `first` items after the one that `after` names. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Pass it as `after` for the next page; null at the end. */
  readonly endCursor: string | null;
  readonly total: number;
}

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/** 1 to 100, 20 if nothing was asked. */
export const pageSize = (request: PageRequest): number =>
  Math.min(LARGEST_SIZE, Math.max(1, Math.trunc(request.first ?? DEFAULT_SIZE)));

export const cursorOf = (...key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key inside a cursor; null for none and for what no list has given out, so that paging starts anew. */
export function keyOfCursor(cursor: string | null | undefined, length: number): readonly (string | number)[] | null {
  if (!cursor) return null;
  const key = parsedJson(Buffer.from(cursor, 'base64url').toString());
  const sound =
    Array.isArray(key) && key.length === length && key.every((part) => ['string', 'number'].includes(typeof part));
  return sound ? (key as (string | number)[]) : null;
}

/** Makes a page of the rows of a query that asked for one more than the page holds. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  total: number,
  cursor: (row: Row) => string,
): Page<Row> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: rows.length > size && last ? cursor(last) : null, total };
}
