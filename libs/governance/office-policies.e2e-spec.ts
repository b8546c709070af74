import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import type { DecisionDraft } from './domain/decision.types.js';
import { DecisionsService } from './decisions.service.js';
import { FoundingService } from './founding.service.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { MandatesService } from './mandates.service.js';
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
      ['delegate', 'Delegación', 'election'],
      ['reporter', 'Informes', 'rotation'],
      ['secretary', 'Secretaría', 'rotation'],
      ['treasurer', 'Tesorería', 'election'],
    ]);
    const kinds = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ledger_entry WHERE kind = 'office.policy-set'`,
    );
    expect(kinds[0]!.n).toBe(6);
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

  describe('beside them, the rules of a body', () => {
    const count = { present: 3, inFavour: 2, against: 1, announcedOn: null };
    /** A decision of the assembly as it says it, on the day on which the clock stands. */
    const voted = async (cast: Cast, day: string, change: Partial<DecisionDraft>) => {
      const draft = { bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day, text: 'So we decide.' };
      const recorded = await app.get(DecisionsService).recordDecision(cast.ana, { ...draft, effect: null, ...change });
      if (!recorded.ok) return recorded.error.effect?.code ?? recorded.error.code;
      const seconded = await app.get(SecondingService).second(cast.bea, recorded.value.id);
      return seconded.ok ? 'in force' : (seconded.error.effect?.code ?? seconded.error.code);
    };
    const rules = (payload: object) => ({
      effect: { kind: 'body.rules', payload: { bodyCode: 'assembly', ...payload } },
    });
    const assembly = async () => (await app.get(RecordReader).bodies()).find(({ code }) => code === 'assembly')!;

    it('bind what is decided from the day after, change by their own rule, and stay for their time', async () => {
      const cast = await foundNode(app, today, addDays(today, 90));
      const [second, third, fourth] = [1, 2, 3].map((days) => addDays(today, days)) as [string, string, string];
      expect(await voted(cast, today, rules({ quorum: '2/3', amendment: 'unanimity', ordinary: 'two-thirds' }))).toBe(
        'in force',
      );
      expect(await voted(cast, today, {})).toBe('in force');

      clock.setDay(second);
      expect(await voted(cast, second, {})).toBe('COUNT_MISSING');
      expect(await voted(cast, second, { count })).toBe('RULE_TOO_WEAK');
      expect(await voted(cast, second, { rule: 'two-thirds', count })).toBe('in force');
      expect(await voted(cast, second, { rule: 'two-thirds', count: { ...count, present: 4 } })).toBe('COUNT_INVALID');
      const one = { ...count, present: 1, inFavour: 1, against: 0 };
      expect(await voted(cast, second, { rule: 'two-thirds', count: one })).toBe('NOT_QUORATE');
      expect(await voted(cast, today, {})).toBe('in force');

      const change = rules({ quorum: '1/2', noticeDays: 2, minimumElectorate: 3 });
      expect(await voted(cast, second, { ...change, rule: 'two-thirds', count })).toBe('RULE_TOO_WEAK');
      expect(await voted(cast, second, { ...change, rule: 'unanimity', count })).toBe('OUTCOME_AGAINST_COUNT');
      const all = { ...count, inFavour: 3, against: 0 };
      expect(await voted(cast, second, { ...change, rule: 'unanimity', count: all })).toBe('in force');

      clock.setDay(third);
      expect(await voted(cast, third, { count })).toBe('NOTICE_TOO_SHORT');
      expect(await voted(cast, third, { count: { ...count, announcedOn: today } })).toBe('in force');
      expect(await voted(cast, second, { count })).toBe('RULE_TOO_WEAK');

      const { rules: now, allRules, electorate } = await assembly();
      expect([electorate, now?.beginsOn, now?.noticeDays]).toEqual([3, third, 2]);
      expect(allRules.map(({ beginsOn, endsBefore }) => [beginsOn, endsBefore])).toEqual([
        [third, null],
        [second, third],
      ]);
      expect(await verified()).toEqual([]);
      for (const table of ['body_rules', 'decision_count'])
        await expect(database.dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);

      await database.dataSource.query(`UPDATE person SET left_on = $1 WHERE ref = $2`, [fourth, cast.cleo]);
      clock.setDay(fourth);
      const two = { ...count, present: 2, inFavour: 2, against: 0, announcedOn: today };
      expect(await voted(cast, fourth, { count: two })).toBe('ELECTORATE_TOO_SMALL');
      expect(await voted(cast, fourth, { ...rules({ quorum: '1/2' }), rule: 'two-thirds', count: two })).toBe(
        'in force',
      );
    });

    it('decide on a recall, which the holder neither moderates nor records nor seconds', async () => {
      const cast = await foundNode(app, today, addDays(today, 90));
      const next = addDays(today, 1);
      const begins = { officeCode: 'reporter', holderRef: cast.cleo, beginsOn: today, endsOn: addDays(today, 30) };
      await voted(cast, today, { effect: { kind: 'mandate.begin', payload: begins } });
      const mandates = (await app.get(RecordReader).mandates()).map(({ mandate }) => mandate);
      const recall = (holder: string, moderatorRef: string) => {
        const mandateId = mandates.find(({ holderRef }) => holderRef === holder)!.id;
        return { effect: { kind: 'mandate.recall', payload: { mandateId, moderatorRef } } };
      };
      expect(await voted(cast, today, recall(cast.cleo, cast.bea))).toBe('RECALL_WITHOUT_RULES');
      await voted(cast, today, rules({ quorum: '1/2', recall: 'two-thirds' }));

      clock.setDay(next);
      const asked = { rule: 'two-thirds', count };
      expect(await voted(cast, next, { ...recall(cast.cleo, cast.cleo), ...asked })).toBe('OFFICER_MODERATES');
      expect(await voted(cast, next, { ...recall(cast.cleo, 'nobody'), ...asked })).toBe('MODERATOR_UNKNOWN');
      expect(await voted(cast, next, { ...recall(cast.ana, cast.cleo), ...asked })).toBe('OFFICER_DECIDES');
      expect(await voted(cast, next, { ...recall(cast.bea, cast.cleo), ...asked })).toBe('OFFICER_DECIDES');
      expect(await voted(cast, next, { ...recall(cast.cleo, cast.bea), count })).toBe('RULE_TOO_WEAK');

      const now = () => app.get(MandatesService).permissionsOf(cast.cleo, clock.now());
      const { payload } = recall(cast.cleo, cast.bea).effect;
      const end = { effect: { kind: 'mandate.end', payload: { mandateId: payload.mandateId } }, count };
      expect(await voted(cast, next, end)).toBe('RECALL_NEEDED');
      expect((await now()).has('report:draft')).toBe(true);
      expect(await voted(cast, next, { ...recall(cast.cleo, cast.bea), ...asked })).toBe('in force');
      expect((await now()).has('report:draft')).toBe(false);
      expect(await voted(cast, next, { ...recall(cast.cleo, cast.bea), ...asked })).toBe('ALREADY_ENDED');
      expect(await verified()).toEqual([]);
    });

    it('are made by the body that they name, within its reach, and a body without any decides no bylaws', async () => {
      const cast = await foundNode(app, today, addDays(today, 90));
      await voted(cast, today, { effect: { kind: 'body.form', payload: { code: 'finance', language: 'en' } } });
      const finance = (await app.get(RecordReader).bodies()).find(({ code }) => code === 'finance')!;
      const ofFinance = { effect: { kind: 'body.rules', payload: { bodyCode: 'finance', quorum: '1/2' } } };
      expect(await voted(cast, today, { ...ofFinance, bodyId: finance.id })).toBe('OTHER_BODY');
      expect(await voted(cast, today, rules({ quorum: '4' }))).toBe('RULES_OUT_OF_REACH');
      expect(await voted(cast, today, rules({ quorum: '4/3' }))).toBe('BODY_RULES_INVALID');
      expect(await voted(cast, today, rules({ quorum: '1/2', amendedBy: 'senate' }))).toBe('BODY_UNKNOWN');
      expect(await voted(cast, today, rules({ quorum: '1/2' }))).toBe('in force');

      const next = addDays(today, 1);
      clock.setDay(next);
      const policy = { officeCode: 'secretary', method: 'election', termDays: 90 };
      const effect = { kind: 'office.policy', payload: policy };
      expect(await voted(cast, next, { bodyId: finance.id, effect })).toBe('BODY_WITHOUT_RULES');
      expect(await voted(cast, next, { bodyId: finance.id })).toBe('in force');
    });
  });
});
