export interface Order {
  readonly key: string;
  readonly descending: boolean;
}

/** A sorted copy; rows without a value come last in both orders, equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: ((row: Row) => string | number | null) | undefined,
  descending: boolean,
): Row[] {
  if (!sortBy) return [...rows];
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [sortBy(one), sortBy(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b)));
  });
}
