import { type FoldableReport, CATALOGUE_V1, combineFigures, type FigureInput, periodStart } from '#reporting';
import { type TestDatabase, testDatabase } from '#testing';
import fc from 'fast-check';
import { tables } from '../src/database/tables.js';
import { CoverageService } from '../src/features/reporting/coverage.service.js';
import { FigureCells } from '../src/features/reporting/figure-cells.service.js';
import type { FigureQuestion } from '../src/features/reporting/figure-question.js';
import { FiguresExport } from '../src/features/reporting/figures-export.service.js';
import { FiguresService } from '../src/features/reporting/figures.service.js';
import { arrive, cellsOf, enrol } from './received-reports.js';

const KINDS = { north: 'mass-organization', south: 'mass-organization', west: 'study-circle' } as const;
const ORGANIZATIONS = Object.keys(KINDS) as (keyof typeof KINDS)[];
const NOW = new Date('2025-07-15T12:00:00Z');
const SPAN = { from: '2025-02', to: '2025-06' };

const reports = fc.uniqueArray(
  fc.record({
    organizationId: fc.constantFrom(...ORGANIZATIONS),
    month: fc.constantFrom('2025-01', '2025-02', '2025-03', '2025-05', '2025-06'),
    revision: fc.integer({ min: 1, max: 2 }),
    cells: fc.tuple(fc.nat(9), fc.nat(12), fc.nat(25)).map(([i, w, m]) => cellsOf(i, w, m)),
  }),
  { selector: ({ organizationId, month, revision }) => `${organizationId} ${month} ${revision}`, maxLength: 12 },
);

/** The cells of the revisions that count, organization by organization: what any figure must be made of. */
function counting(all: readonly FoldableReport[], indicator: string): FigureInput[] {
  const latest = all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.organizationId === one.organizationId && other.month === one.month && other.revision > one.revision,
      ),
  );
  return latest.flatMap(({ month, organizationId, cells }) =>
    cells
      .filter((cell) => cell.indicator === indicator)
      .map(({ code, value, suppressed }) => ({
        ...{ month, organizationId, kind: KINDS[organizationId as keyof typeof KINDS], code, sum: value ?? 0 },
        suppressedCells: suppressed ? 1 : 0,
      })),
  );
}

describe('figures', () => {
  let database: TestDatabase;
  let figures: FiguresService;
  let csv: (asked: Partial<FigureQuestion>, group: string, language?: 'en' | 'es') => Promise<string>;

  beforeAll(async () => {
    database = await testDatabase(tables);
    const db = database.dataSource;
    for (const id of ORGANIZATIONS) await enrol(db, id, KINDS[id]);
    figures = new FiguresService(new FigureCells(db), new CoverageService(db, { now: () => NOW }));
    const files = new FiguresExport(db, figures);
    csv = async (asked, group, language = 'en') => {
      const pieces = files.csv({ indicator: 'intakes', ...SPAN, ...asked }, { group, period: '', language });
      let file = '';
      for await (const piece of pieces) file += piece;
      return file;
    };
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.asOwner('TRUNCATE rollup_cell, reported_cell, received_report');
    await database.dataSource.query(`UPDATE peer SET first_contact_at = '2025-05-20T00:00:00Z', state = 'active'`);
  });

  const ask = (asked: Partial<FigureQuestion>) =>
    figures.figures({
      ...{ indicator: 'intakes', ...SPAN, group: 'MONTH', period: 'MONTH', first: 20, skip: 0, order: 'VALUE' },
      ...asked,
    });
  const receive = async (all: readonly FoldableReport[]): Promise<void> => {
    for (const one of all) await arrive(database.dataSource, one);
  };

  it('are those of the cells behind them, however they are grouped', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (all) => {
        await database.asOwner('TRUNCATE rollup_cell, reported_cell, received_report');
        await receive(all);
        for (const indicator of CATALOGUE_V1.indicators) {
          const cells = counting(all, indicator.code).filter(({ month }) => SPAN.from <= month && month <= SPAN.to);
          for (const group of ['MONTH', 'ORGANIZATION', 'KIND', 'CODE'] as const) {
            const period = group === 'MONTH' ? 'QUARTER' : 'MONTH';
            const { rows, total } = await ask({ indicator: indicator.code, group, period });
            const byQuarter = (month: string): string => periodStart(month, 'QUARTER');
            const expected = combineFigures(indicator, cells, group, byQuarter);
            const names = (one: {
              month: string | null;
              organizationId: string | null;
              kind: string | null;
              code: string | null;
            }) => [one.month && byQuarter(one.month), one.organizationId, one.kind, one.code].join(' ');
            const plain = (some: typeof expected) =>
              some
                .map((one) => [names(one), one.value, one.atLeast, one.suppressedCells])
                .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
            expect([indicator.code, group, plain([...rows])]).toEqual([indicator.code, group, plain(expected)]);
            expect(total?.value).toEqual(combineFigures(indicator, cells, 'ALL')[0]?.value);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('are compared with as long a time before, where both are whole and exact', async () => {
    await receive([
      { organizationId: 'north', month: '2025-03', revision: 1, cells: cellsOf(20, 9, 30) },
      { organizationId: 'north', month: '2025-04', revision: 1, cells: cellsOf(30, 9, 30) },
      { organizationId: 'south', month: '2025-04', revision: 1, cells: cellsOf(10, 2, 30) },
    ]);
    const month = { from: '2025-04', to: '2025-04' };
    const { rows, total } = await ask({ ...month });
    expect(rows[0]).toMatchObject({ value: 40, change: { difference: 20, basisPoints: 10_000 } });
    expect(total).toMatchObject({ value: 40, change: { difference: 20 } });
    const workers = await ask({ ...month, indicator: 'active-workers' });
    expect(workers.rows[0]).toMatchObject({ value: 9, atLeast: true, change: null, before: { value: 9 } });
    const cut = await ask({ from: '2025-03', to: '2025-04', period: 'QUARTER' });
    expect(cut.rows.map(({ span, change }) => [span.from, span.to, change])).toEqual([
      ['2025-03', '2025-03', null],
      ['2025-04', '2025-04', null],
    ]);
    const ofNorth = await ask({ ...month, group: 'ORGANIZATION' });
    expect(ofNorth.rows.map(({ organizationId, change }) => [organizationId, change?.difference])).toEqual([
      ['north', 10],
      ['south', undefined],
    ]);
  });

  it('of cadre are those of the organizations that report them, suppressed like other people, and no other figure moves', async () => {
    const of = (organizationId: string, cadre?: number) => ({
      ...{ organizationId, month: '2025-04', revision: 1, cells: cellsOf(20, 9, 30, cadre) },
    });
    await receive([of('north', 12), of('south', 3), of('west')]);
    const month = { from: '2025-04', to: '2025-04' };
    const { rows, total } = await ask({ ...month, indicator: 'cadre-confirmed', group: 'ORGANIZATION' });
    expect(rows.map(({ organizationId, value, suppressedCells }) => [organizationId, value, suppressedCells])).toEqual([
      ['north', 10, 0],
      ['south', 0, 1],
    ]);
    expect(total).toMatchObject({ value: 10, atLeast: true, suppressedCells: 1 });
    expect((await ask({ ...month, group: 'ALL' })).total?.value).toBe(60);
  });

  it('say how many reports are behind them of how many that are due', async () => {
    await receive([
      { organizationId: 'north', month: '2025-03', revision: 1, cells: cellsOf(20, 9, 30) },
      { organizationId: 'north', month: '2025-03', revision: 2, cells: cellsOf(21, 9, 30) },
      { organizationId: 'south', month: '2025-02', revision: 1, cells: cellsOf(10, 2, 30) },
    ]);
    const { coverage, coverageBefore, rows } = await ask({});
    // north is due from March, south from February, west from June, after its admission; July is not over.
    expect(coverage).toEqual({ organizations: 2, organizationsExpected: 3, reports: 2, reportsExpected: 4 + 5 + 1 });
    expect(coverageBefore).toEqual({ organizations: 0, organizationsExpected: 0, reports: 0, reportsExpected: 0 });
    expect(rows.map(({ coverage: one }) => `${one?.reports} of ${one?.reportsExpected}`)).toEqual(['1 of 1', '1 of 2']);
    await database.dataSource.query(`UPDATE peer SET state = 'left' WHERE id IN ('south', 'west')`);
    expect((await ask({})).coverage).toMatchObject({ organizations: 2, organizationsExpected: 2, reportsExpected: 5 });
    expect((await ask({ from: '2025-07', to: '2025-09' })).coverage.reportsExpected).toBe(0);
  });

  it('of one hidden cell are "fewer than" its report’s limit, in a list and in a file', async () => {
    await receive([
      { organizationId: 'north', month: '2025-04', revision: 1, cells: cellsOf(30, 9, 30) },
      { organizationId: 'south', month: '2025-04', revision: 1, cells: cellsOf(10, 2, 30) },
    ]);
    await database.dataSource.query(`UPDATE peer SET display_name = '=north' WHERE id = 'north'`);
    const { rows } = await ask({ indicator: 'active-workers', group: 'ORGANIZATION', from: '2025-04', to: '2025-04' });
    expect(rows.map(({ value, hidden }) => [value, hidden])).toEqual([
      [9, null],
      [0, { threshold: 5, revision: 1 }],
    ]);
    for (const [group, kind] of [
      ['ORGANIZATION', ''],
      ['CELL', 'mass-organization'],
    ] as const) {
      const file = await csv({ indicator: 'active-workers' }, group);
      expect(
        file
          .split('\r\n')
          .slice(1, 3)
          .map((line) => line.split(',').slice(3)),
      ).toEqual([
        ['north', "'=north", kind, '', '', '9', '9', '0'],
        ['south', 'south', kind, '', '', '', 'fewer than 5', '1'],
      ]);
    }
    expect(await csv({ indicator: 'active-workers' }, 'MONTH', 'es')).toContain(
      '"al menos 9; 1 celda no mostrada",1\r\n',
    );
    await database.dataSource.query(`UPDATE peer SET display_name = 'north' WHERE id = 'north'`);
  });

  it('refuse by name what cannot be answered', async () => {
    const months = 'from, to: write months as YYYY-MM';
    for (const [asked, message] of [
      [{ indicator: 'wealth' }, 'indicator: there is none of this code in the catalogue'],
      [{ from: 'May' }, months],
      [{ from: '2025-07' }, 'from: is later than to'],
      [{ from: '1925-01' }, 'from, to: ask for at most 240 months'],
    ] as const) {
      await expect(ask(asked)).rejects.toMatchObject({ code: 'FIGURE_ARGUMENT', message });
      await expect(csv(asked, 'MONTH')).rejects.toMatchObject({ message });
    }
    await expect(csv({}, 'REGION')).rejects.toMatchObject({ code: 'FIGURE_ARGUMENT' });
  });

  it('take as many statements for one organization as for all, and give them page by page', async () => {
    await receive(
      ORGANIZATIONS.map((organizationId, at) => ({
        ...{ organizationId, month: '2025-04', revision: 1, cells: cellsOf(10 * (at + 1), 9, 30) },
      })),
    );
    const query = vi.spyOn(database.dataSource, 'query');
    const two = await ask({ group: 'ORGANIZATION', first: 2 });
    const statements = query.mock.calls.length;
    const rest = await ask({ group: 'ORGANIZATION', first: 2, skip: 2 });
    expect(query.mock.calls.length).toBe(2 * statements);
    query.mockRestore();
    expect(statements).toBeLessThanOrEqual(5);
    expect([two.rows, rest.rows].map((rows) => rows.map(({ organizationId }) => organizationId))).toEqual([
      ['west', 'south'],
      ['north'],
    ]);
    expect(two.rowsInAll).toBe(3);
    const byName = await ask({ group: 'ORGANIZATION', order: 'NAME', first: 1 });
    expect(byName.rows[0]?.organizationName).toBe('north');
  });
});
