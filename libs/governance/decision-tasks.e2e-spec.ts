import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations, type Page } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Affiliations } from './affiliations/affiliations.service.js';
import { Recusals } from './affiliations/recusals.service.js';
import { DecisionTasks } from './decision-tasks.service.js';
import { type DecisionFilter, DecisionsReader, type ReadableDecision } from './decisions-reader.service.js';
import { DecisionsService } from './decisions.service.js';
import type { DecisionDraft, DecisionTask } from './domain/decision.types.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { Citers } from './register/citers.service.js';
import { DecisionDetailsReader } from './register/decision-details.service.js';
import type { DecisionOrder } from './register/decision-query.js';
import { DecisionsExport } from './register/decisions-export.service.js';
import { registerServices } from './register/register.module.js';
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
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: registerServices });
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

  describe('sorted, filtered and followed from one decision to another (R5, R46)', () => {
    const reader = () => ({ ref: cast.ana, maySecond: false });
    const inOrder = async (order: DecisionOrder, filter: DecisionFilter): Promise<(string | null)[]> => {
      const texts: (string | null)[] = [];
      let after: string | null = null;
      do {
        const page: Page<ReadableDecision> = await app
          .get(DecisionsReader)
          .page({ first: 1, after }, filter, reader(), order);
        texts.push(...page.items.map(({ text }) => text));
        after = page.endCursor;
      } while (after !== null);
      return texts;
    };
    const details = async (id: string) => (await app.get(DecisionDetailsReader).find(id, reader()))!;
    const replace = (decisionId: string) =>
      record('We go to the lake instead.', undefined, {
        effect: { kind: 'decision.replace', payload: { decisionId } },
      });
    const on = (dueOn: string, reviewOn: string | null = null) => ({ ownerRef: cast.bea, dueOn, reviewOn });

    it('comes in the order that is asked for, page by page, by the day that holds after postponements', async () => {
      const late = await decide('Orchard: prune.', on('2026-03-12', '2026-03-30'));
      await decide('Orchard: water.', on('2026-03-14', '2026-03-28'));
      await decide('Orchard: pick.', on('2026-03-13'));
      const postponed = await review(late, { result: 'postponed', dueOn: '2026-03-25' });
      if (!postponed.ok) throw new Error(JSON.stringify(postponed.error));
      await app.get(SecondingService).second(cast.bea, postponed.value.id);
      const orchard = { words: 'orchard' };
      expect(await inOrder('due', orchard)).toEqual(['Orchard: pick.', 'Orchard: water.', 'Orchard: prune.']);
      expect(await inOrder('review', orchard)).toEqual(['Orchard: water.', 'Orchard: prune.']);
      expect(await inOrder('latest', orchard)).toEqual(['Orchard: pick.', 'Orchard: water.', 'Orchard: prune.']);
      expect(await inOrder('oldest', orchard)).toEqual(['Orchard: prune.', 'Orchard: water.', 'Orchard: pick.']);
      clock.setDay('2026-03-20');
      expect(await inOrder('due', { ...orchard, kind: 'overdue' })).toEqual(['Orchard: pick.', 'Orchard: water.']);
      expect(await found({ ...orchard, kind: 'review' })).toEqual([]);
      clock.setDay('2026-03-30');
      expect(await inOrder('review', { ...orchard, kind: 'review' })).toEqual(['Orchard: water.', 'Orchard: prune.']);
      clock.setDay(today);
    });

    it('finds by who carries it out for as long as members may read that', async () => {
      const id = await decide('Cellar: sweep.', ownedBy(cast.cleo));
      const cellar = { words: 'cellar', ownerRef: cast.cleo };
      expect(await say(cast.cleo, id, 'done')).toBe('said');
      expect(await found(cellar)).toEqual(['Cellar: sweep.']);
      expect(await found({ ...cellar, kind: 'open' })).toEqual([]);
      clock.setDay(addDays(today, 90));
      expect(await found(cellar)).toEqual(['Cellar: sweep.']);
      clock.setDay(addDays(today, 91));
      expect(await found(cellar)).toEqual([]);
      expect(await found(cellar, cast.cleo)).toEqual(['Cellar: sweep.']);
      clock.setDay(today);
    });

    it('says of one decision what took its place, who recorded it, its rules, its entry and what rests on it', async () => {
      const first = await decide('We go to the sea.', on('2026-03-22'));
      const citing = await decide('We rent a bus.', undefined, { citations: [`decision/${first}`] });
      const codes: string[] = [];
      for (const bad of ['no id', '00000000-0000-4000-8000-000000000000']) {
        const answer = await replace(bad);
        codes.push(answer.ok ? 'ok' : (answer.error.effect?.code ?? answer.error.code));
      }
      expect(codes).toEqual(['PAYLOAD_INVALID', 'REPLACED_UNKNOWN']);
      const other = await replace(first);
      const rival = await replace(first);
      if (!other.ok || !rival.ok) throw new Error('refused');
      expect(await app.get(SecondingService).second(cast.bea, other.value.id)).toMatchObject({ ok: true });
      expect(await app.get(SecondingService).second(cast.bea, rival.value.id)).toMatchObject({
        error: { effect: { code: 'REPLACED_ALREADY' } },
      });
      const read = await details(first);
      expect(read).toMatchObject({ recordedByName: 'Ana', secondedByName: 'Bea', isIntact: true, rules: null });
      expect(read.read).toMatchObject({ replacedBy: other.value.id, task: { state: 'dropped' } });
      expect(read.links.map(({ relation, id }) => [relation, id])).toEqual([['replaced-by', other.value.id]]);
      expect(await app.get(Citers).ofDecision(first)).toMatchObject([{ kind: 'decision', id: citing, day: today }]);
      expect(read.steps).toMatchObject([{ result: 'dropped', reviewedBy: other.value.id }]);
      expect((await details(other.value.id)).links).toMatchObject([
        { relation: 'replaces', text: 'We go to the sea.' },
      ]);
      const entries = await database.dataSource.query<{ index: number }[]>(
        `SELECT index FROM ledger_entry WHERE kind = 'decision.replaced' AND subject->'ids'->>'decision' = $1`,
        [first],
      );
      expect(entries).toHaveLength(1);
      expect(read.entry!.index).toBeLessThan(entries[0]!.index);
      expect(await found({ words: 'sea', state: 'replaced' })).toEqual(['We go to the sea.']);
      expect(await found({ words: 'sea', state: 'in-force' })).toEqual([]);
      expect(await found({ words: 'lake', state: 'recorded', rule: 'majority' })).toHaveLength(1);
      expect(await app.get(DecisionDetailsReader).find('no id', reader())).toBeNull();
    });

    async function whole(pieces: AsyncIterable<string>): Promise<string> {
      let text = '';
      for await (const piece of pieces) text += piece;
      return text;
    }

    it('is a file with the columns of the page; words and owners only for who may record decisions', async () => {
      await decide('=Sum, of "quotes"', ownedBy(cast.cleo));
      const wanted = { filter: { words: 'quotes' }, order: 'latest' as const, reader: reader() };
      const csv = await whole(app.get(DecisionsExport).csv({ ...wanted, withNames: true }));
      const [head, row, end] = csv.split('\r\n');
      expect(head).toMatch(/^id,body,day,rule,.*,owner,text$/);
      expect(row).toMatch(/,open,2026-04-01,,2026-03-10,2026-03-10,Cleo,"'=Sum, of ""quotes"""$/);
      expect(end).toBe('');
      const json = await whole(app.get(DecisionsExport).json({ ...wanted, withNames: false }));
      const [only] = JSON.parse(json) as object[];
      expect(Object.keys(only!)).toEqual(head!.split(',').slice(0, -2));
    });
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
