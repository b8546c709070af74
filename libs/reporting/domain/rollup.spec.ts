import * as fc from 'fast-check';
import { type Cell, cellKey } from './cell.types.js';
import { cellDelta, type FoldableReport, foldDelta, rebuildRollup, Rollup, type RollupDelta } from './rollup.js';

const places = [
  { indicator: 'intakes', code: null },
  { indicator: 'by-kind', code: 'meals' },
  { indicator: 'by-kind', code: 'other' },
  { indicator: 'members', code: null },
] as const;

const anyCells: fc.Arbitrary<Cell[]> = fc
  .tuple(...places.map(() => fc.option(fc.nat(50))))
  .chain((values) =>
    fc.subarray(places.map((place, i): Cell => ({ ...place, value: values[i]!, suppressed: values[i] === null }))),
  );
const anyReports: fc.Arbitrary<FoldableReport[]> = fc.uniqueArray(
  fc.record({
    organizationId: fc.constantFrom('north', 'south', 'west'),
    month: fc.constantFrom('2023-01', '2023-02'),
    revision: fc.integer({ min: 1, max: 4 }),
    cells: anyCells,
  }),
  { maxLength: 20, selector: ({ organizationId, month, revision }) => `${organizationId} ${month} ${revision}` },
);
/** The same messages in another order, some of them more than once. */
const redelivered = (reports: FoldableReport[]): fc.Arbitrary<FoldableReport[]> =>
  fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length * 2 });

/** Rows by the definition, without deltas: sums over the highest revisions. */
function byDefinition(reports: FoldableReport[]): unknown[] {
  const counting = reports.filter(
    (report) =>
      !reports.some(
        (other) =>
          other.organizationId === report.organizationId &&
          other.month === report.month &&
          other.revision > report.revision,
      ),
  );
  const keys = new Set(counting.flatMap(({ month, cells }) => cells.map((cell) => `${month} ${cellKey(cell)}`)));
  return [...keys].sort().map((key) => {
    const cells = counting.flatMap(({ month, cells }) => cells.filter((cell) => `${month} ${cellKey(cell)}` === key));
    return {
      month: key.slice(0, 7),
      indicator: cells[0]!.indicator,
      code: cells[0]!.code,
      sum: cells.reduce((sum, { value }) => sum + (value ?? 0), 0),
      releasedCells: cells.filter(({ suppressed }) => !suppressed).length,
      suppressedCells: cells.filter(({ suppressed }) => suppressed).length,
      reports: cells.length,
    };
  });
}

describe('a rollup', () => {
  it('is the same whatever the order of arrival and however often each report came', () => {
    const deliveries = anyReports.chain((reports) => fc.tuple(fc.constant(reports), redelivered(reports)));
    fc.assert(
      fc.property(deliveries, ([reports, delivered]) => {
        const expected = byDefinition(reports);
        expect(rebuildRollup(delivered).rows()).toEqual(expected);
        expect(JSON.stringify(rebuildRollup(reports).rows())).toBe(JSON.stringify(rebuildRollup(delivered).rows()));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same from each first part and then the rest', () => {
    fc.assert(
      fc.property(anyReports, fc.nat(20), (reports, cut) => {
        const rollup = rebuildRollup(reports.slice(0, cut));
        for (const report of reports.slice(cut)) rollup.fold(report);
        expect(rollup.rows()).toEqual(rebuildRollup(reports).rows());
      }),
    );
  });

  it('says whether a report was new', () => {
    const report = { organizationId: 'north', month: '2023-01', revision: 2, cells: [] };
    const rollup = new Rollup();
    expect(rollup.fold(report)).toBe(true);
    expect(rollup.fold(report)).toBe(false);
    expect(rollup.fold({ ...report, revision: 1 })).toBe(false);
    expect(rollup.fold({ ...report, revision: 3 })).toBe(true);
  });
});

describe('the difference between two revisions', () => {
  const cell = (value: number | null): Cell => ({
    indicator: 'members',
    code: null,
    value,
    suppressed: value === null,
  });
  const delta = (more: Partial<RollupDelta>): RollupDelta => ({
    indicator: 'members',
    code: null,
    sumDelta: 0,
    releasedCellsDelta: 0,
    suppressedCellsDelta: 0,
    reportsDelta: 0,
    ...more,
  });

  it.each([
    ['a first report', undefined, [cell(10)], [delta({ sumDelta: 10, releasedCellsDelta: 1, reportsDelta: 1 })]],
    [
      'a first report of a suppressed cell',
      undefined,
      [cell(null)],
      [delta({ suppressedCellsDelta: 1, reportsDelta: 1 })],
    ],
    ['a correction', [cell(10)], [cell(15)], [delta({ sumDelta: 5 })]],
    [
      'a cell that is suppressed now',
      [cell(10)],
      [cell(null)],
      [delta({ sumDelta: -10, releasedCellsDelta: -1, suppressedCellsDelta: 1 })],
    ],
    [
      'a cell that is released now',
      [cell(null)],
      [cell(10)],
      [delta({ sumDelta: 10, releasedCellsDelta: 1, suppressedCellsDelta: -1 })],
    ],
    ['a cell that is gone', [cell(10)], [], [delta({ sumDelta: -10, releasedCellsDelta: -1, reportsDelta: -1 })]],
    ['no change', [cell(10)], [cell(10)], []],
    ['a first report of nothing but a zero', undefined, [cell(0)], [delta({ releasedCellsDelta: 1, reportsDelta: 1 })]],
  ])('is that of %s', (_what, previous, next, expected) => {
    expect(cellDelta(previous, next)).toEqual(expected);
  });

  it('adds up: from nothing over any revisions is from nothing to the last', () => {
    fc.assert(
      fc.property(fc.array(anyCells, { minLength: 1, maxLength: 5 }), (revisions) => {
        const apply = (deltas: RollupDelta[]): Map<string, ReturnType<typeof foldDelta>> => {
          const rows = new Map<string, ReturnType<typeof foldDelta>>();
          for (const one of deltas) rows.set(cellKey(one), foldDelta(rows.get(cellKey(one)), one));
          for (const [key, { reports }] of rows) if (reports === 0) rows.delete(key);
          return rows;
        };
        const inSteps = revisions.flatMap((cells, i) => cellDelta(revisions[i - 1], cells));
        const sorted = (rows: Map<string, unknown>): unknown[] => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(apply(inSteps))).toEqual(sorted(apply(cellDelta(undefined, revisions.at(-1)!))));
        expect(sorted(apply(inSteps.toReversed()))).toEqual(sorted(apply(inSteps)));
      }),
    );
  });

  it('is not folded into a sum that is no longer exact', () => {
    const full = foldDelta(undefined, delta({ sumDelta: Number.MAX_SAFE_INTEGER }));
    expect(() => foldDelta(full, delta({ sumDelta: 1 }))).toThrow(RangeError);
  });
});
