import type { Month } from '#domain-kit';
import { type Cell, cellKey } from './cell.types.js';

/** What one more report, or one more revision of it, changes in a rollup row. Integers of either sign. */
export interface RollupDelta {
  readonly indicator: string;
  readonly code: string | null;
  readonly sumDelta: number;
  readonly releasedCellsDelta: number;
  readonly suppressedCellsDelta: number;
  readonly reportsDelta: number;
}

/** A rollup row: the sum of the released cells, and how many cells are in it and not in it. */
export interface RollupFigure {
  readonly indicator: string;
  readonly code: string | null;
  readonly sum: number;
  readonly releasedCells: number;
  readonly suppressedCells: number;
  readonly reports: number;
}

/**
 * The difference between the cells of a report's previous revision (none for its first) and of the one that replaces
 * it, in the order of the new cells; rows that do not change are left out. Adding is all that is ever done with it, so
 * the order in which reports come does not matter.
 */
export function cellDelta(previous: readonly Cell[] | undefined, next: readonly Cell[]): RollupDelta[] {
  const before = new Map((previous ?? []).map((cell) => [cellKey(cell), cell]));
  const after = new Map(next.map((cell) => [cellKey(cell), cell]));
  return [...new Map([...after, ...before]).entries()]
    .map(([key, { indicator, code }]) => ({ indicator, code, ...difference(before.get(key), after.get(key)) }))
    .filter((delta) => delta.sumDelta || delta.releasedCellsDelta || delta.suppressedCellsDelta || delta.reportsDelta);
}

function difference(before: Cell | undefined, after: Cell | undefined): Omit<RollupDelta, 'indicator' | 'code'> {
  const change = (measure: (cell: Cell) => number): number =>
    (after ? measure(after) : 0) - (before ? measure(before) : 0);
  return {
    sumDelta: change(({ value }) => value ?? 0),
    releasedCellsDelta: change(({ suppressed }) => (suppressed ? 0 : 1)),
    suppressedCellsDelta: change(({ suppressed }) => (suppressed ? 1 : 0)),
    reportsDelta: change(() => 1),
  };
}

/** A rollup row after a delta; `undefined` is a row that does not exist yet. Throws `RangeError` beyond 2⁵³−1. */
export function foldDelta(figure: RollupFigure | undefined, delta: RollupDelta): RollupFigure {
  const { indicator, code } = delta;
  const { sum, releasedCells, suppressedCells, reports } = figure ?? EMPTY;
  const folded = sum + delta.sumDelta;
  if (!Number.isSafeInteger(folded)) throw new RangeError(`The sum of ${indicator} is beyond 2^53 - 1`);
  return {
    indicator,
    code,
    sum: folded,
    releasedCells: releasedCells + delta.releasedCellsDelta,
    suppressedCells: suppressedCells + delta.suppressedCellsDelta,
    reports: reports + delta.reportsDelta,
  };
}

const EMPTY = { sum: 0, releasedCells: 0, suppressedCells: 0, reports: 0 };

/** A received report as rollups need it. */
export interface FoldableReport {
  readonly organizationId: string;
  readonly month: Month;
  readonly revision: number;
  readonly cells: readonly Cell[];
}

/** Rollups in memory: what the hub's tables must equal. */
export class Rollup {
  readonly #latest = new Map<string, FoldableReport>();
  readonly #figures = new Map<string, RollupFigure>();

  /** True if the report was new: a revision that is not higher than the known one changes nothing. */
  fold(report: FoldableReport): boolean {
    const subject = `${report.organizationId} ${report.month}`;
    const previous = this.#latest.get(subject);
    if (previous && previous.revision >= report.revision) return false;
    this.#latest.set(subject, report);
    for (const delta of cellDelta(previous?.cells, report.cells)) {
      const key = `${report.month} ${cellKey(delta)}`;
      const figure = foldDelta(this.#figures.get(key), delta);
      if (figure.reports === 0) this.#figures.delete(key);
      else this.#figures.set(key, figure);
    }
    return true;
  }

  /** Every row, by month, indicator and code: the same bytes for the same reports, in whatever order they came. */
  rows(): (RollupFigure & { readonly month: Month })[] {
    return [...this.#figures]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, figure]) => ({ month: key.slice(0, key.indexOf(' ')), ...figure }));
  }
}

/** The rollups of a set of reports computed from nothing. */
export function rebuildRollup(reports: Iterable<FoldableReport>): Rollup {
  const rollup = new Rollup();
  for (const report of reports) rollup.fold(report);
  return rollup;
}
