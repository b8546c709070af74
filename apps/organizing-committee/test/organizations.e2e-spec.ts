import { type TestDatabase, testDatabase } from '#testing';
import { tables } from '../src/database/tables.js';
import { type OrganizationsRequest, OrganizationsService } from '../src/features/registry/organizations.service.js';
import { ReportHistory } from '../src/features/reporting/report-history.service.js';
import { arrive, cellsOf, enrol } from './received-reports.js';

const NOW = new Date('2025-07-15T12:00:00Z');
const ORGANIZATIONS = ['brook', 'hill', 'mill', 'new', 'gone'];

describe('the organizations of a federation', () => {
  let database: TestDatabase;
  let organizations: OrganizationsService;

  beforeAll(async () => {
    database = await testDatabase(tables);
    const { dataSource: db } = database;
    organizations = new OrganizationsService(db, { now: () => NOW });
    for (const id of ORGANIZATIONS) await enrol(db, id);
    await db.query(`UPDATE peer SET first_contact_at = '2025-01-01', last_contact_at = '2025-07-15', state = 'active',
      display_name = 'Store of ' || id`);
    await db.query(`UPDATE peer SET first_contact_at = '2025-07-10', last_contact_at = NULL WHERE id = 'new'`);
    await db.query(
      `UPDATE peer SET last_contact_at = '2025-07-01', base_url = 'https://mill.example' WHERE id = 'mill'`,
    );
    await db.query(`UPDATE peer SET state = 'stopped', state_reason = 'wrong_sender' WHERE id = 'hill'`);
    await db.query(
      `INSERT INTO suspension (id, peer_id, by_us, grounds, decision_id, announced_at, ends_on, ended_at)
       SELECT gen_random_uuid(), id, true, repeat('0', 64), gen_random_uuid(), '2025-07-01', day::date, over::timestamptz
       FROM (VALUES ('brook', '2025-07-15', NULL), ('hill', '2025-07-14', NULL), ('mill', '2025-08-01', '2025-07-02')) s(id, day, over)`,
    );
    await db.query(`UPDATE peer SET state = 'left', last_contact_at = '2025-03-01' WHERE id = 'gone'`);
    const sent = { brook: ['03', '04', '05', '06'], hill: ['02', '06'], mill: ['01'], gone: ['01', '02'] };
    for (const [organizationId, months] of Object.entries(sent)) {
      for (const month of months)
        await arrive(db, { organizationId, month: `2025-${month}`, revision: 1, cells: cellsOf(9, 2, 30) });
    }
    await arrive(db, { organizationId: 'hill', month: '2025-06', revision: 2, cells: cellsOf(12, 2, 30) });
  });
  afterAll(() => database.drop());

  const ask = (asked: Partial<OrganizationsRequest>) =>
    organizations.page({ first: 20, order: 'NAME', descending: false, ...asked });
  const ids = async (asked: Partial<OrganizationsRequest>): Promise<string[]> =>
    (await ask(asked)).items.map(({ id }) => id);

  it('show which reports are overdue, and are found, narrowed and sorted', async () => {
    const { items } = await ask({});
    expect(items.map((one) => [one.id, one.overdueMonths, one.lastMonth, one.lastRevision])).toEqual([
      ['brook', 0, '2025-06', 1],
      ['gone', 0, '2025-02', 1],
      ['hill', 3, '2025-06', 2],
      ['mill', 5, '2025-01', 1],
      ['new', 0, null, null],
    ]);
    expect(await ids({ order: 'OVERDUE', descending: true })).toEqual(['mill', 'hill', 'brook', 'gone', 'new']);
    expect(await ids({ order: 'LAST_CONTACT' })).toEqual(['new', 'gone', 'mill', 'brook', 'hill']);
    expect(await ids({ order: 'LAST_REPORT', descending: true })).toEqual(['brook', 'hill', 'gone', 'mill', 'new']);
    expect(await ids({ search: '  OF MI' })).toEqual(['mill']);
    expect(await ids({ search: `%' OR true --` })).toEqual([]);
    expect(await ids({ filter: 'OVERDUE' })).toEqual(['hill', 'mill']);
    expect(await ids({ filter: 'SUSPENDED' })).toEqual(['brook']);
    expect(await ids({ filter: 'STALE' })).toEqual(['mill', 'new']);
    expect(await ids({ filter: 'STOPPED' })).toEqual(['hill']);
    expect(await organizations.counts()).toEqual({ all: 5, overdue: 2, suspended: 1, stale: 2, stopped: 1 });
    expect(await organizations.find('mill')).toMatchObject({ isReachable: true, isStale: true, firstMonth: '2025-01' });
    expect(await organizations.find('nobody')).toBeNull();
  });

  it('come page by page in one statement each, however many there are', async () => {
    const query = vi.spyOn(database.dataSource, 'query');
    const first = await ask({ first: 2 });
    const second = await ask({ first: 2, after: first.endCursor });
    const last = await ask({ first: 2, after: second.endCursor });
    expect(query).toHaveBeenCalledTimes(3);
    query.mockRestore();
    expect([first, second, last].map((page) => page.items.map(({ id }) => id))).toEqual([
      ['brook', 'gone'],
      ['hill', 'mill'],
      ['new'],
    ]);
    expect([first.total, last.endCursor]).toEqual([5, null]);
    expect(await ids({ after: 'no cursor' })).toHaveLength(5);
  });

  it('have a history of months with every revision, and what a correction changed', async () => {
    const history = new ReportHistory(database.dataSource);
    const first = await history.page('hill', { first: 1 });
    expect(first).toMatchObject({
      total: 2,
      items: [{ month: '2025-06', revisions: [{ revision: 2 }, { revision: 1 }] }],
    });
    const rest = await history.page('hill', { first: 1, after: first.endCursor });
    expect(rest).toMatchObject({ endCursor: null, items: [{ month: '2025-02', revisions: [{ suppressedCells: 1 }] }] });
    const report = await history.find('hill', '2025-06');
    const intakes = report?.figures.find(({ cell }) => cell.indicator === 'intakes');
    expect([intakes?.earlier?.value, intakes?.cell.value, report?.threshold]).toEqual([9, 12, 5]);
    expect(await history.find('hill', '2025-03')).toBeNull();
  });
});
