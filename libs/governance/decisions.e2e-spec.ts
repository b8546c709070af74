import { randomBytes } from 'node:crypto';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { addDays, err, ok, type Result, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { opensCommitment } from '#ledger';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import type { EntityManager } from 'typeorm';
import { DecisionsReader } from './decisions-reader.service.js';
import { DecisionsService } from './decisions.service.js';
import type { EffectRefusal } from './domain/decision.refusals.js';
import type { DecisionDraft, EffectPayload } from './domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from './effects/decision-effect.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { MandatesService } from './mandates.service.js';
import { SecondingService } from './seconding.service.js';
import { governanceEntities, governanceMigrations } from './tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from './test/governance-node.js';

const today = '2026-03-10';
const interimUntil = addDays(today, 90);

/** Counts how often it is applied, in the table of the test; may refuse, and may break. */
@Injectable()
@HandlesDecision('test.count')
class CountEffect implements DecisionEffect {
  async check(payload: EffectPayload): Promise<Result<EffectPayload, EffectRefusal>> {
    return payload['bad'] ? err({ code: 'BAD', message: 'It is bad.' }) : ok(payload);
  }

  async apply(tx: EntityManager, payload: EffectPayload): Promise<Result<void, EffectRefusal>> {
    await tx.query('INSERT INTO test_count VALUES (1)');
    if (payload['breaks']) throw new Error('broken');
    return payload['late'] ? err({ code: 'TOO_LATE', message: 'It is too late.' }) : ok(undefined);
  }
}

@Injectable()
@HandlesDecision('mandate.end')
class RivalEffect extends CountEffect {}

describe('decisions', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let cast: Cast;

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    await database.asOwner('CREATE TABLE test_count (one int); GRANT ALL ON test_count TO PUBLIC');
    clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: [CountEffect] });
    cast = await foundNode(app, today, interimUntil);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const query = <T>(sql: string, values?: unknown[]): Promise<T> => database.dataSource.query<T>(sql, values);
  const record = (by: string, effect: DecisionDraft['effect'], change: Partial<DecisionDraft> = {}) =>
    app.get(DecisionsService).recordDecision(by, {
      bodyId: cast.bodyId,
      rule: 'majority',
      outcome: 'carried',
      day: today,
      text: 'As we said.',
      effect,
      ...change,
    });
  const recorded = async (by: string, effect: DecisionDraft['effect']): Promise<string> => {
    const decision = await record(by, effect);
    if (!decision.ok) throw new Error(JSON.stringify(decision.error));
    return decision.value.id;
  };
  const second = (by: string, id: string) => app.get(SecondingService).second(by, id);
  const permissions = (ref: string) => app.get(MandatesService).permissionsOf(ref, clock.now());
  const applied = async (): Promise<number> => (await query<unknown[]>('SELECT * FROM test_count')).length;
  const begin = (officeCode: string, holderRef: string, endsOn = addDays(today, 100)) => ({
    kind: 'mandate.begin',
    payload: { officeCode, holderRef, beginsOn: today, endsOn },
  });
  const mandateOf = async (ref: string): Promise<string> =>
    (await query<{ id: string }[]>('SELECT id FROM mandate WHERE holder_ref = $1', [ref]))[0]!.id;
  const codeOf = (answer: { ok: true } | { ok: false; error: { code: string; effect?: EffectRefusal } }): string =>
    answer.ok ? 'ok' : (answer.error.effect?.code ?? answer.error.code);

  it('has no effect until another person seconds it', async () => {
    const id = await recorded(cast.ana, { kind: 'test.count', payload: {} });
    expect(await applied()).toBe(0);
    expect(codeOf(await second(cast.ana, id))).toBe('SAME_PERSON');
    expect(await applied()).toBe(0);
    expect(await second(cast.bea, id)).toMatchObject({
      ok: true,
      value: { state: 'in-force', secondedBy: cast.bea, secondedOn: today },
    });
    expect(await applied()).toBe(1);
    expect(codeOf(await second(cast.bea, id))).toBe('ALREADY_IN_FORCE');
  });

  it('takes effect once, however many second it at once', async () => {
    await second(cast.bea, await recorded(cast.ana, begin('reporter', cast.cleo)));
    const id = await recorded(cast.ana, { kind: 'test.count', payload: {} });
    const answers = await Promise.all([cast.bea, cast.cleo, cast.bea, cast.cleo].map((by) => second(by, id)));
    expect(answers.map(codeOf).sort()).toEqual(['ALREADY_IN_FORCE', 'ALREADY_IN_FORCE', 'ALREADY_IN_FORCE', 'ok']);
    expect(await applied()).toBe(1);
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it.each([{ late: 1 }, { breaks: 1 }])('leaves nothing behind of an effect that fails: %j', async (payload) => {
    const before = (await app.get(LedgerProofs).verify()).entries;
    const id = await recorded(cast.ana, { kind: 'test.count', payload });
    const outcome = await second(cast.bea, id).then(codeOf, (error: Error) => error.message);
    expect(outcome).toBe('late' in payload ? 'TOO_LATE' : 'broken');
    expect(await applied()).toBe(0);
    expect(await query('SELECT state, seconded_by FROM decision WHERE id = $1', [id])).toEqual([
      { state: 'recorded', seconded_by: null },
    ]);
    expect(await app.get(LedgerProofs).verify()).toMatchObject({ entries: before, findings: [] });
  });

  it('is not recorded with an effect that could not happen', async () => {
    const effects = [
      { kind: 'test.nothing', payload: {} },
      { kind: 'test.count', payload: { who: 'Ana Lee' } },
      { kind: 'test.count', payload: { bad: 1 } },
      { kind: 'mandate.end', payload: { mandateId: 'x' } },
      begin('king', cast.cleo),
      begin('secretary', cast.ana),
      begin('reporter', 'f'.repeat(32)),
      begin('reporter', cast.cleo, addDays(today, -1)),
      begin('reporter', cast.cleo, addDays(today, 180)),
    ];
    const codes: string[] = [];
    for (const effect of effects) codes.push(codeOf(await record(cast.ana, effect)));
    expect(codes).toEqual([
      'EFFECT_UNKNOWN',
      'PAYLOAD_INVALID',
      'BAD',
      'MANDATE_UNKNOWN',
      'OFFICE_UNKNOWN',
      'HOLDS_IT_ALREADY',
      'HOLDER_UNKNOWN',
      'TERM_IS_OVER',
      'TERM_TOO_LONG',
    ]);
    expect(codeOf(await record(cast.ana, null, { bodyId: 'nowhere' }))).toBe('BODY_UNKNOWN');
    expect(await query('SELECT count(*)::int AS n FROM decision')).toEqual([{ n: 1 }]);
    expect(codeOf(await record(cast.ana, begin('reporter', cast.cleo, addDays(today, 179))))).toBe('ok');
  });

  it('lapses if nobody seconds it within 30 days', async () => {
    const id = await recorded(cast.ana, { kind: 'test.count', payload: {} });
    clock.setDay(addDays(today, 31));
    expect(codeOf(await second(cast.bea, id))).toBe('LAPSED');
    expect(await query('SELECT state FROM decision WHERE id = $1', [id])).toEqual([{ state: 'lapsed' }]);
    expect(await query(`SELECT kind FROM ledger_entry ORDER BY index DESC LIMIT 1`)).toEqual([
      { kind: 'decision.lapsed' },
    ]);
    expect(codeOf(await second(cast.bea, id))).toBe('LAPSED');
    expect(await applied()).toBe(0);
  });

  it('begins a mandate, and with it its permissions', async () => {
    expect((await permissions(cast.cleo)).has('report:draft')).toBe(false);
    await second(cast.bea, await recorded(cast.ana, begin('reporter', cast.cleo)));
    expect((await permissions(cast.cleo)).has('report:draft')).toBe(true);
    clock.setDay(addDays(today, 100));
    expect((await permissions(cast.cleo)).has('report:draft')).toBe(true);
    clock.setDay(addDays(today, 101));
    expect((await permissions(cast.cleo)).has('report:draft')).toBe(false);
    expect((await permissions(cast.cleo)).has('records:read')).toBe(true);
  });

  it('ends a mandate, and with it its permissions, in one transaction', async () => {
    const id = await recorded(cast.ana, { kind: 'mandate.end', payload: { mandateId: await mandateOf(cast.bea) } });
    const own = await recorded(cast.bea, { kind: 'test.count', payload: {} });
    expect((await permissions(cast.bea)).has('records:write')).toBe(true);
    await second(cast.bea, id);
    expect((await permissions(cast.bea)).has('records:write')).toBe(false);
    expect((await permissions(cast.bea)).has('record:read')).toBe(true);
    expect(codeOf(await second(cast.bea, await recorded(cast.ana, null)))).toBe('NO_MANDATE');
    expect(codeOf(await second(cast.ana, own))).toBe('ok');
  });

  it('lets nobody second whose mandate another decision ends at that moment', async () => {
    await second(cast.bea, await recorded(cast.ana, begin('reporter', cast.cleo)));
    const ending = await recorded(cast.ana, { kind: 'mandate.end', payload: { mandateId: await mandateOf(cast.bea) } });
    const other = await recorded(cast.ana, { kind: 'test.count', payload: {} });
    const [ended, seconded] = await Promise.all([second(cast.cleo, ending), second(cast.bea, other)]);
    expect(codeOf(ended)).toBe('ok');
    const [row] = await query<{ position: number }[]>(
      `SELECT index AS position FROM ledger_entry WHERE kind = 'mandate.ended'`,
    );
    const [late] = await query<{ position: number }[]>(
      `SELECT index AS position FROM ledger_entry WHERE subject->'ids'->>'decision' = $1 AND kind = 'decision.recorded'`,
      [other],
    );
    expect(codeOf(seconded)).toBe(late ? 'ok' : 'NO_MANDATE');
    if (late) expect(late.position).toBeLessThan(row!.position);
  });

  it('counts what is held and what is overdue', async () => {
    const count = (day: string) => app.get(MandatesService).countMandates(database.dataSource.manager, day);
    expect(await count(today)).toEqual({ held: 2, overdue: 0 });
    expect(await count(addDays(interimUntil, 1))).toEqual({ held: 0, overdue: 2 });
    await second(cast.bea, await recorded(cast.ana, begin('treasurer', cast.cleo, addDays(interimUntil, 20))));
    expect(await count(addDays(interimUntil, 1))).toEqual({ held: 1, overdue: 2 });
    clock.setDay(addDays(interimUntil, -1));
    const successor = {
      kind: 'mandate.begin',
      payload: {
        officeCode: 'secretary',
        holderRef: cast.cleo,
        beginsOn: interimUntil,
        endsOn: addDays(interimUntil, 20),
      },
    };
    await second(cast.bea, await recorded(cast.ana, successor));
    expect(await count(addDays(interimUntil, 1))).toEqual({ held: 2, overdue: 1 });
    expect(await count(addDays(today, -1))).toEqual({ held: 0, overdue: 0 });
  });

  it('commits to its text, which can be erased without a trace in the ledger', async () => {
    const id = await recorded(cast.ana, null);
    await second(cast.bea, id);
    const [row] = await query<{ salt: Buffer; commitment: string; stored: string }[]>(
      `SELECT salt, text AS stored, text_commitment AS commitment FROM decision_text JOIN decision ON id = decision_id WHERE id = $1`,
      [id],
    );
    expect(opensCommitment(row!.commitment, row!.salt, 'As we said.')).toBe(true);
    expect(row!.stored).not.toContain('said');
    expect((await app.get(DecisionsReader).find(id))!.text).toBe('As we said.');
    await query('DELETE FROM decision_text WHERE decision_id = $1', [id]);
    expect((await app.get(DecisionsReader).find(id))!.text).toBeNull();
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it('cannot be changed afterwards, nor the mandates that it began', async () => {
    const changes = [
      `UPDATE decision SET outcome = 'lost'`,
      `UPDATE decision SET state = 'recorded', seconded_by = NULL, seconded_on = NULL`,
      'DELETE FROM decision',
      'TRUNCATE decision CASCADE',
      `UPDATE mandate SET ends_on = '2030-01-01'`,
      `UPDATE mandate SET holder_ref = (SELECT ref FROM person WHERE ref <> holder_ref LIMIT 1)`,
      'DELETE FROM mandate',
      'TRUNCATE mandate CASCADE',
      `UPDATE founding SET zone = 'Asia/Tokyo'`,
    ];
    for (const sql of changes) await expect(database.asOwner(sql)).rejects.toThrow(/append-only/);
  });

  it('cannot end a mandate twice, not even by hand', async () => {
    await second(
      cast.bea,
      await recorded(cast.ana, { kind: 'mandate.end', payload: { mandateId: await mandateOf(cast.bea) } }),
    );
    await expect(
      query('UPDATE mandate SET ended_on = NULL, ended_by = NULL WHERE ended_on IS NOT NULL'),
    ).rejects.toThrow(/append-only/);
  });

  it('pages latest first', async () => {
    for (let n = 0; n < 4; n += 1) await recorded(cast.ana, null);
    const decisions = app.get(DecisionsReader);
    const reader = { ref: cast.ana, maySecond: false };
    const first = await decisions.page({ first: 3 }, {}, reader);
    const rest = await decisions.page({ first: 3, after: first.endCursor }, {}, reader);
    expect([...first.items, ...rest.items].map(({ decision }) => decision.position)).toEqual([5, 4, 3, 2, 1]);
    expect(rest).toMatchObject({ endCursor: null, total: 5 });
  });

  it('refuses to start with two effects for one kind of decision', async () => {
    const parts = { dataSource: database.dataSource, clock, providers: [RivalEffect] };
    await expect(governanceNode(parts)).rejects.toThrow(
      /Two effects handle the decision mandate.end: .*Effect, .*Effect/,
    );
  });
});
