import type { Month } from '#domain-kit';
import type { Indicator } from './catalogue.types.js';

/** What one organization released of one cell in one month; several rows may be given for a key. */
export interface FigureInput {
  readonly month: Month;
  readonly organizationId: string;
  /** Of the organization; absent where rows are not grouped by it. */
  readonly kind?: string;
  readonly code: string | null;
  readonly sum: number;
  readonly suppressedCells: number;
  /** How many organizations the sum is of, where they are added already; 1 if absent. */
  readonly organizations?: number;
}

/** `ALL` makes one figure of all rows; `MONTH` one of each period, which begins with the month that it names. */
export type FigureGroup = 'ALL' | 'MONTH' | 'ORGANIZATION' | 'KIND' | 'CODE';

/** One figure to show. What the group does not name is null. */
export interface Figure {
  readonly month: Month | null;
  readonly organizationId: string | null;
  readonly kind: string | null;
  readonly code: string | null;
  /** Null where the indicator is not added over the months (or organizations) that the figure spans. */
  readonly value: number | null;
  /** Cells are missing in the sum: show "at least". */
  readonly atLeast: boolean;
  readonly suppressedCells: number;
}

/**
 * Groups released figures of one indicator for reading, as the indicator declares that it aggregates: over periods
 * within each organization and code, then over organizations; codes are added. Suppressed cells are never estimated:
 * a figure says "at least n; m cells not shown". Sorted by what it is grouped by. `periodOf` names the period of a
 * month by its first month, where periods are longer than months.
 */
export function combineFigures(
  indicator: Indicator,
  rows: readonly FigureInput[],
  group: FigureGroup,
  periodOf: (month: Month) => Month = (month) => month,
): Figure[] {
  const keyOf = (row: FigureInput): string | null => (group === 'MONTH' ? periodOf(row.month) : keys[group](row));
  return [...Map.groupBy(rows, (row) => keyOf(row) ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({ ...named(keyOf(members[0]!), group), ...total(indicator, members) }));
}

const keys: Record<Exclude<FigureGroup, 'MONTH'>, (row: FigureInput) => string | null> = {
  ALL: () => null,
  ORGANIZATION: ({ organizationId }) => organizationId,
  KIND: ({ kind }) => kind ?? null,
  CODE: ({ code }) => code,
};

const named = (key: string | null, group: FigureGroup): Pick<Figure, 'month' | 'organizationId' | 'kind' | 'code'> => ({
  month: group === 'MONTH' ? key : null,
  organizationId: group === 'ORGANIZATION' ? key : null,
  kind: group === 'KIND' ? key : null,
  code: group === 'CODE' ? key : null,
});

function total(
  indicator: Indicator,
  rows: readonly FigureInput[],
): Pick<Figure, 'value' | 'atLeast' | 'suppressedCells'> {
  const counted = indicator.overPeriods === 'last' ? latestOfEach(rows) : rows;
  const several = (of: (row: FigureInput) => string): boolean => new Set(counted.map(of)).size > 1;
  const notAdded =
    (indicator.overPeriods === 'none' && several(({ month }) => month)) ||
    (indicator.overOrganizations === 'none' &&
      (several(({ organizationId }) => organizationId) || counted.some(({ organizations = 1 }) => organizations > 1)));
  const suppressedCells = counted.reduce((cells, row) => cells + row.suppressedCells, 0);
  const value = notAdded ? null : counted.reduce((sum, row) => sum + row.sum, 0);
  return { value, atLeast: value !== null && suppressedCells > 0, suppressedCells };
}

/** Of each organization, the rows of the last month that it reported. */
function latestOfEach(rows: readonly FigureInput[]): FigureInput[] {
  return [...Map.groupBy(rows, ({ organizationId }) => organizationId).values()].flatMap((own) => {
    const last = own.reduce((latest, { month }) => (month > latest ? month : latest), '');
    return own.filter(({ month }) => month === last);
  });
}
