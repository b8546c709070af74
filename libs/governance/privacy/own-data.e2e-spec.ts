import { randomUUID } from 'node:crypto';
import { type INestApplicationContext } from '@nestjs/common';
import { newId, sha256 } from '#domain-kit';
import { AccountsService, identityEntities, identityMigrations, SessionsService } from '#identity';
import { type TestDatabase, testDatabase } from '#testing';
import { DecisionsService, governanceEntities, governanceMigrations } from '../index.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { OwnData } from './own-data.service.js';
import { OwnExport } from './own-export.service.js';
import { HeldData } from './held-data.service.js';
import { Retention } from './retention.service.js';

const TODAY = '2026-03-02';
const tables = {
  entities: [...identityEntities, ...governanceEntities],
  migrations: [...identityMigrations, ...governanceMigrations],
};
const all = async <T>(pieces: AsyncGenerator<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
};
const text = async (pieces: AsyncGenerator<string>): Promise<string> => (await all(pieces)).join('');

describe('what is kept on a person', () => {
  const clock = new TestClock(`${TODAY}T12:00:00Z`);
  let database: TestDatabase;
  let node: INestApplicationContext;
  let cast: Cast;
  let token: string;
  const get = <T>(type: new (...args: never[]) => T): T => node.get(type, { strict: false });
  const signIn = async (login: string, person: number): Promise<string> => {
    await get(AccountsService).acceptInvitation(cast.codes[person]!, login, 'correct horse battery');
    const account = await get(AccountsService).signIn(login, 'correct horse battery');
    if (!account.ok) throw new Error(account.error.code);
    const { token: opened } = await get(SessionsService).open(account.value.accountId, { label: `=phone of ${login}` });
    return opened;
  };
  const decide = (recordedBy: string, words: string) =>
    get(DecisionsService).recordDecision(recordedBy, {
      ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: TODAY, text: words, effect: null },
    });

  beforeAll(async () => {
    database = await testDatabase(tables);
    clock.setDay(TODAY);
    const providers = [OwnData, OwnExport, HeldData, Retention];
    node = await governanceNode({ dataSource: database.dataSource, clock, providers });
    cast = await foundNode(node, TODAY, '2026-05-01');
    token = await signIn('ana', 0);
    await signIn('bea', 1);
  });
  beforeEach(() => clock.setDay(TODAY));
  afterAll(async () => {
    await node.close();
    await database.drop();
  });

  it('is whole in their export, and nobody else’s is in it', async () => {
    await decide(cast.ana, 'We buy a stove.');
    await decide(cast.bea, 'We sell the pan.');
    const exported = JSON.parse(await text(get(OwnExport).json(cast.ana))) as {
      fields: { table: string; column: string; purpose: object }[];
      rows: { table: string; values: Record<string, unknown> }[];
    };
    const of = (table: string) => exported.rows.filter((row) => row.table === table).map(({ values }) => values);
    expect(of('person')).toMatchObject([{ ref: cast.ana, display_name: 'Ana', member_since: TODAY, left_on: null }]);
    expect(of('account')).toMatchObject([{ login: 'ana', person_ref: cast.ana }]);
    expect(of('session')).toMatchObject([{ device_label: '=phone of ana' }]);
    expect(of('mandate')).toMatchObject([{ holder_ref: cast.ana, begins_on: TODAY }]);
    expect(of('decision')).toMatchObject([{ recorded_by: cast.ana }, { recorded_by: cast.ana }]);
    expect(of('decision_text').map((row) => row['text'])).toContain('We buy a stove.');
    expect(exported.fields.map(({ table, column }) => `${table}.${column}`)).toContain('person.display_name');
    const whole = JSON.stringify(exported);
    for (const foreign of ['Bea', 'Cleo', cast.bea, cast.cleo, 'We sell', 'argon2', 'token'])
      expect(whole).not.toContain(foreign);
  });

  it('is whole however many rows there are', async () => {
    await database.dataSource.query(
      `INSERT INTO decision (id, body_id, text_commitment, rule, outcome, day, recorded_by, recorded_on, state)
       SELECT gen_random_uuid(), $1, repeat('a', 64), 'majority', 'lost', $2, $3, $2, 'recorded' FROM generate_series(1, 1203)`,
      [cast.bodyId, TODAY, cast.ana],
    );
    const rows = await all(get(OwnData).rows(cast.ana));
    const ids = rows.filter(({ table }) => table === 'decision').map(({ values }) => values['id']);
    expect(new Set(ids).size).toBe(1205);
    expect(ids).toHaveLength(1205);
  });

  it('runs nothing in a spreadsheet', async () => {
    const csv = await text(get(OwnExport).csv(cast.ana));
    expect(csv).toContain("device_label,'=phone of ana\r\n");
    expect(csv).not.toMatch(/,=/);
  });

  it('is counted and dated for the page', async () => {
    const fields = new Map((await get(HeldData).of(cast.ana)).map((field) => [field.place, field]));
    expect(fields.get('person.display_name')).toMatchObject({ mine: 1, since: null, goesOn: null });
    expect(fields.get('session.device_label')).toMatchObject({ mine: 1, since: TODAY, goesOn: '2026-03-03' });
    expect(fields.get('hand_over_text.open_tasks')).toMatchObject({ mine: 0 });
  });

  it('is fetched once, in the session that asked, within five minutes', async () => {
    const exports = get(OwnExport);
    const other = await (async () => {
      const account = await get(AccountsService).signIn('ana', 'correct horse battery');
      return (await get(SessionsService).open(account.ok ? account.value.accountId : '')).token;
    })();
    const prepare = async (): Promise<string> => {
      const prepared = await exports.prepare({ personRef: cast.ana, confirmedAt: clock.now() }, token);
      if (!prepared.ok) throw new Error(prepared.error.code);
      return prepared.value.ticket;
    };
    const first = await prepare();
    const ticket = await prepare();
    expect(await exports.redeem(first, token)).toBeNull();
    expect(await exports.redeem(ticket, other)).toBeNull();
    const redeemed = await Promise.all([1, 2, 3].map(() => exports.redeem(ticket, token)));
    expect(redeemed.filter(Boolean)).toEqual([cast.ana]);
    const late = await prepare();
    clock.set(`${TODAY}T12:05:00Z`);
    expect(await exports.redeem(late, token)).toBeNull();
    const stale = { personRef: cast.ana, confirmedAt: new Date(clock.now().getTime() - 600_001) };
    expect(await exports.prepare(stale, token)).toEqual({ ok: false, error: { code: 'CONFIRM_NEEDED' } });
  });

  describe('and its retention', () => {
    it('takes more than one batch, and leaves what is not due', async () => {
      const [{ id }] = await database.dataSource.query<[{ id: string }]>('SELECT id FROM account LIMIT 1');
      const add = async (count: number, day: string) => {
        for (let n = 0; n < count; n += 1)
          await database.dataSource.query(
            'INSERT INTO session (token_hash, id, account_id, created_at, last_seen_at) VALUES ($1, $2, $3, $4, $4)',
            [sha256(newId()), randomUUID(), id, day],
          );
      };
      await add(1_050, '2026-03-01T00:00:00Z');
      await add(3, '2026-03-02T11:00:00Z');
      expect(await get(Retention).purge()).toEqual({ 'session.device_label': 1_050 });
    });

    it('ends what is past it, once, and notes how much and nothing else', async () => {
      const retention = get(Retention);
      expect(await retention.purge()).toEqual({}); // at noon of the day on which all signed in
      clock.setDay('2026-03-04');
      expect(await retention.overdue()).toEqual({
        ...{ 'session.device_label': 6, own_export_ticket: 1, sign_in_attempt: 1 },
      });
      expect(await retention.isDone()).toBe(false);
      expect(await retention.purge()).toEqual({ 'session.device_label': 6 });
      expect(await retention.purge()).toEqual({});
      expect(await retention.isDone()).toBe(true);
      expect(await retention.overdue()).toEqual({});
      expect((await retention.runs()).map(({ day, removed }) => ({ day, removed }))).toEqual([
        { day: '2026-03-04', removed: { 'session.device_label': 6 } },
        { day: TODAY, removed: { 'session.device_label': 1_050 } },
      ]);
    });
  });
});
