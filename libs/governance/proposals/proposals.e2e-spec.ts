import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { commitText } from '#ledger';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { DecisionsReader } from '../decisions-reader.service.js';
import { DecisionsService } from '../decisions.service.js';
import { OwnData } from '../privacy/own-data.service.js';
import { erasePersonal } from '../privacy/personal-erasure.js';
import { Citers } from '../register/citers.service.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { VotingRight } from '../unity/voting-right.port.js';
import { ProposalConclusions } from './proposal-conclusions.service.js';
import { ProposalDrafts } from './proposal-drafts.service.js';
import { ProposalReader, type ReadableProposal } from './proposal-reader.service.js';
import { ProposalTalk } from './proposal-talk.service.js';
import { proposalServices } from './proposals.module.js';
import { Proposals } from './proposals.service.js';

const today = '2026-03-10';
const TEXT = 'We open on Saturdays.\nTwo people are there.';
const BETTER = 'We open on Saturdays.\nThree people are there.';
type Answer = { ok: true; value: unknown } | { ok: false; error: string | { code: string } };
function codeOf(answer: Answer): string {
  if (answer.ok) return 'ok';
  return typeof answer.error === 'string' ? answer.error : answer.error.code;
}
const idOf = (answer: Answer): string => {
  if (!answer.ok) throw new Error(codeOf(answer));
  return answer.value as string;
};

/** R41, R46: what a member puts before a body, until it is a decision. */
describe('a proposal', () => {
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
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: [...proposalServices, Citers] });
    cast = await foundNode(app, today, addDays(today, 90));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });
  beforeEach(() => clock.setDay(today));

  const rows = <T>(sql: string): Promise<T[]> => database.dataSource.query<T[]>(sql);
  const draft = async (by = cast.cleo, text = TEXT): Promise<string> =>
    idOf(await app.get(ProposalDrafts).save(by, null, { title: 'Saturdays', text }));
  async function published(given: { way?: string; by?: string; citations?: string[]; text?: string } = {}) {
    const { way = 'consent', by = cast.cleo, citations = [], text } = given;
    const publication = { bodyId: cast.bodyId, way, windowDays: 7, citations };
    return idOf(await app.get(ProposalDrafts).publish(by, await draft(by, text), publication));
  }
  const step = async (by: string, id: string, name: string, more: { targetId?: string; words?: string } = {}) =>
    app.get(Proposals).step(by, id, { step: name, targetId: null, words: null, ...more });
  const code = async (...given: Parameters<typeof step>): Promise<string> => codeOf(await step(...given));
  const read = async (id: string, ref = cast.cleo): Promise<ReadableProposal> =>
    (await app.get(ProposalReader).find(id, { ref, mayVote: true, mayRecord: ref !== cast.cleo }))!;
  const amendmentsOf = async (id: string) => (await app.get(ProposalTalk).amendments(id, {}, cast.cleo)).items;
  const threads = (id: string) => app.get(ProposalTalk).threads(id, {}, { reader: cast.cleo, order: 'oldest' });
  const conclude = (
    id: string,
    room: { rule: string; present: number; inFavour: number; against: number } | null = null,
  ) =>
    app.get(ProposalConclusions).conclude(cast.ana, id, {
      ...{ task: { ownerRef: cast.cleo, dueOn: addDays(today, 30), reviewOn: addDays(today, 60) }, room },
    });
  const decided = async (id: string) => (await app.get(DecisionsReader).find(id))!;

  it('is its author’s alone as a draft, and goes with them', async () => {
    const id = await draft();
    expect(codeOf(await app.get(ProposalDrafts).save(cast.bea, id, { title: 'Mine', text: 'Now.' }))).toBe(
      'DRAFT_UNKNOWN',
    );
    expect(codeOf(await app.get(ProposalDrafts).discard(cast.bea, id))).toBe('DRAFT_UNKNOWN');
    expect(await app.get(ProposalDrafts).list(cast.bea)).toEqual([]);
    expect(codeOf(await app.get(ProposalDrafts).save(cast.cleo, id, { title: 'Two\nlines', text: 'Now.' }))).toBe(
      'TITLE_INVALID',
    );
    expect(codeOf(await app.get(ProposalDrafts).discard(cast.cleo, id))).toBe('ok');
  });

  it('is objected to, amended to meet it, and decided word for word by consent', async () => {
    const id = await published({ citations: [`decision/${cast.decisionId}`] });
    const citers = async () =>
      (await app.get(Citers).ofDecision(cast.decisionId)).map(({ kind, title }) => [kind, title]);
    expect(await citers()).toEqual([['proposal', 'Saturdays']]);
    expect(await read(id, cast.bea)).toMatchObject({ asksMe: true, electorate: 3, citations: [{ kind: 'decision' }] });
    expect(await code(cast.ana, id, 'sponsor')).toBe('ok');
    expect(await code(cast.cleo, id, 'sponsor')).toBe('OWN_PROPOSAL');
    const objection = idOf(await step(cast.bea, id, 'object', { words: 'Two are too few.' }));
    clock.setDay(addDays(today, 8));
    expect(codeOf(await conclude(id))).toBe('OBJECTION_STANDS');
    expect(await code(cast.bea, id, 'amend', { words: TEXT, targetId: objection })).toBe('SAME_TEXT');
    const amendment = idOf(await step(cast.bea, id, 'amend', { words: BETTER, targetId: objection }));
    expect(await code(cast.bea, id, 'accept-amendment', { targetId: amendment })).toBe('NOT_YOURS');
    expect(await code(cast.cleo, id, 'accept-amendment', { targetId: amendment })).toBe('ok');
    expect(await read(id)).toMatchObject({
      ...{ text: BETTER, sponsors: ['Ana'], objections: [{ row: { state: 'integrated' } }] },
      versions: [{ row: { version: 1, text: TEXT } }, { row: { version: 2, text: BETTER }, authorName: 'Bea' }],
    });
    expect(codeOf(await conclude(id))).toBe('WINDOW_OPEN');
    for (const one of [cast.ana, cast.bea]) expect(await code(one, id, 'consent')).toBe('ok');
    expect((await read(id, cast.ana)).steps).toContain('conclude');
    const decisionId = idOf(await conclude(id));
    const { decision, text, count, task } = await decided(decisionId);
    expect(text).toBe(`Saturdays\n\n${BETTER}`);
    expect(decision).toMatchObject({ rule: 'consensus', outcome: 'carried', reviewOn: addDays(today, 60) });
    expect(count).toMatchObject({ electorate: 3, present: 3, inFavour: 3, against: 0 });
    expect(task).toMatchObject({ ownerName: 'Cleo', dueOn: addDays(today, 30) });
    expect(await rows('SELECT * FROM proposal_hand')).toEqual([]);
    expect((await app.get(SecondingService).second(cast.bea, decisionId)).ok).toBe(true);
    const [entry] = await rows<{ salt: Buffer; text: string }>(
      `SELECT salt, subject->'commitments'->>'text' AS text FROM decision_text
       JOIN ledger_entry ON subject->'ids'->>'decision' = decision_id::text
       WHERE decision_id = '${decisionId}' AND kind = 'decision.recorded'`,
    );
    expect(commitText(entry!.salt, `Saturdays\n\n${BETTER}`)).toBe(entry!.text);
    expect(await code(cast.bea, id, 'object', { words: 'No.' })).toBe('NOT_OPEN');
    const brief = (await app.get(ProposalReader).briefly([id, 'none'])).get(id);
    expect(brief).toMatchObject({ title: 'Saturdays', phase: 'decided', decisionId });
  });

  it('is concluded again, by the same count, where nobody seconded its decision', async () => {
    const id = await published();
    for (const one of [cast.ana, cast.bea]) expect(await code(one, id, 'consent')).toBe('ok');
    const first = idOf(await conclude(id));
    expect(codeOf(await conclude(id))).toBe('NOT_OPEN');
    expect((await read(id, cast.ana)).steps).not.toContain('conclude');
    clock.setDay(addDays(today, 31));
    expect(codeOf(await app.get(SecondingService).second(cast.bea, first))).toBe('LAPSED');
    expect((await read(id, cast.ana)).steps).toContain('conclude');
    const again = idOf(await conclude(id));
    expect(codeOf(await app.get(SecondingService).second(cast.bea, again))).toBe('ok');
    const [before, after] = [await decided(first), await decided(again)];
    expect(after).toMatchObject({ text: before.text, count: before.count });
    expect(after.decision).toMatchObject({ day: today, rule: 'consensus', state: 'in-force' });
    expect((await read(id)).row.decisionId).toBe(again);
    expect(codeOf(await conclude(id))).toBe('NOT_OPEN');
  });

  it('is listed by as many questions to the database, however many there are', async () => {
    const runner = database.dataSource.createQueryRunner();
    const proto = Object.getPrototypeOf(runner) as { query: (...given: unknown[]) => unknown };
    await runner.release();
    const { query } = proto;
    const asked = async (): Promise<number> => {
      let count = 0;
      proto.query = function counted(...given) {
        count++;
        return query.apply(this, given);
      };
      try {
        await app.get(ProposalReader).list({ ref: cast.bea, mayVote: true, mayRecord: true });
      } finally {
        proto.query = query;
      }
      return count;
    };
    const before = await asked();
    const more = [await published(), await published()];
    expect(await asked()).toBe(before);
    expect(before).toBeGreaterThan(5);
    for (const id of more) expect(await code(cast.cleo, id, 'withdraw')).toBe('ok');
  });

  it('is voted on over an objection, and counted only of who is still there', async () => {
    const id = await published();
    await step(cast.bea, id, 'object', { words: 'No.' });
    expect(await code(cast.ana, id, 'put-to-vote')).toBe('WINDOW_OPEN');
    clock.setDay(addDays(today, 8));
    expect(await code(cast.ana, id, 'put-to-vote')).toBe('ok');
    expect(await code(cast.bea, id, 'against')).toBe('ok');
    expect(await code(cast.cleo, id, 'for')).toBe('ok');
    expect(await code(cast.ana, id, 'abstain')).toBe('ok');
    expect((await read(id)).hands).toContainEqual({ name: 'Bea', voice: 'against' });
    expect(codeOf(await conclude(id))).toBe('VOTE_OPEN');
    clock.setDay(addDays(today, 16));
    const { decision, count, task } = await decided(idOf(await conclude(id)));
    expect(decision).toMatchObject({ rule: 'majority', outcome: 'lost' });
    expect(count).toMatchObject({ present: 3, inFavour: 1, against: 1 });
    expect(task).toBeNull();
  });

  it('has an amendment that the body adopts against its author', async () => {
    const id = await published({ way: 'vote' });
    const amendment = idOf(await step(cast.bea, id, 'amend', { words: BETTER }));
    expect(await code(cast.ana, id, 'vote-on-amendment', { targetId: amendment })).toBe('NOT_YOURS');
    expect(await code(cast.bea, id, 'vote-on-amendment', { targetId: amendment })).toBe('ok');
    for (const one of [cast.ana, cast.bea]) expect(await code(one, id, 'for')).toBe('ok');
    clock.setDay(addDays(today, 8));
    expect(await code(cast.ana, id, 'end-amendment-vote')).toBe('ok');
    expect(await read(id)).toMatchObject({
      ...{ text: BETTER, row: { version: 2, phase: 'open' }, hands: [] },
    });
    expect(await amendmentsOf(id)).toMatchObject([{ row: { state: 'accepted', inFavour: 2, against: 0 } }]);
    expect(await code(cast.cleo, id, 'withdraw')).toBe('ok');
  });

  it('stays its author’s while their vote is suspended, and is anybody’s to close once they have left the body', async () => {
    const id = await published();
    const right = app.get(VotingRight, { strict: false });
    right.among = async (_, refs) => new Set([...refs].filter((ref) => ref !== cast.cleo));
    try {
      expect(await code(cast.cleo, id, 'withdraw')).toBe('OTHER_BODY');
      expect(await code(cast.bea, id, 'withdraw')).toBe('NOT_YOURS');
      expect((await read(id, cast.bea)).steps).not.toContain('withdraw');
      expect(await code(cast.bea, id, 'comment', { words: 'Cleo, affirm.' })).toBe('ok');
    } finally {
      Reflect.deleteProperty(right, 'among');
    }
    await rows(`UPDATE person SET left_on = '${today}' WHERE ref = '${cast.cleo}'`);
    expect((await read(id, cast.bea)).steps).toContain('withdraw');
    expect(await code(cast.bea, id, 'withdraw')).toBe('ok');
    await rows(`UPDATE person SET left_on = NULL WHERE ref = '${cast.cleo}'`);
  });

  it('is settled by the count of a room, within the rules of the body', async () => {
    const room = { rule: 'majority', present: 3, inFavour: 2, against: 1 };
    const id = await published({ way: 'room' });
    clock.setDay(addDays(today, 8));
    expect(codeOf(await conclude(id))).toBe('COUNT_OF_THE_ROOM');
    const task = { ownerRef: null, dueOn: null, reviewOn: null };
    expect(codeOf(await app.get(ProposalConclusions).conclude('f'.repeat(32), id, { task, room }))).toBe('OTHER_BODY');
    expect((await decided(idOf(await conclude(id, room)))).decision.outcome).toBe('carried');
    clock.setDay(today);
    const rules = { bodyCode: 'assembly', quorum: '3', noticeDays: 9, ordinary: 'absolute-majority' };
    const recorded = await app.get(DecisionsService).recordDecision(cast.ana, {
      ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: today, text: 'Our rules.' },
      effect: { kind: 'body.rules', payload: rules },
    });
    expect(recorded.ok && (await app.get(SecondingService).second(cast.bea, recorded.value.id)).ok).toBe(true);
    clock.setDay(addDays(today, 1));
    const publish = async (way: string, windowDays: number) =>
      codeOf(
        await app.get(ProposalDrafts).publish(cast.cleo, await draft(), {
          ...{ bodyId: cast.bodyId, way, windowDays, citations: [] },
        }),
      );
    expect(await publish('consent', 10)).toBe('WAY_OF_OTHERS');
    expect(await publish('vote', 8)).toBe('WINDOW_TOO_SHORT');
    expect(await publish('vote', 9)).toBe('ok');
  });

  it('is not amended by fewer than the quorum, nor into a text that was erased meanwhile', async () => {
    clock.setDay(addDays(today, 1));
    const publication = { bodyId: cast.bodyId, way: 'vote', windowDays: 9, citations: [] };
    const id = idOf(await app.get(ProposalDrafts).publish(cast.ana, await draft(cast.ana), publication));
    const few = idOf(await step(cast.bea, id, 'amend', { words: BETTER }));
    const gone = idOf(await step(cast.cleo, id, 'amend', { words: `${BETTER} Always.` }));
    expect(await code(cast.bea, id, 'vote-on-amendment', { targetId: few })).toBe('ok');
    for (const one of [cast.ana, cast.bea]) expect(await code(one, id, 'for')).toBe('ok');
    clock.setDay(addDays(today, 11));
    expect(await code(cast.ana, id, 'end-amendment-vote')).toBe('ok');
    expect(await code(cast.cleo, id, 'vote-on-amendment', { targetId: gone })).toBe('ok');
    for (const one of [cast.ana, cast.bea, cast.cleo]) expect(await code(one, id, 'for')).toBe('ok');
    await rows(`UPDATE proposal_amendment SET text = NULL WHERE id = '${gone}'`);
    clock.setDay(addDays(today, 21));
    expect(await code(cast.ana, id, 'end-amendment-vote')).toBe('ok');
    expect((await read(id, cast.ana)).text).toBe(TEXT);
    expect((await amendmentsOf(id)).map(({ row }) => row.state)).toEqual(['rejected', 'rejected']);
    expect(await code(cast.ana, id, 'withdraw')).toBe('ok');
  });

  it('is talked about, and keeps the places of what was taken back and of who was erased', async () => {
    clock.setDay(addDays(today, 1));
    const publication = { bodyId: cast.bodyId, way: 'vote', windowDays: 9, citations: [] };
    const id = idOf(await app.get(ProposalDrafts).publish(cast.ana, await draft(cast.ana), publication));
    const first = idOf(await step(cast.cleo, id, 'comment', { words: 'Who has the key?' }));
    const answer = idOf(await step(cast.bea, id, 'comment', { words: 'I do.', targetId: first }));
    const deep = idOf(await step(cast.ana, id, 'comment', { words: 'Good.', targetId: answer }));
    expect(await code(cast.ana, id, 'remove-comment', { targetId: answer })).toBe('NOT_YOURS');
    expect(await code(cast.bea, id, 'remove-comment', { targetId: answer })).toBe('ok');
    expect((await threads(id)).items).toMatchObject([
      {
        ...{ row: { id: first, answers: null, words: 'Who has the key?' }, isMine: true, answerCount: 2 },
        lastAnswers: [{ row: { id: answer, words: null }, authorName: 'Bea' }, { row: { id: deep } }],
      },
    ]);
    let exported = '';
    for await (const row of new OwnData(database.dataSource).rows(cast.cleo)) exported += JSON.stringify(row);
    expect(exported).toContain('Who has the key?');
    expect(exported).not.toContain('Good.');
    await draft(cast.cleo, 'Nobody else reads this.');
    await database.dataSource.transaction((tx) => erasePersonal(tx, cast.cleo));
    expect((await threads(id)).items[0]).toMatchObject({ row: { words: null }, authorName: null });
    expect(await app.get(ProposalDrafts).list(cast.cleo)).toEqual([]);
  });
});
