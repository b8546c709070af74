import type { ReportQuery } from '../../generated/graphql.js';

export type Report = NonNullable<ReportQuery['report']>;
export type ReportCell = Report['cells'][number];

export interface CellGroup {
  /** The indicator, of the first cell where several stand together. */
  readonly key: string;
  /** True if the cells are parts of a dimension, each with a code of its own. */
  readonly parts: boolean;
  readonly cells: readonly ReportCell[];
}

/** The parts of one indicator together, and indicators without parts together where they follow each other, in the order of the report. */
export function groupCells(cells: readonly ReportCell[]): CellGroup[] {
  const groups: { key: string; parts: boolean; cells: ReportCell[] }[] = [];
  for (const cell of cells) {
    const parts = cell.code !== null;
    const last = groups.at(-1);
    if (last && last.parts === parts && (!parts || last.key === cell.indicator)) last.cells.push(cell);
    else groups.push({ key: cell.indicator, parts, cells: [cell] });
  }
  return groups;
}

/** How many numbers leave, and how many cells leave without theirs. */
export function countSent(cells: readonly ReportCell[]): { numbers: number; withheld: number } {
  const numbers = cells.filter(({ sent }) => sent !== null).length;
  return { numbers, withheld: cells.length - numbers };
}

/** The month a page opens with: the oldest finished draft, else the oldest finished month without one, else the latest. */
export function monthToShow(
  months: readonly { readonly month: string; readonly state: string }[],
  current: string,
): string | null {
  const sorted = months.toSorted((a, b) => a.month.localeCompare(b.month));
  const oldest = (state: string): string | undefined =>
    sorted.find((entry) => entry.state === state && entry.month < current)?.month;
  return oldest('DRAFTED') ?? oldest('NOT_DRAFTED') ?? sorted.at(-1)?.month ?? null;
}
