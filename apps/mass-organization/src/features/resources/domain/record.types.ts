import type { Day } from '#domain-kit';

export const DIRECTIONS = ['intake', 'give-out'] as const;
export type RecordDirection = (typeof DIRECTIONS)[number];

export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening', 'overnight', 'not-stated'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

export const UNITS = ['item', 'kilogram', 'litre', 'meal', 'bag', 'box', 'not-stated'] as const;
export type Unit = (typeof UNITS)[number];

export const DATE_ORDERS = ['iso', 'day-month-year', 'month-day-year'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What one record says, normalised. `null` is "not stated", which is an answer of its own. */
export interface RecordFacts {
  readonly direction: RecordDirection;
  /** The text by which the organization's records name the site. */
  readonly site: string;
  readonly day: Day;
  readonly timeOfDay: TimeOfDay;
  readonly kind: string | null;
  readonly source: string | null;
  /** A pseudonym; it names nobody outside the organization. */
  readonly worker: string | null;
  /** Decimal, at most three places, without trailing zeros. */
  readonly quantity: string | null;
  readonly unit: Unit;
}

/** One good row of a file. */
export interface ImportRow extends RecordFacts {
  /** What people call the site, if the file says it beside the short text. */
  readonly siteName: string | null;
  /** Our own record's id, when the row comes from an export of ours. */
  readonly record: string | null;
}

/** What a column of a file can hold. */
export const FIELDS = [
  'day',
  'timeOfDay',
  'worker',
  'source',
  'site',
  'siteName',
  'kind',
  'quantity',
  'unit',
  'direction',
  'record',
] as const;
export type Field = (typeof FIELDS)[number];

/** Texts as they were written, by field; absent means that nothing says it. */
export type RawFacts = { readonly [field in Field]?: string };
