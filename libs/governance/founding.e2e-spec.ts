import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations, schemaDrift } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { DecisionsService } from './decisions.service.js';
import { FoundingService } from './founding.service.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { MandatesService } from './mandates.service.js';
import { RecordReader } from './record-reader.service.js';
import { SecondingService } from './seconding.service.js';
import { DocumentsReader } from './unity/documents-reader.service.js';
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

  it('gives rules to bodies and to volunteers, which hold on its own day and are on the record', async () => {
    const clauses = [{ title: 'Keys', text: 'Whoever opens also closes.' }];
    const draft = {
      ...draftOn(today, until),
      ...{ language: 'es', unity: { clauses }, workingRules: { pack: 'working-rules', clauses } },
      bodyRules: [{ body: 'assembly', quorum: '2/3', amendment: 'consensus', noticeDays: 3 }],
    };
    const founded = await found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    const [body] = await app.get(RecordReader).bodies();
    const [ana, bea] = founded.value.invitations.map(({ personRef }) => personRef) as [string, string];
    expect(body).toMatchObject({ electorate: 3, rules: { beginsOn: today, noticeDays: 3, fromFounding: true } });
    const rules = await app.get(DocumentsReader).versions('working-rules');
    expect(rules).toMatchObject([{ version: 1, adoptedOn: today, parentHash: expect.any(String) as string }]);
    const kinds = await database.dataSource.query<{ kind: string }[]>('SELECT kind FROM ledger_entry ORDER BY index');
    expect(kinds.map(({ kind }) => kind).slice(0, 8)).toEqual([
      ...['organization.founded', 'decision.recorded', 'decision.recorded', 'points-of-unity.adopted'],
      ...['decision.recorded', 'working-rules.adopted', 'decision.recorded', 'body.rules-set'],
    ]);
    const [decision] = await database.dataSource.query<{ rule: string; effect_kind: string; day: string }[]>(
      'SELECT rule, effect_kind, day::text FROM decision WHERE id = $1',
      [body!.rules!.decidedBy],
    );
    expect(decision).toEqual({ rule: 'founding', effect_kind: 'body.rules', day: today });

    const decide = async (change: object): Promise<string> => {
      const text = 'We mend the roof.';
      const own = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day: today, text, effect: null, ...change };
      const recorded = await app.get(DecisionsService).recordDecision(ana, own);
      if (!recorded.ok) return recorded.error.code;
      const seconded = await app.get(SecondingService).second(bea, recorded.value.id);
      return seconded.ok ? 'in force' : seconded.error.code;
    };
    const count = { present: 3, inFavour: 3, against: 0, announcedOn: addDays(today, -3) };
    expect(await decide({})).toBe('COUNT_MISSING');
    // Nothing was decided before the founding, so no other day evades its rules.
    expect(await decide({ day: addDays(today, -1) })).toBe('COUNT_MISSING');
    expect(await decide({ count: { ...count, present: 1, inFavour: 1 } })).toBe('NOT_QUORATE');
    expect(await decide({ count: { ...count, announcedOn: today } })).toBe('NOTICE_TOO_SHORT');
    expect(await decide({ count })).toBe('in force');
    const effect = { kind: 'body.rules', payload: { bodyCode: 'assembly', quorum: '1/2' } };
    expect(await decide({ effect, count, rule: 'two-thirds' })).toBe('RULE_TOO_WEAK');
    expect(await decide({ effect, count, rule: 'consensus' })).toBe('in force');

    // What is changed later holds from the next day.
    const [now] = await app.get(RecordReader).bodies();
    expect(now).toMatchObject({
      rules: { beginsOn: today, endsBefore: addDays(today, 1) },
      allRules: [{ beginsOn: addDays(today, 1), fromFounding: false }, { beginsOn: today }],
    });
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it.each([
    {
      given: { bodyRules: [{ body: 'assembly', quorum: '4' }] },
      code: 'RULES_OUT_OF_REACH',
      field: 'bodyRules.0.quorum',
    },
    { given: { workingRules: { pack: 'five-points', clauses: [] } }, code: 'INVALID', field: 'workingRules.pack' },
    { given: { workingRules: { clauses: [] } }, code: 'INVALID', field: 'workingRules.clauses' },
  ])('refuses $field with nothing left behind', async ({ given, code, field }) => {
    const refused = await found(FOUNDING_CODE, { ...draftOn(today, until), ...given });
    expect(refused).toEqual({ ok: false, error: { code, field } });
    expect(await counts()).toEqual(EMPTY);
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
    await database.asOwner('ALTER TABLE account_invitation ADD CONSTRAINT no_more CHECK (false)');
    await expect(found()).rejects.toThrow(/no_more/);
    expect(await counts()).toEqual(EMPTY);
    await database.asOwner('ALTER TABLE account_invitation DROP CONSTRAINT no_more');
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
