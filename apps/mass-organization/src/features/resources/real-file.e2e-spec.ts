import { dataFile } from '#testing';
import { readFileSync } from 'node:fs';
import { ResourcesOnDatabase, unlimited } from './test/resources-database.js';

const path = dataFile('community-fridges-2023.csv');
const describeWithFile = path ? describe : describe.skip;

/** Counts by splitting lines at commas outside quotes: another way of reading than the product's. */
function independentRows(text: string): Record<string, string>[] {
  const cut = (line: string): string[] =>
    line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, ''));
  const [heading = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => cut(line.trim()));
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])));
}

const tally = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describeWithFile(
  path ? 'the real file' : 'the real file (skipped: no community-fridges-2023.csv in MASSLINE_DATA_DIR)',
  () => {
    let on: ResourcesOnDatabase;
    const bytes = path ? readFileSync(path) : Buffer.alloc(0);
    const rows = independentRows(bytes.toString());
    const counted = async (sql: string): Promise<Record<string, number>> => {
      const found = await on.db.query<{ key: string | null; n: number }[]>(sql);
      return Object.fromEntries(found.map(({ key, n }) => [key ?? '', n]));
    };

    beforeAll(async () => {
      on = await ResourcesOnDatabase.start();
      const killed = new AbortController();
      const { id } = await on.started(bytes);
      const watch = setInterval(() => void on.count().then((n) => n >= 1_000 && killed.abort(new Error('killed'))), 5);
      await on.runner.run(id, killed.signal).catch(() => undefined);
      clearInterval(watch);
      await on.runner.run(id, unlimited);
    }, 60_000);
    afterAll(() => on.database.drop());

    it('comes in whole', async () => {
      const { items } = await on.imports.page({});
      expect(items).toMatchObject([{ state: 'done', rowsTotal: 3_061, added: 3_061, known: 0, problemsTotal: 0 }]);
    });

    it('has at each site and of each kind what an independent count finds', async () => {
      const bySite = `SELECT site.name AS key, count(*)::int AS n FROM daily_record JOIN site ON site.id = site_id GROUP BY 1`;
      expect(await counted(bySite)).toEqual(tally(rows.map(({ site = '' }) => site)));
      const own = Object.fromEntries(
        (await on.list.kindNameCounts(null)).map(({ name, count }) => [name ?? '', count]),
      );
      expect(own).toEqual(tally(rows.map(({ kind = '' }) => kind)));
      const names = await on.names.sites();
      expect(new Set(names.map(({ displayName }) => displayName))).toEqual(
        new Set(rows.map((row) => row['site_name'])),
      );
    });

    it('has each month’s figures as an independent count finds them', async () => {
      const months = [...new Set(rows.map(({ date = '' }) => date.slice(0, 7)))];
      for (const month of months) {
        const of = rows.filter(({ date = '' }) => date.startsWith(month));
        const workers = new Set(of.map(({ volunteer = '' }) => volunteer).filter((worker) => worker !== ''));
        const figures = await on.db.transaction((tx) => on.figures.ofMonth(tx, month));
        expect(figures).toMatchObject({
          intakes: of.length,
          daysWithIntake: new Set(of.map(({ date }) => date)).size,
          activeWorkers: workers.size,
          intakesByKind: {
            meals: of.filter(({ kind }) => kind === 'Meals').length,
            'rescued-groceries': of.filter(({ kind }) => kind === 'Rescued Groceries').length,
            'not-stated': of.filter(({ kind }) => kind === '').length,
            other: 0,
          },
        });
        const sum = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((a, b) => a + b, 0);
        expect([sum(figures.intakesByKind), sum(figures.intakesBySourceClass)]).toEqual([of.length, of.length]);
      }
      expect(months).toHaveLength(12);
    });

    it('keeps what is not stated and what is there twice', async () => {
      const missing = ['kind_id IS NULL', `time_of_day = 'not-stated'`, 'source_id IS NULL', 'worker_ref IS NULL'];
      expect(await Promise.all(missing.map((where) => on.count(where)))).toEqual([5, 3, 1, 66]);
      expect(await on.count('occurrence = 2')).toBe(24);
      expect(await on.count('occurrence > 2')).toBe(0);
    });

    it('adds nothing when it comes again, as it was or as we export it', async () => {
      expect(await on.imported(bytes)).toMatchObject({ added: 0, known: 3_061 });
      expect(await on.imported(await on.exported())).toMatchObject({ added: 0, known: 3_061, problemsTotal: 0 });
      const foreign = (await on.exported()).replaceAll(/,[^,\r\n]*\r\n/g, '\r\n');
      expect(await on.imported(foreign)).toMatchObject({ added: 0, known: 3_061, problemsTotal: 0 });
    }, 60_000);

    it('makes the same totals in a new node, as we export it', async () => {
      const months = [...new Set(rows.map(({ date = '' }) => date.slice(0, 7)))];
      const figuresOf = (node: ResourcesOnDatabase) =>
        Promise.all(months.map((month) => node.db.transaction((tx) => node.figures.ofMonth(tx, month))));
      const [before, file] = [await figuresOf(on), await on.exported()];
      const other = await ResourcesOnDatabase.start();
      try {
        expect(await other.imported(file)).toMatchObject({ added: 3_061, known: 0, problemsTotal: 0 });
        expect(await figuresOf(other)).toEqual(before);
        expect((await other.names.sites()).map(({ displayName }) => displayName).sort()).toEqual(
          (await on.names.sites()).map(({ displayName }) => displayName).sort(),
        );
      } finally {
        await other.database.drop();
      }
    }, 60_000);
  },
);
