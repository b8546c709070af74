import { schemaDrift } from '#platform';
import { importFileJob } from './imports.job.js';
import { ResourcesOnDatabase, unlimited } from './test/resources-database.js';

const HEADING = 'date,time_of_day,volunteer,source,site,site_name,kind';
const file = (...rows: string[]): string => [HEADING, ...rows].join('\n');
const rowOf = (index: number): string =>
  `2025-03-${String((index % 28) + 1).padStart(2, '0')},Morning,v${index},A source,north,North,Meals`;

describe('importing a file', () => {
  let on: ResourcesOnDatabase;
  const problemsOf = async (id: string) =>
    (await on.imports.problems(id, { first: 100 })).items.map(({ line, columnName, code, value }) => [
      line,
      columnName,
      code,
      value,
    ]);

  /** Until a statement of this database waits for a lock. */
  const untilWaiting = async (): Promise<void> => {
    for (;;) {
      const waiting = await on.db.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (waiting.length > 0) return;
    }
  };

  beforeAll(async () => {
    on = await ResourcesOnDatabase.start({ now: () => new Date('2025-06-15T12:00:00Z') });
  });
  afterAll(() => on.database.drop());
  beforeEach(() => on.empty());

  it('stands on tables that agree with their entities', async () => {
    expect(await schemaDrift(on.db)).toEqual([]);
  });

  it('keeps equal rows, and adds nothing the second time, in whatever order the rows come', async () => {
    const rows = [rowOf(1), rowOf(2), rowOf(1), rowOf(3)];
    expect(await on.imported(file(...rows))).toMatchObject({
      state: 'done',
      rowsTotal: 4,
      rowsDone: 4,
      added: 4,
      known: 0,
    });
    expect(await on.imported(file(...rows.toReversed()))).toMatchObject({ state: 'done', added: 0, known: 4 });
    expect(await on.imported(file(...rows, rowOf(1)))).toMatchObject({ added: 1, known: 4 });
    expect(await on.count()).toBe(5);
  });

  it('sees no other row in other blanks, accents of another form and another column order', async () => {
    await on.imported(file('2025-03-01,Morning,v1,Caf\u00e9 Uno,north,North,Meals'));
    const other =
      'kind,site,source,volunteer,date,time_of_day\n Meals ,north,Cafe\u0301   Uno,v1,2025-03-01,morning (7-12)';
    expect(await on.imported(other)).toMatchObject({ added: 0, known: 1 });
  });

  it('loses no good row to a bad one, and says of each bad one where, what and why', async () => {
    const done = await on.imported(
      file(
        rowOf(1),
        '2025-02-30,Morning,v1,S,north,North,Meals',
        '2025-07-01,Morning,v1,S,north,North,Meals',
        ',teatime,v1,S,north,North,Meals',
        '2025-03-01,Morning,v1,S',
        '2025-03-01,"Morning,v1,S,north,North,Meals',
        '',
        '2025-03-01,,,,north,,',
        `2025-03-01,,,${'x'.repeat(201)},north,,`,
        '2025-03-01,Morning,v1,S,,,Meals',
      ),
    );
    expect(done).toMatchObject({ state: 'done', rowsTotal: 9, rowsDone: 9, added: 2, known: 0, problemsTotal: 8 });
    expect(await problemsOf(done.id)).toEqual([
      [3, 'date', 'bad-date', '2025-02-30'],
      [4, 'date', 'future-date', '2025-07-01'],
      [5, 'date', 'missing-date', ''],
      [5, 'time_of_day', 'unknown-time-of-day', 'teatime'],
      [6, null, 'wrong-number-of-columns', '4'],
      [7, null, 'broken-quotes', ''],
      [10, 'source', 'long-text', 'x'.repeat(80)],
      [11, 'site', 'missing-site', ''],
    ]);
    expect(
      await on.count(`kind_id IS NULL AND source_id IS NULL AND worker_ref IS NULL AND time_of_day = 'not-stated'`),
    ).toBe(1);
  });

  it('goes on after being killed between batches, and counts exactly', async () => {
    const rows = [...Array.from({ length: 1_300 }, (_, index) => rowOf(index % 700)), '2025-02-30,,,,north,,'];
    const { id } = await on.started(file(...rows));
    const killed = new AbortController();
    const listening = setInterval(() => void on.count().then((n) => n >= 500 && killed.abort(new Error('killed'))), 1);
    await expect(on.runner.run(id, killed.signal)).rejects.toThrow('killed');
    clearInterval(listening);
    const midway = (await on.imports.find(id))!;
    expect(midway.state).toBe('running');
    expect(midway.rowsDone).toBeLessThan(1_301);
    expect(midway.added).toBe(midway.rowsDone);

    await on.runner.run(id, unlimited);
    expect(await on.imports.find(id)).toMatchObject({
      state: 'done',
      rowsDone: 1_301,
      added: 1_300,
      known: 0,
      problemsTotal: 1,
    });
    expect(await on.count()).toBe(1_300);
  });

  it('counts exactly when two processes run the same import at once', async () => {
    const { id } = await on.started(file(...Array.from({ length: 2_000 }, (_, index) => rowOf(index)), 'x,,,,north,,'));
    await Promise.all([on.runner.run(id, unlimited), on.runner.run(id, unlimited)]);
    expect(await on.imports.find(id)).toMatchObject({ state: 'done', added: 2_000, known: 0, problemsTotal: 1 });
  });

  it('lets two files with the same rows in opposite order in at once', async () => {
    await on.imported(file('2024-12-31,,,A source,north,North,Meals'));
    const rows = Array.from({ length: 499 }, (_, index) => rowOf(index));
    for (let round = 0; round < 4; round += 1) {
      await on.db.query('DELETE FROM daily_record');
      const [one, other] = [await on.started(file(...rows)), await on.started(file(...rows.toReversed()))];
      await Promise.all([on.runner.run(one.id, unlimited), on.runner.run(other.id, unlimited)]);
      const ends = [(await on.imports.find(one.id))!, (await on.imports.find(other.id))!];
      expect(ends.map(({ added, known }) => added + known)).toEqual([499, 499]);
      expect(ends[0]!.added + ends[1]!.added).toBe(499);
    }
  }, 30_000);

  it('learns what people call a site from the first file that says it', async () => {
    const named = async (siteName: string): Promise<string[]> => {
      await on.imported(file(`2025-03-01,,,,north,${siteName},`));
      return (await on.names.sites()).map(({ displayName }) => displayName);
    };
    expect(await named('')).toEqual(['north']);
    expect(await named('North Pantry')).toEqual(['North Pantry']);
    expect(await named('Another')).toEqual(['North Pantry']);
  });

  it('adds nothing of a batch that was cancelled while it waited', async () => {
    const { id } = await on.started(file(rowOf(1)));
    const canceller = on.db.createQueryRunner();
    await canceller.startTransaction();
    await canceller.query(`UPDATE import_file SET state = 'cancelled', content = NULL WHERE id = $1`, [id]);
    const run = on.runner.run(id, unlimited);
    await untilWaiting();
    await canceller.commitTransaction();
    await canceller.release();
    await run;
    expect(await on.count()).toBe(0);
  });

  it('stops when cancelled, keeps what came in, and forgets the file', async () => {
    const { id } = await on.started(file(rowOf(1)));
    expect(await on.imports.cancel(id)).toMatchObject({ state: 'cancelled', added: 0 });
    await on.runner.run(id, unlimited);
    expect(await on.count()).toBe(0);
    expect(await on.db.query('SELECT content FROM import_file')).toEqual([{ content: null }]);
    expect(await on.imports.start(id, {} as never)).toMatchObject({ ok: false, error: { code: 'IMPORT_ENDED' } });
  });

  it('forgets the file when done, and holds it sealed until then', async () => {
    const { id } = await on.started(file(rowOf(77)));
    const held = JSON.stringify(await on.db.query('SELECT * FROM import_file'));
    for (const secret of ['v77', 'records.csv', 'Meals']) expect(held).not.toContain(secret);
    await on.runner.run(id, unlimited);
    expect(await on.db.query('SELECT content, state FROM import_file')).toEqual([{ content: null, state: 'done' }]);
    const stored = JSON.stringify(await on.db.query('SELECT * FROM daily_record'));
    expect(stored).not.toContain('v77');
    expect(await on.exported()).toContain('v77');
  });

  it('holds no more files at a time than twenty', async () => {
    const upload = () => on.imports.upload('week.csv', Buffer.from(file(rowOf(1))));
    const held = await Promise.all(Array.from({ length: 20 }, upload));
    expect(await upload()).toMatchObject({ ok: false, error: { code: 'TOO_MANY_WAITING' } });
    const [first] = held;
    if (first?.ok) await on.imports.cancel(first.value.id);
    expect((await upload()).ok).toBe(true);
  });

  it('names its job payload by id alone', () => {
    expect(Object.keys(importFileJob.payload.shape)).toEqual(['importId']);
  });

  it('starts with a mapping only that fits the file', async () => {
    const uploaded = await on.imports.upload('x.csv', Buffer.from('a,b\n1,2\n'));
    if (!uploaded.ok) throw new Error(uploaded.error.code);
    const { id, suggestedMapping } = uploaded.value;
    const refused = await on.imports.start(id, { ...suggestedMapping, dateOrder: 'iso' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'DAY_NOT_MAPPED' } });
    const absent = on.imports.start('not an id', { ...suggestedMapping, dateOrder: 'iso' });
    await expect(absent).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  });

  it('takes day and month from the order that the mapping says, and one site for all rows', async () => {
    const csv = 'fecha;tipo\n03/04/2025;Comida\n';
    await on.imported(csv, { dateOrder: 'day-month-year', defaultSite: ' norte ' });
    const [{ day, name }] = await on.db.query(
      `SELECT day::text, site.name FROM daily_record JOIN site ON site.id = site_id`,
    );
    expect([day, name]).toEqual(['2025-04-03', 'norte']);
  });
});
