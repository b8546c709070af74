import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, newId, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { ProposalDrafts } from './proposal-drafts.service.js';
import { ProposalTalk, type TalkOrder } from './proposal-talk.service.js';
import { ProposalAmendmentEntity, ProposalCommentEntity } from './proposal-thread.entities.js';
import { proposalServices } from './proposals.module.js';

const today = '2026-03-10';

/** A proposal of which a thousand things are said. */
describe('the talk about a proposal', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let cast: Cast;
  let talk: ProposalTalk;

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: proposalServices });
    cast = await foundNode(app, today, addDays(today, 90));
    talk = app.get(ProposalTalk);
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const published = async (): Promise<string> => {
    const drafts = app.get(ProposalDrafts);
    const draft = await drafts.save(cast.ana, null, { title: 'Saturdays', text: 'We open.' });
    if (!draft.ok) throw new Error('The draft was refused');
    const publication = { bodyId: cast.bodyId, way: 'consent', windowDays: 7, citations: [] };
    const done = await drafts.publish(cast.ana, draft.value, publication);
    if (!done.ok) throw new Error('The proposal was refused');
    return done.value;
  };
  const threads = (id: string, more: { after?: string | null; first?: number; order?: TalkOrder } = {}) =>
    talk.threads(id, more, { reader: cast.cleo, order: more.order ?? 'oldest' });

  it('is read in pages that meet without a gap, however much is said of it', async () => {
    const id = await published();
    const other = await published();
    const said = Array.from({ length: 1_000 }, (_, n) => ({
      ...{ id: newId(), proposalId: id, authorRef: [cast.ana, cast.bea, cast.cleo][n % 3]!, writtenOn: today },
      ...{ answers: null as string | null, words: `Thing ${n}` },
    }));
    // The first of all has 200 answers; 800 answer nothing.
    for (const one of said.slice(800)) one.answers = said[0]!.id;
    await database.dataSource.manager.insert(ProposalCommentEntity, said);
    const apart = { ...said[0]!, id: newId(), proposalId: other };
    await database.dataSource.manager.insert(ProposalCommentEntity, apart);
    const began = said.slice(0, 800).map((one) => one.id);
    for (const [order, expected] of [
      ['oldest', began],
      ['latest', began.toReversed()],
    ] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await threads(id, { order, after, first: 100 });
        expect(page.total).toBe(800);
        expect(page.items.length).toBeLessThanOrEqual(100);
        seen.push(...page.items.map((one) => one.id));
        after = page.endCursor;
      } while (after);
      expect(seen).toEqual(expected);
    }
    const [thread] = (await threads(id, { first: 1 })).items;
    expect(thread).toMatchObject({ id: said[0]!.id, answerCount: 200 });
    expect(thread!.lastAnswers.map((one) => one.id)).toEqual(said.slice(-3).map((one) => one.id));
    const answers = (after: string | null) => talk.answers(id, thread!.id, { first: 100, after }, cast.ana);
    const next = await answers(null);
    const last = await answers(next.endCursor);
    expect([...next.items, ...last.items].map((one) => one.id)).toEqual(said.slice(800).map((one) => one.id));
    expect(last.endCursor).toBeNull();
    expect(await talk.answers(other, thread!.id, {}, cast.ana)).toMatchObject({ items: [], total: 0 });
    expect(await threads('none')).toMatchObject({ items: [], total: 0 });

    const texts = Array.from({ length: 120 }, (_, n) => ({
      ...{
        id: newId(),
        proposalId: id,
        authorRef: cast.bea,
        version: 1,
        state: 'withdrawn' as const,
        integrates: null,
      },
      ...{ inFavour: null, against: null, writtenOn: today, text: `Text ${n}` },
    }));
    await database.dataSource.manager.insert(ProposalAmendmentEntity, texts);
    const page = await talk.amendments(id, { first: 100 }, cast.bea);
    const rest = await talk.amendments(id, { first: 100, after: page.endCursor }, cast.bea);
    expect([...page.items, ...rest.items].map(({ row }) => row.text)).toEqual(
      texts.map(({ text }) => text).toReversed(),
    );
    expect(page).toMatchObject({ total: 120, items: { length: 100 } });
    await database.dataSource.query(`UPDATE proposal_amendment SET state = 'voting' WHERE id = '${texts[118]!.id}'`);
    expect((await talk.amendments(id, {}, cast.cleo)).items.map(({ row }) => row.text).slice(0, 3)).toEqual([
      'Text 118',
      'Text 119',
      'Text 117',
    ]);
  });
});
