import type { Month } from '#domain-kit';
import type { Indicator } from './catalogue.types.js';

/** What one organization released of one cell in one month; several rows may be given for a key. */
export interface FigureInput {
  readonly month: Month;
  readonly organizationId: string;
  readonly code: string | null;
  readonly sum: number;
  readonly suppressedCells: number;
}

export type FigureGroup = 'MONTH' | 'ORGANIZATION' | 'CODE';

/** One figure to show. What the group does not name is null. */
export interface Figure {
  readonly month: Month | null;
  readonly organizationId: string | null;
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
 * a figure says "at least n; m cells not shown". Sorted by what it is grouped by.
 */
export function combineFigures(indicator: Indicator, rows: readonly FigureInput[], group: FigureGroup): Figure[] {
  const keyOf = (row: FigureInput): string => keys[group](row) ?? '';
  return [...Map.groupBy(rows, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({ ...named(members[0]!, group), ...total(indicator, members) }));
}

const keys: Record<FigureGroup, (row: FigureInput) => string | null> = {
  MONTH: ({ month }) => month,
  ORGANIZATION: ({ organizationId }) => organizationId,
  CODE: ({ code }) => code,
};

const named = (row: FigureInput, group: FigureGroup): Pick<Figure, 'month' | 'organizationId' | 'code'> => ({
  month: group === 'MONTH' ? row.month : null,
  organizationId: group === 'ORGANIZATION' ? row.organizationId : null,
  code: group === 'CODE' ? row.code : null,
});

function total(
  indicator: Indicator,
  rows: readonly FigureInput[],
): Pick<Figure, 'value' | 'atLeast' | 'suppressedCells'> {
  const counted = indicator.overPeriods === 'last' ? latestOfEach(rows) : rows;
  const several = (of: (row: FigureInput) => string): boolean => new Set(counted.map(of)).size > 1;
  const notAdded =
    (indicator.overPeriods === 'none' && several(({ month }) => month)) ||
    (indicator.overOrganizations === 'none' && several(({ organizationId }) => organizationId));
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
