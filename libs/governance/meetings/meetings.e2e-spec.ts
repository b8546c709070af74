import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { DecisionsService } from '../decisions.service.js';
import { DecisionTasks } from '../decision-tasks.service.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { Citers } from '../register/citers.service.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { MeetingMotions, type MotionVote } from './meeting-motions.service.js';
import { MeetingReader, type ReadableMeeting } from './meeting-reader.service.js';
import { MeetingRun, type MeetingStep } from './meeting-run.service.js';
import { meetingServices } from './meetings.module.js';
import { Meetings, type NewItem } from './meetings.service.js';

const today = '2026-03-10';
const RULES = { bodyCode: 'assembly', quorum: '2', noticeDays: 7 };
type Answer = { ok: true; value: unknown } | { ok: false; error: string | { code: string; effect?: { code: string } } };
function codeOf(answer: Answer): string {
  if (answer.ok) return 'ok';
  return typeof answer.error === 'string' ? answer.error : (answer.error.effect?.code ?? answer.error.code);
}

/** R5, R41, R46: a meeting from its notice to its approved minutes. */
describe('a meeting', () => {
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
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: [...meetingServices, Citers] });
    cast = await foundNode(app, today, addDays(today, 90));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const rows = (sql: string): Promise<unknown[]> => database.dataSource.query(sql);
  const convene = (day: string, by = cast.ana) =>
    app.get(Meetings).convene(by, { bodyId: cast.bodyId, day, beginsAt: '19:30', place: 'The hall' });
  async function convened(day: string): Promise<string> {
    const answer = await convene(day);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }
  async function raised(id: string, item: Partial<NewItem> = {}, by = cast.cleo): Promise<string> {
    const given = { kind: 'proposal', title: 'The fridge', plannedMinutes: 10, ...item };
    const answer = await app.get(Meetings).raise(by, id, given);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }
  const step = async (id: string, name: string, more: Partial<MeetingStep> = {}, by = cast.ana): Promise<string> =>
    codeOf(await app.get(MeetingRun).step(by, id, { step: name, ...more }));
  const read = async (id: string, ref = cast.ana, mayRecord = true): Promise<ReadableMeeting> =>
    (await app.get(MeetingReader).find(id, { ref, maySecond: true, mayRecord }))!;
  const move = (id: string, itemId: string, words = 'We repair the fridge.') =>
    app.get(MeetingMotions).move(cast.ana, id, { itemId, movedBy: cast.cleo, words });
  const vote = (id: string, motionId: string, given: Partial<MotionVote> = {}) =>
    app.get(MeetingMotions).vote(cast.ana, id, motionId, {
      ...{ rule: 'majority', inFavour: 2, against: 0, ownerRef: null, dueOn: null, reviewOn: null, ...given },
    });
  const decide = async (effect: { kind: string; payload: object }, more: object = {}): Promise<string> => {
    const day = clock.now().toISOString().slice(0, 10);
    const draft = { bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day, text: 'So decided.' };
    const recorded = await app.get(DecisionsService).recordDecision(cast.ana, { ...draft, ...more, effect });
    if (!recorded.ok) return codeOf(recorded);
    return codeOf(await app.get(SecondingService).second(cast.bea, recorded.value.id));
  };

  it('is convened by somebody of the body, and run step by step from one device', async () => {
    expect(codeOf(await convene(addDays(today, -1)))).toBe('DAY_INVALID');
    expect(codeOf(await convene(today, 'f'.repeat(32)))).toBe('OTHER_BODY');
    const id = await convened(addDays(today, 2));
    const first = await raised(id, { title: 'Report of the kitchen', kind: 'report' });
    const second = await raised(id, {}, cast.bea);
    expect(await step(id, 'open')).toBe('NOT_TODAY');
    clock.setDay(addDays(today, 2));
    expect(await step(id, 'next')).toBe('WRONG_STATE');
    expect(await step(id, 'open')).toBe('ok');
    for (const personRef of [cast.ana, cast.cleo]) expect(await step(id, 'come', { personRef })).toBe('ok');
    expect(await step(id, 'come', { personRef: 'f'.repeat(32) })).toBe('PERSON_UNKNOWN');
    expect(await step(id, 'guests', { guests: 3 })).toBe('ok');
    expect(await step(id, 'up', { itemId: second })).toBe('ok');
    expect((await read(id)).items.map((item) => item.id)).toEqual([second, first]);
    expect(await step(id, 'next')).toBe('ok');
    expect(await read(id)).toMatchObject({ present: 2, meeting: { currentItem: second, guests: 3 }, needed: 1 });

    const late = await raised(id, { title: 'Something else' });
    expect(await step(id, 'next', { itemId: late })).toBe('ITEM_UNKNOWN');
    expect(codeOf(await move(id, late))).toBe('NO_CONSENT');
    expect(await step(id, 'consent', { itemId: late })).toBe('ok');
    expect((await read(id)).items.at(-1)).toMatchObject({ state: 'planned', isLate: true });

    expect(await step(id, 'ask', { personRef: cast.bea })).toBe('PERSON_UNKNOWN');
    for (const personRef of [cast.cleo, null]) expect(await step(id, 'ask', { personRef })).toBe('ok');
    expect(await step(id, 'ask', { personRef: cast.cleo })).toBe('ASKED_ALREADY');
    expect(await step(id, 'call')).toBe('ok');
    expect(await step(id, 'uncall')).toBe('ok');
    expect(await step(id, 'uncall')).toBe('NOBODY_ASKED');
    expect((await read(id)).room).toMatchObject({ speaking: null, queue: [{}, {}] });
    expect(await step(id, 'ask', { personRef: cast.ana })).toBe('ok');
    const mistaken = (await read(id)).room!.queue.at(-1)!.id;
    expect(await step(id, 'unask', { turnId: mistaken })).toBe('ok');
    expect(await step(id, 'unask', { turnId: mistaken })).toBe('NOBODY_ASKED');
    expect(await step(id, 'again', { itemId: late })).toBe('ITEM_UNKNOWN');
    expect(await step(id, 'call')).toBe('ok');
    clock.set(`${addDays(today, 2)}T12:01:30Z`);
    expect(await step(id, 'end')).toBe('ok');
    for (const personRef of [cast.cleo, cast.ana]) expect(await step(id, 'ask', { personRef })).toBe('ok');
    const { room } = await read(id);
    expect(room!.queue.map(({ name }) => name)).toEqual([null, 'Ana', 'Cleo']);
    expect(room!.shares).toEqual([{ name: 'Cleo', seconds: 90, percent: 100 }]);
    expect((await read(id, cast.cleo, false)).room).toBeNull();
    expect(await step(id, 'note', { itemId: second, notes: 'It leaks.' }, cast.bea)).toBe('ok');
    const other = { itemId: second, notes: 'It is loud.' };
    for (const notesBefore of [null, 'It drips.'])
      expect(await step(id, 'note', { ...other, notesBefore })).toBe('NOTES_CHANGED');
    expect((await read(id)).items[0]).toMatchObject({ notes: 'It leaks.' });
    expect(await step(id, 'note', { itemId: second, notes: 'It leaks.' })).toBe('ok');
    expect(await step(id, 'note', { ...other, notesBefore: 'It leaks.' })).toBe('ok');
    expect((await read(id)).items[0]).toMatchObject({ notes: 'It is loud.' });
    expect(await step(id, 'close')).toBe('ok');
    expect(await read(id)).toMatchObject({ meeting: { state: 'closed', speakers: 1, spokenSeconds: 90 }, present: 2 });
    clock.setDay(today);
  });

  it('asks again about what it left out by mistake, and goes on with what it ended by mistake, whose time adds up', async () => {
    clock.setDay(today);
    const id = await convened(today);
    const [first, other] = [await raised(id), await raised(id, { title: 'The hall' }, cast.bea)];
    await step(id, 'open');
    const late = await raised(id, { title: 'Something else' });
    const stateOf = async (itemId: string) => (await read(id)).items.find((item) => item.id === itemId)!;

    expect(await step(id, 'refuse', { itemId: late })).toBe('ok');
    expect(await stateOf(late)).toMatchObject({ state: 'left-out' });
    expect(codeOf(await move(id, late))).toBe('NO_CONSENT');
    expect(await step(id, 'again', { itemId: late })).toBe('ITEM_UNKNOWN');
    expect(await step(id, 'take-back', { itemId: late })).toBe('ok');
    expect(await stateOf(late)).toMatchObject({ state: 'late', isLate: true });
    expect(await step(id, 'take-back', { itemId: late })).toBe('ITEM_UNKNOWN');
    expect(await step(id, 'consent', { itemId: late })).toBe('ok');

    expect(await step(id, 'next')).toBe('ok');
    clock.set(`${today}T12:01:30Z`);
    expect(await step(id, 'rest')).toBe('ok');
    expect(await stateOf(first)).toMatchObject({ state: 'done', spentSeconds: 90 });
    expect(await step(id, 'take-back', { itemId: first })).toBe('ITEM_UNKNOWN');
    expect(await step(id, 'again', { itemId: other })).toBe('ITEM_UNKNOWN');
    expect(await step(id, 'again', { itemId: first })).toBe('ok');
    expect(await stateOf(first)).toMatchObject({ state: 'planned', spentSeconds: 90 });
    expect(await stateOf(other)).toMatchObject({ state: 'planned' });
    // It keeps its place: it is what comes next.
    expect(await step(id, 'next')).toBe('ok');
    expect(await read(id)).toMatchObject({ meeting: { currentItem: first } });
    clock.set(`${today}T12:02:00Z`);
    expect(await step(id, 'rest')).toBe('ok');
    expect(await stateOf(first)).toMatchObject({ state: 'done', spentSeconds: 120 });

    const elsewhere = await convened(today);
    await step(elsewhere, 'open');
    expect(await step(elsewhere, 'again', { itemId: first })).toBe('ITEM_UNKNOWN');
    for (const itemId of [null, 'first']) expect(await step(id, 'again', { itemId })).toBe('ITEM_UNKNOWN');
    expect(await step(id, 'close')).toBe('ok');
    expect(await step(id, 'again', { itemId: first })).toBe('WRONG_STATE');
    clock.setDay(today);
  });

  it('turns a motion into a decision by the count, with what somebody carries out; else it is a declaration', async () => {
    const id = await convened(today);
    const itemId = await raised(id);
    await step(id, 'open');
    expect(codeOf(await move(id, itemId))).toBe('PERSON_UNKNOWN');
    for (const personRef of [cast.ana, cast.cleo]) await step(id, 'come', { personRef });
    const motions: string[] = [];
    for (const words of ['We repair the fridge.', 'We stand with our neighbours.', 'We buy a van.']) {
      const moved = await move(id, itemId, words);
      if (!moved.ok) throw new Error(moved.error.code);
      motions.push(moved.value);
    }
    const [task, words, lost] = motions as [string, string, string];
    expect(await step(id, 'close')).toBe('MOTIONS_OPEN');
    expect(codeOf(await vote(id, task, { inFavour: 3 }))).toBe('COUNT_INVALID');
    expect(codeOf(await vote(id, task, { ownerRef: cast.cleo }))).toBe('OWNER_AND_DUE_DAY_TOGETHER');
    const carried = await vote(id, task, { ownerRef: cast.cleo, dueOn: addDays(today, 5) });
    expect(codeOf(carried)).toBe('ok');
    expect(codeOf(await vote(id, task))).toBe('DECIDED_ALREADY');
    expect(codeOf(await vote(id, words))).toBe('ok');
    expect(codeOf(await vote(id, lost, { inFavour: 0, against: 2, ownerRef: cast.cleo, dueOn: today }))).toBe('ok');
    const found = (await read(id)).motions.map(({ words: said, decision, movedBy }) => [
      ...[said, decision?.text, decision?.decision.outcome, decision?.decision.dueOn, movedBy],
    ]);
    expect(found).toEqual([
      [null, 'We repair the fridge.', 'carried', addDays(today, 5), 'Cleo'],
      [null, 'We stand with our neighbours.', 'carried', null, 'Cleo'],
      [null, 'We buy a van.', 'lost', null, 'Cleo'],
    ]);
    const decisionId = carried.ok ? carried.value : '';
    expect(codeOf(await app.get(SecondingService).second(cast.bea, decisionId))).toBe('ok');
    expect(codeOf(await app.get(DecisionTasks).say(cast.cleo, decisionId, 'done'))).toBe('ok');

    expect(await decide({ kind: 'minutes.approve', payload: { meetingId: id } })).toBe('WRONG_STATE');
    expect(await step(id, 'close')).toBe('ok');
    await step(id, 'note', { itemId, notes: 'It leaks.' });
    expect(await decide({ kind: 'minutes.correct', payload: { meetingId: id } })).toBe('WRONG_STATE');
    expect(await decide({ kind: 'minutes.approve', payload: { meetingId: id } })).toBe('ok');
    expect(await step(id, 'note', { itemId, notes: 'It never leaked.' })).toBe('WRONG_STATE');
    expect(await read(id)).toMatchObject({
      ...{ present: 2, room: null, meeting: { state: 'approved', salt: null } },
      items: [{ id: 'minuted-0', title: 'The fridge', notes: 'It leaks.', raisedBy: null }],
      minutes: { isIntact: true, corrections: [] },
    });
    expect(
      (await read(id)).motions.map(({ itemId: place, movedBy, decision }) => [place, movedBy, decision?.text]),
    ).toEqual([
      ...['We repair the fridge.', 'We stand with our neighbours.', 'We buy a van.'].map((text) => [
        'minuted-0',
        null,
        text,
      ]),
    ]);
    const died = ['meeting_presence', 'meeting_turn', 'meeting_item', 'meeting_motion'];
    for (const table of died) expect(await rows(`SELECT FROM ${table} WHERE meeting_id = '${id}'`)).toEqual([]);
    for (const sql of ['DELETE FROM minutes', 'UPDATE minutes SET approved_on = approved_on + 1'])
      await expect(rows(sql)).rejects.toThrow(/append-only/);
    expect(await decide({ kind: 'minutes.approve', payload: { meetingId: id } })).toBe('WRONG_STATE');
    expect(await decide({ kind: 'minutes.correct', payload: { meetingId: id } })).toBe('ok');
    expect((await read(id)).minutes!.corrections).toHaveLength(1);
    await rows(`UPDATE minutes_text SET salt = decode(repeat('00', 32), 'hex')`);
    expect((await read(id)).minutes!.isIntact).toBe(false);
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it('approves what stood when the approval was recorded, and nothing else', async () => {
    const id = await convened(today);
    const itemId = await raised(id);
    for (const name of ['open', 'close']) await step(id, name);
    const draft = { bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: today, text: 'We approve.' };
    const effect = { kind: 'minutes.approve', payload: { meetingId: id } };
    const recorded = await app.get(DecisionsService).recordDecision(cast.ana, { ...draft, effect });
    await step(id, 'note', { itemId, notes: 'Added later.' });
    const second = () => app.get(SecondingService).second(cast.bea, recorded.ok ? recorded.value.id : '');
    expect(codeOf(await second())).toBe('MINUTES_CHANGED');
    const { minutes: bound } = (recorded.ok && recorded.value.effectPayload) as { minutes: string };
    expect((await read(id)).minutesNow).not.toBe(bound);
    await step(id, 'note', { itemId, notes: '', notesBefore: 'Added later.' });
    expect((await read(id)).minutesNow).toBe(bound);
    expect(codeOf(await second())).toBe('ok');
  });

  it('lets nobody fill an agenda, and tells in its minutes what was not reached, and what each item rests on', async () => {
    const id = await convened(today);
    await raised(id, { citations: [`decision/${cast.decisionId}`] });
    const cited = { id, day: today, title: 'The fridge' };
    const citers = () => app.get(Citers).ofDecision(cast.decisionId);
    expect(await citers()).toMatchObject([{ kind: 'agenda', ...cited }]);
    for (let n = 1; n < 10; n++) await raised(id);
    const more = { kind: 'report', title: 'And this', plannedMinutes: 1 };
    expect(codeOf(await app.get(Meetings).raise(cast.cleo, id, more))).toBe('TOO_MANY_ITEMS_OF_ONE');
    await raised(id, {}, cast.bea);
    for (const name of ['open', 'next', 'close']) await step(id, name);
    expect(await decide({ kind: 'minutes.approve', payload: { meetingId: id } })).toBe('ok');
    const { items } = await read(id);
    expect(items.map(({ state }) => state)).toEqual(['done', ...Array<string>(10).fill('planned')]);
    expect(items[0]!.citations).toMatchObject([{ kind: 'decision', decisionId: cast.decisionId }]);
    expect(await citers()).toMatchObject([{ kind: 'minutes', ...cited }]);
    expect(await app.get(Citers).ofDecision(cast.bodyId)).toEqual([]);
  });

  it('votes anew on a motion whose decision nobody seconded', async () => {
    const id = await convened(today);
    const itemId = await raised(id);
    await step(id, 'open');
    for (const personRef of [cast.ana, cast.cleo]) await step(id, 'come', { personRef });
    const moved = await move(id, itemId);
    const motionId = moved.ok ? moved.value : '';
    expect(codeOf(await vote(id, motionId))).toBe('ok');
    clock.setDay(addDays(today, 31));
    expect(codeOf(await app.get(MeetingMotions).withdraw(cast.ana, id, motionId))).toBe('DECIDED_ALREADY');
    const again = await vote(id, motionId);
    expect(codeOf(await app.get(SecondingService).second(cast.bea, again.ok ? again.value : ''))).toBe('ok');
    expect((await read(id)).motions).toMatchObject([{ decision: { text: 'We repair the fridge.' } }]);
    clock.setDay(today);
  });

  it('keeps the notice and the quorum of the body', async () => {
    expect(await decide({ kind: 'body.rules', payload: RULES })).toBe('ok');
    clock.setDay(addDays(today, 1));
    expect(codeOf(await convene(addDays(today, 7)))).toBe('NOTICE_TOO_SHORT');
    const id = await convened(addDays(today, 8));
    const [early, other] = [await raised(id), await raised(id, { title: 'Any other business', kind: 'report' })];
    clock.setDay(addDays(today, 2));
    const late = await raised(id, { title: 'Something else' });
    expect((await read(id)).items.map(({ state }) => state)).toEqual(['planned', 'planned', 'late']);
    clock.setDay(addDays(today, 8));
    for (const name of ['open', 'consent']) await step(id, name, { itemId: late });
    await step(id, 'come', { personRef: cast.cleo });
    expect(await read(id)).toMatchObject({ needed: 2, isQuorate: false });
    const [of, after, besides] = [await move(id, early), await move(id, late), await move(id, other)].map((one) =>
      one.ok ? one.value : '',
    );
    expect(codeOf(await vote(id, of!, { inFavour: 1 }))).toBe('NOT_QUORATE');
    await step(id, 'come', { personRef: cast.ana });
    expect(codeOf(await vote(id, of!, { inFavour: 2 }))).toBe('ok');
    for (const one of [after, besides]) expect(codeOf(await vote(id, one!, { inFavour: 2 }))).toBe('NOTICE_TOO_SHORT');
  });
});
