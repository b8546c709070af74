import { ResourcesOnDatabase } from './test/resources-database.js';

const HEADING = 'date,time_of_day,volunteer,source,site,site_name,kind';
const file = (...rows: string[]): string => [HEADING, ...rows].join('\n');

describe('records', () => {
  let on: ResourcesOnDatabase;
  const ofMonth = (month: string) => on.db.transaction((tx) => on.figures.ofMonth(tx, month));
  const sourceId = async (name: string): Promise<string> =>
    (await on.names.sources()).find((source) => source.name === name)!.id;

  beforeAll(async () => {
    on = await ResourcesOnDatabase.start({ now: () => new Date('2025-06-15T12:00:00Z') });
  });
  afterAll(() => on.database.drop());
  beforeEach(() => on.empty());

  describe('in the figures of a month', () => {
    beforeEach(() =>
      on.imported(
        file(
          '2025-03-01,Morning,v1,Corner Kitchen,north,North,Meals',
          '2025-03-01,Morning,v1,Corner Kitchen,north,North,Meals',
          '2025-03-02,,v2,Cnr Ktchn,north,North,Pet food',
          '2025-03-31,Evening,,,north,North,',
          '2025-04-01,Morning,v3,Corner Kitchen,north,North,Meals',
        ),
      ),
    );

    it('count by code, with "not stated" as one and zero for the others', async () => {
      expect(await ofMonth('2025-03')).toMatchObject({
        intakes: 4,
        giveOuts: 0,
        daysWithIntake: 3,
        activeWorkers: 2,
        intakesByKind: { meals: 2, other: 1, 'not-stated': 1, clothing: 0 },
        intakesBySourceClass: { kitchen: 2, other: 1, 'not-stated': 1, rescue: 0 },
      });
      expect(await ofMonth('2025-05')).toMatchObject({ intakes: 0, activeWorkers: 0, intakesByKind: { meals: 0 } });
      expect(await on.db.transaction((tx) => on.figures.recordedMonths(tx))).toEqual({
        first: '2025-03',
        last: '2025-04',
      });
    });

    it('follow what people say about kinds and sources, and back', async () => {
      const [corner, cnr] = [await sourceId('Corner Kitchen'), await sourceId('Cnr Ktchn')];
      expect(await on.names.mergeSources(corner, cnr)).toMatchObject({ ok: true, value: { id: corner } });
      expect((await ofMonth('2025-03')).intakesBySourceClass).toMatchObject({ kitchen: 3, other: 0 });
      await on.names.classifySource(corner, 'partner');
      expect((await ofMonth('2025-03')).intakesBySourceClass).toMatchObject({ partner: 3, kitchen: 0 });
      expect(await on.list.intakesOfName('source', corner)).toEqual([
        { month: '2025-03', count: 3 },
        { month: '2025-04', count: expect.any(Number) as number },
      ]);
      expect(await on.list.intakesOfName('source', cnr)).toEqual([]);
      await on.names.separateSource(cnr);
      expect((await ofMonth('2025-03')).intakesBySourceClass).toMatchObject({ partner: 2, other: 1 });
      const petFood = (await on.names.kinds()).find(({ name }) => name === 'Pet food')!;
      await on.names.classifyKind(petFood.id, 'household-goods');
      expect((await ofMonth('2025-03')).intakesByKind).toMatchObject({ 'household-goods': 1, other: 0 });
    });

    it('keep their row identity through all that', async () => {
      await on.names.mergeSources(await sourceId('Corner Kitchen'), await sourceId('Cnr Ktchn'));
      expect(await on.imported(file('2025-03-02,,v2,Cnr Ktchn,north,North,Pet food'))).toMatchObject({
        added: 0,
        known: 1,
      });
    });

    it('leave withdrawn ones out until they are restored, and an import does not bring them back', async () => {
      const { items } = await on.list.page({ month: '2025-04' });
      const { id } = items[0]!;
      expect(await on.records.withdraw(id, 'no reason of the list')).toMatchObject({ ok: false });
      expect(await on.records.withdraw(id, 'entered-twice')).toMatchObject({ ok: true });
      expect(await on.records.withdraw(id, 'entered-twice')).toMatchObject({ error: { code: 'WITHDRAWN_ALREADY' } });
      expect(await ofMonth('2025-04')).toMatchObject({ intakes: 0, activeWorkers: 0 });
      expect(await on.imported(file('2025-04-01,Morning,v3,Corner Kitchen,north,North,Meals'))).toMatchObject({
        added: 0,
      });
      expect((await on.list.page({ withdrawn: true })).total).toBe(1);
      await on.records.restore(id);
      expect(await ofMonth('2025-04')).toMatchObject({ intakes: 1 });
    });
  });

  describe('entered or corrected twice because no answer came', () => {
    const key = '6f1c2a52-3f57-4a37-9b1e-0d8f4f4f2a11';
    const facts = { day: '2025-03-05', site: 'north', kind: 'Meals', worker: 'w1' };

    it('are one record by their key, and two without', async () => {
      const first = await on.records.enter('intake', facts, key);
      const again = await on.records.enter('intake', facts, key);
      expect([first.ok && first.value.id, (await on.list.page({})).total]).toEqual([again.ok && again.value.id, 1]);
      await on.records.enter('intake', facts);
      expect((await on.list.page({})).total).toBe(2);
    });

    it('stand right once, with the wrong one withdrawn and its worker taken over', async () => {
      const wrong = await on.records.enter('intake', facts);
      const id = wrong.ok ? wrong.value.id : '';
      const entry = { direction: 'intake' as const, raw: { day: '2025-03-05', site: 'south', kind: 'Bread' }, key };
      const right = await on.records.correct(id, entry);
      expect(await on.records.correct(id, entry)).toEqual(right);
      expect(await ofMonth('2025-03')).toMatchObject({ intakes: 1, activeWorkers: 1 });
      const withdrawn = await on.list.page({ withdrawn: true });
      expect(withdrawn.items).toMatchObject([{ id, withdrawnReason: 'wrong-facts' }]);
      const other = { ...entry, key: null };
      expect(await on.records.correct(id, other)).toMatchObject({ error: { code: 'WITHDRAWN_ALREADY' } });
      const bad = { ...entry, raw: { day: 'never', site: 'south' }, key: null };
      expect(await on.records.correct(right.ok ? right.value.id : '', bad)).toMatchObject({ ok: false });
      expect(await ofMonth('2025-03')).toMatchObject({ intakes: 1 });
    });
  });

  describe('of merged sources', () => {
    beforeEach(() => on.imported(file(...['A', 'B', 'C'].map((name) => `2025-03-01,,,${name},north,,`))));

    it('never close a circle, whoever merges at once', async () => {
      const [a, b, c] = [await sourceId('A'), await sourceId('B'), await sourceId('C')];
      const holder = on.db.createQueryRunner();
      await holder.startTransaction();
      await holder.query('SELECT FROM source FOR UPDATE');
      const merges = Promise.all([
        on.names.mergeSources(a, b),
        on.names.mergeSources(b, c),
        on.names.mergeSources(c, a),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await holder.commitTransaction();
      await holder.release();
      const answers = await merges;
      expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
      expect((await ofMonth('2025-03')).intakesBySourceClass).toMatchObject({ other: 3 });
    });

    it('refuse what is no merge', async () => {
      const [a, b] = [await sourceId('A'), await sourceId('B')];
      expect(await on.names.mergeSources(a, a)).toMatchObject({ error: { code: 'SAME_SOURCE' } });
      expect(await on.names.separateSource(a)).toMatchObject({ error: { code: 'NOT_MERGED' } });
      await on.names.mergeSources(a, b);
      expect(await on.names.mergeSources(await sourceId('C'), b)).toMatchObject({ error: { code: 'MERGED_ALREADY' } });
      expect(await on.names.classifySource(a, 'not-stated')).toMatchObject({ error: { code: 'UNKNOWN_CODE' } });
      await expect(on.names.mergeSources(a, 'x')).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' });
    });
  });

  describe('entered by hand', () => {
    const facts = { day: '2025-03-01', site: 'north', kind: 'Meals', worker: 'v1' };

    it('are themselves, however equal to a row or to each other', async () => {
      await on.imported(file('2025-03-01,,v1,,north,,Meals'));
      const entered = await on.records.enter('intake', facts);
      await on.records.enter('intake', facts);
      expect(entered).toMatchObject({
        ok: true,
        value: { direction: 'intake', day: '2025-03-01', workerRef: 'v1', occurrence: 1 },
      });
      await on.records.enter('give-out', { ...facts, quantity: '2.50', unit: 'kilogram' });
      expect(await ofMonth('2025-03')).toMatchObject({ intakes: 3, giveOuts: 1, activeWorkers: 1 });
      expect(await on.imported(file('2025-03-01,,v1,,north,,Meals'))).toMatchObject({ added: 0, known: 1 });
    });

    it('say all that is wrong with them', async () => {
      const refused = await on.records.enter('intake', { day: '2025-12-01', site: '', quantity: '-1' });
      const codes =
        refused.ok || refused.error.code !== 'INVALID_RECORD' ? [] : refused.error.problems.map(({ code }) => code);
      expect(codes.sort()).toEqual(['future-date', 'missing-site', 'negative-quantity']);
      expect(await on.count()).toBe(0);
    });
  });

  describe('as a list', () => {
    beforeEach(() =>
      on.imported(
        file(
          ...Array.from(
            { length: 30 },
            (_, index) =>
              `2025-03-${String((index % 5) + 1).padStart(2, '0')},,,Source ${index % 3},north,Northside,Meals`,
          ),
          '2025-04-01,,,100% fresh,south,Southside,',
        ),
      ),
    );

    it.each(['day-desc', 'day-asc', 'kind', 'source', 'site'] as const)('by %s has each record once', async (order) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await on.list.page({ order, first: 7, after });
        seen.push(...page.items.map(({ id }) => id));
        expect(page.total).toBe(31);
        after = page.endCursor;
      } while (after);
      expect(new Set(seen).size).toBe(31);
      expect(seen).toHaveLength(31);
    });

    it.each([
      [{ search: 'ource 1' }, 10],
      [{ search: 'SOUTH' }, 1],
      [{ search: '0%' }, 1],
      [{ search: '%' }, 1],
      [{ search: '_' }, 0],
      [{ search: `'; DROP TABLE site --` }, 0],
      [{ search: 'a\0b' }, 0],
      [{ month: '2025-04' }, 1],
      [{ month: 'April' }, 0],
      [{ siteId: 'nowhere' }, 0],
      [{ direction: 'give-out' as const }, 0],
      [{ after: 'no cursor' }, 31],
      [{ after: Buffer.from('["x","y"]').toString('base64url') }, 31],
    ])('finds by %j: %i', async (search, total) => {
      expect((await on.list.page(search)).total).toBe(total);
    });

    it('counts intakes by the organization’s own names', async () => {
      expect(await on.list.kindNameCounts(null)).toEqual([
        { name: 'Meals', count: 30 },
        { name: null, count: 1 },
      ]);
      expect(await on.list.kindNameCounts('2025-04')).toEqual([{ name: null, count: 1 }]);
    });
  });

  describe('exported', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', "'=x", `say "hi"`, 'a,b', "O'Neill", 'ñandú 食堂', 'not-stated'];

    it('carry no formula, and come back without adding any', async () => {
      const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
      await on.imported(
        file(
          ...cells.map((cell) => `2025-03-01,Morning,${quoted(cell)},${quoted(cell)},${quoted(cell)},,${quoted(cell)}`),
        ),
      );
      await on.records.enter('intake', {
        day: '2025-03-01',
        site: '=hand',
        kind: "'=hand",
        worker: 'v1',
        quantity: '1.250',
        unit: 'box',
      });
      await on.records.enter('give-out', { day: '2025-03-01', site: 'north' });
      const csv = await on.exported();
      expect(csv.split(/[,\r\n]+/).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
      expect(await on.imported(csv)).toMatchObject({ rowsTotal: 12, added: 0, known: 12, problemsTotal: 0 });
      expect(await on.imported(await on.exported(false))).toMatchObject({ added: 0, known: 12 });

      await on.empty();
      expect(await on.imported(csv)).toMatchObject({ added: 12, problemsTotal: 0 });
      const withoutIds = (text: string): string[] =>
        text
          .split('\r\n')
          .map((line) => line.replace(/,[^,]*$/, ''))
          .sort();
      expect(withoutIds(await on.exported())).toEqual(withoutIds(csv));
      expect(await ofMonth('2025-03')).toMatchObject({ intakes: 11, giveOuts: 1 });
    });

    it('tell who brought them only where that is asked for', async () => {
      await on.imported(file('2025-03-01,,v77,,north,,'));
      expect(await on.exported(false)).not.toContain('v77');
      expect(await on.exported(true)).toContain('v77');
    });
  });
});
