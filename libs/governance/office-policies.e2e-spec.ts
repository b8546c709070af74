import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { DecisionsService } from './decisions.service.js';
import { FoundingService } from './founding.service.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { RecordReader } from './record-reader.service.js';
import { SecondingService } from './seconding.service.js';
import { governanceEntities, governanceMigrations } from './tables.js';
import { type Cast, draftOn, FOUNDING_CODE, foundNode, governanceNode, TestClock } from './test/governance-node.js';

const today = '2026-03-10';

describe('office policies', () => {
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

  const found = (bylaws: string, language?: string) =>
    app.get(FoundingService).found(FOUNDING_CODE, { ...draftOn(today, addDays(today, 90)), bylaws, language });
  const offices = () => app.get(RecordReader).offices();
  const verified = async () => (await app.get(LedgerProofs).verify()).findings;
  const record = (cast: Cast, kind: string, payload: object) =>
    app.get(DecisionsService).recordDecision(cast.ana, {
      bodyId: cast.bodyId,
      rule: 'majority',
      outcome: 'carried',
      day: today,
      text: 'We change how we fill this office.',
      effect: { kind, payload },
    });
  const decide = async (cast: Cast, kind: string, payload: object) => {
    const recorded = await record(cast, kind, payload);
    if (!recorded.ok) return recorded;
    return app.get(SecondingService).second(cast.bea, recorded.value.id);
  };

  it('come with the bylaws that a founding chose, in its language', async () => {
    expect((await found('assembly-with-committees', 'es')).ok).toBe(true);
    const seen = (await offices()).map(({ office, policy }) => [office.code, office.title, policy?.method]);
    expect(seen).toEqual([
      ['auditor', 'Integrante del comité de finanzas', 'election'],
      ['coordinator', 'Integrante del comité de coordinación', 'election'],
      ['reporter', 'Informes', 'rotation'],
      ['secretary', 'Secretaría', 'rotation'],
      ['treasurer', 'Tesorería', 'election'],
    ]);
    const kinds = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ledger_entry WHERE kind = 'office.policy-set'`,
    );
    expect(kinds[0]!.n).toBe(5);
    expect(await verified()).toEqual([]);
  });

  it.each([
    ['no-such-bylaws', 'en', 'bylaws'],
    ['small-circle', 'de', 'language'],
  ])('are refused for %s in %s', async (bylaws, language, field) => {
    expect(await found(bylaws, language)).toEqual({ ok: false, error: { code: 'INVALID', field } });
  });

  it('are switched by a decision of two, and the past ones stay with their days', async () => {
    const cast = await foundNode(app, today, addDays(today, 90));
    const policiesOf = async () => {
      const secretary = (await offices()).find(({ office }) => office.code === 'secretary')!;
      return secretary.policies.map(({ method, termDays, beginsOn, endsBefore }) => [
        method,
        termDays,
        beginsOn,
        endsBefore,
      ]);
    };
    expect(await policiesOf()).toEqual([]);
    const rotation = { officeCode: 'secretary', method: 'rotation', termDays: 30, cooldownTerms: 1, handOver: 1 };
    const recorded = await record(cast, 'office.policy', rotation);
    if (!recorded.ok) throw new Error(recorded.error.code);
    expect(await policiesOf()).toEqual([]);
    await app.get(SecondingService).second(cast.bea, recorded.value.id);
    expect(await policiesOf()).toEqual([['rotation', 30, today, null]]);

    const later = addDays(today, 40);
    clock.setDay(later);
    expect(
      (await decide(cast, 'office.policy', { officeCode: 'secretary', method: 'election', termDays: 200 })).ok,
    ).toBe(true);
    expect(await policiesOf()).toEqual([
      ['election', 200, later, null],
      ['rotation', 30, today, later],
    ]);
    expect(await verified()).toEqual([]);
    await expect(database.dataSource.query('UPDATE office_policy SET term_days = 1')).rejects.toThrow(/append-only/);
    await expect(database.dataSource.query('DELETE FROM office_policy')).rejects.toThrow(/append-only/);
  });

  it('set the longest term', async () => {
    const cast = await foundNode(app, today, addDays(today, 90));
    const term = (days: number) => ({
      officeCode: 'reporter',
      holderRef: cast.cleo,
      beginsOn: today,
      endsOn: addDays(today, days - 1),
    });
    await decide(cast, 'office.policy', { officeCode: 'reporter', method: 'election', termDays: 30 });
    expect(await record(cast, 'mandate.begin', term(31))).toMatchObject({
      error: { code: 'EFFECT_REFUSED', effect: { code: 'TERM_TOO_LONG' } },
    });
    expect((await record(cast, 'mandate.begin', term(30))).ok).toBe(true);
  });

  it.each([
    [{ officeCode: 'janitor', method: 'rotation', termDays: 30 }, 'OFFICE_UNKNOWN'],
    [{ officeCode: 'secretary', method: 'rotation', termDays: 0 }, 'POLICY_INVALID'],
    [{ officeCode: 'secretary', method: 'appointment', termDays: 9, appointedBy: 'senate' }, 'BODY_UNKNOWN'],
  ])('are refused for %j', async (payload, code) => {
    const cast = await foundNode(app, today, addDays(today, 90));
    expect(await record(cast, 'office.policy', payload)).toMatchObject({
      error: { code: 'EFFECT_REFUSED', effect: { code } },
    });
  });
});
