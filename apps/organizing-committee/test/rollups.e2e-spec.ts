import { systemClock } from '#domain-kit';
import { type Message, PeersService } from '#federation';
import { type FoldableReport, rebuildRollup } from '#reporting';
import { type TestDatabase, testDatabase } from '#testing';
import fc from 'fast-check';
import { tables } from '../src/database/tables.js';
import { FoldService } from '../src/features/reporting/fold.service.js';
import { RollupsService } from '../src/features/reporting/index.js';
import { ReportSubmittedHandler } from '../src/features/reporting/report-submitted.handler.js';
import { arrive as arriveAt, cellsOf, enrol } from './received-reports.js';

const ORGANIZATIONS = ['north', 'south', 'west'];
const MONTHS = ['2025-01', '2025-02'];

const report = fc.record({
  organizationId: fc.constantFrom(...ORGANIZATIONS),
  month: fc.constantFrom(...MONTHS),
  revision: fc.integer({ min: 1, max: 3 }),
  cells: fc.tuple(fc.nat(40), fc.nat(12), fc.nat(25)).map(([i, w, m]) => cellsOf(i, w, m)),
});
/** One content for each revision, in any order and as often as it likes to come. */
const arrivals = fc
  .uniqueArray(report, {
    selector: ({ organizationId, month, revision }) => `${organizationId} ${month} ${revision}`,
    maxLength: 12,
  })
  .chain((reports) =>
    fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length })),
  )
  .map(([reports, order]) => [...order, ...reports.filter((one) => !order.includes(one))]);

describe('rollups', () => {
  let database: TestDatabase;
  let fold: FoldService;
  let rollups: RollupsService;

  beforeAll(async () => {
    database = await testDatabase(tables);
    fold = new FoldService(new PeersService(database.dataSource, systemClock));
    rollups = new RollupsService(database.dataSource, fold);
    for (const id of ORGANIZATIONS) await enrol(database.dataSource, id);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.asOwner('TRUNCATE rollup_cell, reported_cell, received_report'));

  const arrive = (...reports: FoldableReport[]): Promise<void> => arriveAt(database.dataSource, ...reports);

  it('are those of the highest revisions, whatever the order of arrival, and the same when made again', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 24 }), async (reports, batch) => {
        await database.asOwner('TRUNCATE rollup_cell, reported_cell, received_report');
        for (let at = 0; at < reports.length; at += batch) await arrive(...reports.slice(at, at + batch));
        const expected = rebuildRollup(reports)
          .rows()
          .map(({ code, ...row }) => ({ ...row, code: code ?? '' }));
        expect(await storedRollups()).toEqual(expected.toSorted(byKey));
        const folded = await rollups.dump();
        await rollups.rebuild();
        expect(await rollups.dump()).toBe(folded);
      }),
      { numRuns: 25 },
    );
  });

  it('forget the cells of a revision that its successor has no more', async () => {
    const cells = cellsOf(7, 8, 9);
    const month = { organizationId: 'north', month: '2025-01' };
    await arrive({ ...month, revision: 1, cells });
    await arrive({ ...month, revision: 2, cells: cells.slice(1) });
    await arrive({ ...month, revision: 3, cells });
    const folded = await rollups.dump();
    await rollups.rebuild();
    expect(await rollups.dump()).toBe(folded);
    expect(await storedRollups()).toEqual(
      rebuildRollup([{ ...month, revision: 3, cells }])
        .rows()
        .map(({ code, ...row }) => ({ ...row, code: code ?? '' }))
        .toSorted(byKey),
    );
  });

  it.each([
    { month: '2026-02', now: '2026-03-01T00:00:00Z', refused: undefined },
    { month: '2026-03', now: '2026-03-31T09:30:00Z', refused: undefined },
    { month: '2026-03', now: '2026-03-31T08:30:00Z', refused: 'bad_period' },
    { month: '9999-12', now: '2026-03-01T00:00:00Z', refused: 'bad_period' },
    { month: '0000-01', now: '2026-03-01T00:00:00Z', refused: 'bad_period' },
  ])('take no report of a month that is nowhere over: $month at $now', ({ month, now, refused }) => {
    const handler = new ReportSubmittedHandler(fold, { now: () => new Date(now) });
    const body = {
      ...{ subjectId: `report:${month}`, subjectVersion: 1, period: { month, zone: 'UTC' }, catalogueVersion: 1 },
      ...{ threshold: 5, approvedByOffice: 'secretary', cells: cellsOf(7, 8, 9) },
    };
    expect(handler.refuses({ body } as unknown as Message)).toBe(refused);
  });

  it('do not deadlock when many organizations report at once', async () => {
    const reports = MONTHS.flatMap((month) =>
      ORGANIZATIONS.map((organizationId) => ({ organizationId, month, revision: 1, cells: cellsOf(7, 8, 9) })),
    );
    await Promise.all(reports.map((one) => arrive(one)));
    const [row] = await storedRollups();
    expect(row).toMatchObject({ reports: 3 });
  });

  type Row = { month: string; indicator: string; code: string };
  const byKey = (a: Row, b: Row): number =>
    `${a.month} ${a.indicator} ${a.code}` < `${b.month} ${b.indicator} ${b.code}` ? -1 : 1;

  async function storedRollups(): Promise<Row[]> {
    const rows: (Row & { sum: string })[] = await database.dataSource.query(
      `SELECT month, indicator, code, sum, released_cells AS "releasedCells", suppressed_cells AS "suppressedCells", reports
       FROM rollup_cell WHERE "grouping" = 'all' AND reports > 0`,
    );
    return rows.map((row) => ({ ...row, sum: Number(row.sum) })).toSorted(byKey);
  }
});
