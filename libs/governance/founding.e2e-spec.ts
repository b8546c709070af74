import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations, schemaDrift } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { FoundingService } from './founding.service.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { MandatesService } from './mandates.service.js';
import { governanceEntities, governanceMigrations } from './tables.js';
import { draftOn, FOUNDING_CODE, foundNode, governanceNode, TestClock } from './test/governance-node.js';

const today = '2026-03-10';
const until = addDays(today, 90);
const EMPTY = { person: 0, body: 0, office: 0, mandate: 0, decision: 0, ledger_entry: 0, account_invitation: 0 };

describe('founding', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock });
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const found = (code = FOUNDING_CODE, draft = draftOn(today, until)) => app.get(FoundingService).found(code, draft);
  const counts = async (): Promise<Record<string, number>> => {
    const rows = await Promise.all(
      Object.keys(EMPTY).map(async (table) => {
        const [row] = await database.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
        return [table, row!.n] as const;
      }),
    );
    return Object.fromEntries(rows);
  };

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });

  it('makes people, offices, interim mandates, the first decision, its ledger and invitations', async () => {
    const cast = await foundNode(app, today, until);
    expect(await counts()).toEqual({
      person: 3,
      body: 1,
      office: 3,
      mandate: 2,
      decision: 1,
      ledger_entry: 4,
      account_invitation: 3,
    });
    const kinds = await database.dataSource.query<{ kind: string }[]>('SELECT kind FROM ledger_entry ORDER BY index');
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'organization.founded',
      'decision.recorded',
      'mandate.begun',
      'mandate.begun',
    ]);
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
    const permissions = (ref: string, day: string) =>
      app.get(MandatesService).permissionsOf(ref, new Date(`${day}T23:59:59Z`));
    expect((await permissions(cast.ana, until)).has('report:approve')).toBe(true);
    expect((await permissions(cast.ana, addDays(until, 1))).has('report:approve')).toBe(false);
    expect((await permissions(cast.cleo, today)).has('record:read')).toBe(true);
    expect((await permissions('f'.repeat(32), today)).size).toBe(0);
    expect(new Set(cast.codes).size).toBe(3);
  });

  it('happens once, however many found at once', async () => {
    const answers = await Promise.all([found(), found(), found()]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual([
      'ALREADY_FOUNDED',
      'ALREADY_FOUNDED',
      'ok',
    ]);
    expect(await found('any code')).toEqual({ ok: false, error: { code: 'ALREADY_FOUNDED' } });
    expect((await counts())['person']).toBe(3);
  });

  it('leaves nothing behind where it is refused or fails', async () => {
    expect(await found(FOUNDING_CODE, draftOn(today, addDays(today, 181)))).toEqual({
      ok: false,
      error: { code: 'INVALID', field: 'interimUntil' },
    });
    await database.dataSource.query('ALTER TABLE account_invitation ADD CONSTRAINT no_more CHECK (false)');
    await expect(found()).rejects.toThrow(/no_more/);
    expect(await counts()).toEqual(EMPTY);
    await database.dataSource.query('ALTER TABLE account_invitation DROP CONSTRAINT no_more');
    expect((await found()).ok).toBe(true);
  });

  it('takes five wrong codes, then none for a quarter of an hour', async () => {
    const wrong = await Promise.all(Array.from({ length: 8 }, () => found('a guess')));
    const codes = wrong.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort();
    expect(codes).toEqual([...Array<string>(3).fill('TRY_LATER'), ...Array<string>(5).fill('WRONG_CODE')]);
    expect(await found()).toEqual({ ok: false, error: { code: 'TRY_LATER', retryAfterSeconds: 900 } });
    clock.set(`${today}T12:15:00Z`);
    expect((await found()).ok).toBe(true);
  });

  it('counts days in the zone that was declared', async () => {
    clock.set(`${today}T03:00:00Z`);
    const yesterday = addDays(today, -1);
    const draft = { ...draftOn(yesterday, addDays(yesterday, 5)), zone: 'America/New_York' };
    const founded = await found(FOUNDING_CODE, draft);
    expect(founded.ok).toBe(true);
    const [mandate] = await database.dataSource.query<{ day: string; holder_ref: string }[]>(
      'SELECT begins_on::text AS day, holder_ref FROM mandate',
    );
    expect(mandate!.day).toBe(yesterday);
    const holds = async (instant: string) =>
      (await app.get(MandatesService).permissionsOf(mandate!.holder_ref, new Date(instant))).has('records:write');
    expect(await holds(`${addDays(yesterday, 6)}T03:59:00Z`)).toBe(true);
    expect(await holds(`${addDays(yesterday, 6)}T04:00:00Z`)).toBe(false);
  });
});
