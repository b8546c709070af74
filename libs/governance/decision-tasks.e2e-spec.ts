import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Affiliations } from './affiliations/affiliations.service.js';
import { Recusals } from './affiliations/recusals.service.js';
import { DecisionTasks } from './decision-tasks.service.js';
import { type DecisionFilter, DecisionsReader } from './decisions-reader.service.js';
import { DecisionsService } from './decisions.service.js';
import type { DecisionDraft, DecisionTask } from './domain/decision.types.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { SecondingService } from './seconding.service.js';
import { governanceEntities, governanceMigrations } from './tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from './test/governance-node.js';

const today = '2026-03-10';

/** R41: who carries a decision out and by when, and the register in which it is found. */
describe('the register of decisions', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let cast: Cast;

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock });
    cast = await foundNode(app, today, addDays(today, 90));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const record = (text: string, task?: DecisionTask, more: Partial<DecisionDraft> = {}) =>
    app.get(DecisionsService).recordDecision(cast.ana, {
      ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: today, text, effect: null, task, ...more },
    });
  async function decide(text: string, task?: DecisionTask, more: Partial<DecisionDraft> = {}): Promise<string> {
    const recorded = await record(text, task, more);
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
    const seconded = await app.get(SecondingService).second(cast.bea, recorded.value.id);
    if (!seconded.ok) throw new Error(JSON.stringify(seconded.error));
    return recorded.value.id;
  }
  const ownedBy = (ownerRef: string): DecisionTask => ({ ownerRef, dueOn: '2026-03-20', reviewOn: '2026-04-01' });
  const taskOf = async (id: string, ref: string) =>
    (await app.get(DecisionsReader).find(id, { ref, maySecond: false }))!.task;
  const say = async (ref: string, id: string, word: 'done' | 'open' | 'declined') => {
    const said = await app.get(DecisionTasks).say(ref, id, word);
    return said.ok ? 'said' : said.error.code;
  };
  const review = (decisionId: string, payload: object) =>
    record('We looked at it.', undefined, { effect: { kind: 'decision.review', payload: { decisionId, ...payload } } });
  const found = async (filter: DecisionFilter, ref = cast.ana): Promise<(string | null)[]> => {
    const page = await app.get(DecisionsReader).page({ first: 50 }, filter, { ref, maySecond: false });
    expect(page.total).toBe(page.items.length);
    return page.items.map(({ text }) => text);
  };

  it('keeps who carries it out by when; the owner alone says how it stands, until a body reviews it', async () => {
    const id = await decide('We repair the fridge.', ownedBy(cast.cleo));
    expect(await taskOf(id, cast.cleo)).toMatchObject({ state: 'open', isMine: true, dueOn: '2026-03-20' });
    expect(await taskOf(id, cast.ana)).toMatchObject({ isMine: false, ownerName: expect.any(String) as string });
    expect(await say(cast.ana, id, 'done')).toBe('NOT_THE_OWNER');
    expect(await say(cast.cleo, id, 'done')).toBe('said');
    expect(await say(cast.cleo, id, 'open')).toBe('said');
    await expect(database.dataSource.query('DELETE FROM decision_step')).rejects.toThrow(/append-only/);
    await expect(database.dataSource.query('UPDATE decision SET due_on = due_on + 1')).rejects.toThrow(/append-only/);

    clock.setDay('2026-03-21');
    expect((await taskOf(id, cast.ana))!.state).toBe('overdue');
    const early = await review(id, { result: 'postponed', dueOn: '2026-03-19' });
    expect(early).toMatchObject({ ok: false, error: { effect: { code: 'LATER_DAY_INVALID' } } });
    for (const payload of [{ result: 'postponed', dueOn: '2026-04-15' }, { result: 'dropped' }]) {
      const reviewed = await review(id, payload);
      if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.error));
      expect(await app.get(SecondingService).second(cast.bea, reviewed.value.id)).toMatchObject({ ok: true });
    }
    expect(await taskOf(id, cast.ana)).toMatchObject({ state: 'dropped', dueOn: '2026-04-15', isReviewed: true });
    expect(await say(cast.cleo, id, 'done')).toBe('REVIEWED_ALREADY');

    clock.setDay('2026-07-01');
    expect(await taskOf(id, cast.ana)).toMatchObject({ ownerName: null, isMine: false });
    expect(await taskOf(id, cast.cleo)).toMatchObject({ isMine: true, ownerName: expect.any(String) as string });
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
    clock.setDay(today);
  });

  it('takes no owner without a day, and nobody who is not there', async () => {
    const refused = async (task: Partial<DecisionTask>) => {
      const recorded = await record('We do it.', { ...ownedBy(cast.cleo), ...task });
      return recorded.ok ? undefined : recorded.error.code;
    };
    expect(await refused({ dueOn: null })).toBe('OWNER_AND_DUE_DAY_TOGETHER');
    expect(await refused({ ownerRef: 'f'.repeat(32) })).toBe('OWNER_UNKNOWN');
  });

  it('is searched by words, whatever their accents, and by what follows from a decision', async () => {
    await decide('Abrimos la despensa los sábados.');
    await decide('Cleo brings the keys.', ownedBy(cast.cleo));
    await decide('We buy a van.', undefined, { outcome: 'lost' });
    await record('Nobody seconded this.');
    expect(await found({ words: 'SABADOS abrimos' })).toEqual(['Abrimos la despensa los sábados.']);
    expect(await found({ words: 'no such words' })).toEqual([]);
    expect(await found({ kind: 'mine' }, cast.cleo)).toContain('Cleo brings the keys.');
    expect(await found({ kind: 'mine' }, cast.bea)).toEqual([]);
    expect(await found({ kind: 'lost' })).toEqual(['We buy a van.']);
    expect(await found({ kind: 'waiting', words: 'seconded' })).toEqual(['Nobody seconded this.']);
    expect(await found({ kind: 'declaration', words: 'despensa' })).toHaveLength(1);
    expect(await found({ kind: 'task', from: addDays(today, 1) })).toEqual([]);
    expect(await found({ bodyId: "' OR true" })).toEqual([]);
  });

  it('pages through what was found', async () => {
    for (let n = 0; n < 3; n += 1) await decide(`We meet in the park, ${n}.`);
    const reader = { ref: cast.ana, maySecond: false };
    const first = await app.get(DecisionsReader).page({ first: 2 }, { words: 'park' }, reader);
    const rest = await app.get(DecisionsReader).page({ first: 2, after: first.endCursor }, { words: 'park' }, reader);
    expect([...first.items, ...rest.items].map(({ text }) => text?.at(-2))).toEqual(['2', '1', '0']);
    expect(rest).toMatchObject({ endCursor: null, total: 3 });
  });

  describe('of somebody who belongs elsewhere too (R70)', () => {
    const read = async (id: string, ref: string) =>
      (await app.get(DecisionsReader).find(id, { ref, maySecond: false }))!.recusals;
    const recuse = async (ref: string, id: string) => {
      const said = await app.get(Recusals, { strict: false }).recuse(ref, id);
      return said.ok ? 'said' : said.error.code;
    };

    it('asks that person alone, who says so without a reason, and is then not the one who seconds', async () => {
      const own = app.get(Affiliations, { strict: false });
      for (const ref of [cast.bea, cast.cleo])
        expect(await own.add(ref, { name: 'Riverside Choir', shownToMembers: false })).toMatchObject({ ok: true });
      const recorded = await record('We agree with the choir of Riverside on sharing the hall.');
      const id = recorded.ok ? recorded.value.id : '';
      expect(await read(id, cast.bea)).toMatchObject({ asks: 'Riverside Choir', isOpen: true, names: [] });
      expect((await read(id, cast.ana)).asks).toBeNull();
      expect([await recuse(cast.bea, id), await recuse(cast.bea, id)]).toEqual(['said', 'RECUSED_ALREADY']);
      expect(await recuse(cast.ana, id)).toBe('TOOK_PART');
      expect(await recuse(cast.bea, 'no id')).toBe('DECISION_UNKNOWN');
      expect(await read(id, cast.bea)).toMatchObject({ asks: null, isMine: true, isOpen: false });
      expect((await read(id, cast.ana)).names).toHaveLength(1);
      expect((await app.get(DecisionsReader).find(id))!.recusals).toMatchObject({ names: [], asks: null });
      expect(await app.get(SecondingService).second(cast.bea, id)).toMatchObject({ error: { code: 'RECUSED' } });
      for (const sql of ['DELETE FROM decision_recusal', 'UPDATE decision_recusal SET said_on = said_on + 1'])
        await expect(database.dataSource.query(sql)).rejects.toThrow(/append-only/);
    });

    it('is a number in the ledger, said before and after the decision is in force, and never a name or a reason', async () => {
      const before = await record('We lend the hall to the choir of Riverside.');
      const id = before.ok ? before.value.id : '';
      expect(await recuse(cast.cleo, id)).toBe('said');
      expect(await app.get(SecondingService).second(cast.bea, id)).toMatchObject({ ok: true });
      const after = await decide('We lend the garden to the choir of Riverside.');
      expect(await recuse(cast.cleo, after)).toBe('said');
      const entries = await database.dataSource.query<{ kind: string; subject: { figures?: object } }[]>(
        "SELECT kind, subject FROM ledger_entry WHERE subject->'ids'->>'decision' = ANY($1) ORDER BY index",
        [[id, after]],
      );
      expect(entries.map(({ kind, subject }) => [kind, subject.figures])).toEqual([
        ['decision.recorded', { recused: 1 }],
        ['decision.recorded', undefined],
        ['decision.recused', { recused: 1 }],
      ]);
      expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${cast.cleo}|hoir`));
      expect((await app.get(DecisionsReader).find(after))!.recusals.count).toBe(1);
    });

    it('keeps what each says of themself alone, for members only by their own choice', async () => {
      const own = app.get(Affiliations, { strict: false });
      const [said] = await own.mine(cast.cleo);
      expect(await own.shownOf(cast.cleo)).toEqual([]);
      const change = { name: 'Riverside Choir', shownToMembers: true };
      expect(await own.change(cast.ana, said!.id, change)).toMatchObject({ error: { code: 'AFFILIATION_UNKNOWN' } });
      expect(await own.remove(cast.ana, said!.id)).toMatchObject({ error: { code: 'AFFILIATION_UNKNOWN' } });
      expect(await own.change(cast.cleo, said!.id, { ...change, name: 'x' })).toMatchObject({
        error: { code: 'AFFILIATION_INVALID' },
      });
      expect(await own.change(cast.cleo, said!.id, change)).toMatchObject({ ok: true });
      expect(await own.shownOf(cast.cleo)).toEqual(['Riverside Choir']);
      expect(await own.remove(cast.cleo, said!.id)).toMatchObject({ ok: true });
      expect(await own.mine(cast.cleo)).toEqual([]);
    });
  });
});
