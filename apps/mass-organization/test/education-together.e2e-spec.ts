import { addDays, dayIn } from '#domain-kit';
import { PersonsService } from '#identity';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ChancesService,
  CirclesReader,
  CirclesService,
  CurriculaService,
  MentorsService,
  ReviewsReader,
  ReviewsService,
  SessionsService,
} from '../src/features/education/index.js';
import { decideByTwo, found, organizationNode } from './organization-node.js';

describe('studying together', () => {
  let organization: Awaited<ReturnType<typeof organizationNode>>;
  let node: INestApplicationContext;
  let db: DataSource;
  let ana: string;
  const first = { curriculum: 'core', module: 'points-of-unity' };

  beforeAll(async () => {
    organization = await organizationNode();
    ({ node } = organization);
    db = node.get(DataSource);
    ana = await found(node, addDays(dayIn(new Date(), 'UTC'), 30));
    const [core] = await node.get(CurriculaService).all();
    await decideByTwo(node, { kind: 'curriculum.adopt', payload: { contentHash: core!.contentHash } });
  });
  afterAll(() => organization.stop());

  const today = dayIn(new Date(), 'America/New_York');
  const REFLECTION = 'I understood that points of unity are put to a vote one by one. '.repeat(5);
  const person = (displayName: string): Promise<string> =>
    db.transaction(async (tx) => {
      const added = await node.get(PersonsService).add(tx, { displayName, memberSince: '2020-01-01' });
      return added.ref;
    });
  const codeOf = async (answer: Promise<{ ok: true } | { ok: false; error: { code: string } }>): Promise<string> => {
    const given = await answer;
    return given.ok ? 'ok' : given.error.code;
  };
  const idOf = async (answer: Promise<{ ok: true; value: string } | { ok: false; error: { code: string } }>) => {
    const given = await answer;
    if (!given.ok) throw new Error(given.error.code);
    return given.value;
  };

  describe('a circle', () => {
    let circle: string;
    let session: string;
    let bea: string;
    let cleo: string;
    const sessions = () => node.get(SessionsService);

    it('is opened on an adopted module, and joined by whoever wants to', async () => {
      const circles = node.get(CirclesService);
      [bea, cleo] = [await person('Bea'), await person('Cleo')];
      expect(await codeOf(circles.open(ana, { curriculum: 'ours', module: 'first-aid' }))).toBe('MODULE_UNKNOWN');
      circle = await idOf(circles.open(ana, first));
      await idOf(circles.join(bea, circle, false));
      await idOf(circles.join(bea, circle, true));
      expect((await node.get(CirclesReader).find(circle))!.members).toHaveLength(2);
      expect(await codeOf(circles.join(cleo, 'x', true))).toBe('CIRCLE_UNKNOWN');
      expect(await codeOf(sessions().plan(cleo, circle, today))).toBe('NOT_IN_CIRCLE');
    });

    it('meets with a facilitator by rotation, who may step aside', async () => {
      session = await idOf(sessions().plan(bea, circle, today));
      expect(await codeOf(sessions().plan(bea, circle, addDays(today, 7)))).toBe('SESSION_OPEN');
      const due = (await node.get(CirclesReader).find(circle))!.next!.facilitatorRef!;
      const other = due === ana ? bea : ana;
      expect(await codeOf(sessions().stepAside(other, session))).toBe('NOT_FACILITATOR');
      await idOf(sessions().stepAside(due, session));
      expect((await node.get(CirclesReader).find(circle))!.next!.facilitatorRef).toBe(other);
      if (other === bea) [ana, bea] = [bea, ana];
    });

    it('closes a session only with what was asked and held, and lets a minority speak afterwards', async () => {
      const note = (by: string, kind: string, text: string, named = false) =>
        sessions().note(by, session, { kind, text, named });
      expect(await codeOf(sessions().attend(bea, session, { personRef: ana, attends: true }))).toBe('NOT_FACILITATOR');
      expect(await codeOf(sessions().attend(ana, session, { personRef: cleo, attends: true }))).toBe('NOT_IN_CIRCLE');
      expect(await codeOf(sessions().close(ana, session))).toBe('NOBODY_ATTENDED');
      await idOf(sessions().attend(bea, session, { personRef: bea, attends: true }));
      await idOf(sessions().attend(ana, session, { personRef: ana, attends: true }));
      expect(await codeOf(sessions().close(ana, session))).toBe('QUESTIONS_MISSING');
      await idOf(note(bea, 'question', 'What is missing?'));
      expect(await codeOf(sessions().close(ana, session))).toBe('POSITIONS_MISSING');
      expect(await codeOf(note(cleo, 'position', 'I was not there.'))).toBe('NOT_ATTENDING');
      await idOf(note(ana, 'position', 'Nothing is missing.', true));
      expect(await codeOf(sessions().close(bea, session))).toBe('NOT_FACILITATOR');
      await idOf(sessions().close(ana, session));
      expect(await codeOf(note(bea, 'position', 'Too late.'))).toBe('SESSION_CLOSED');
      await idOf(note(bea, 'minority-position', 'Something is missing.'));
      const [read] = await node.get(CirclesReader).sessions(circle);
      expect(read!.entries.map(({ entry, text }) => [entry.kind, entry.authorRef, text])).toEqual([
        ['question', null, 'What is missing?'],
        ['position', ana, 'Nothing is missing.'],
        ['minority-position', null, 'Something is missing.'],
      ]);
    });

    it('keeps dissent: no entry is changed or deleted, also where somebody leaves', async () => {
      await expect(db.query('DELETE FROM session_entry')).rejects.toThrow('append-only');
      await expect(db.query(`UPDATE session_entry SET kind = 'position'`)).rejects.toThrow('append-only');
      await idOf(node.get(CirclesService).leave(bea, circle));
      expect((await node.get(CirclesReader).sessions(circle))[0]!.entries).toHaveLength(3);
      expect(await codeOf(sessions().plan(ana, circle, today))).toBe('DAY_INVALID');
      await idOf(sessions().plan(ana, circle, addDays(today, 1)));
      expect(await codeOf(node.get(CirclesService).close(ana, circle))).toBe('CIRCLE_MEETS');
    });
  });

  describe('a review of understanding', () => {
    let bayo: string;
    let secretary: string;
    const others: string[] = [];
    const reviews = () => node.get(ReviewsService);
    const ask = (by: string, reviewers: string[], text = REFLECTION) => reviews().ask(by, first, { text, reviewers });
    const reflections = () => db.query<unknown[]>('SELECT 1 FROM review_reflection');

    beforeAll(async () => {
      const held = await db.query<{ ref: string; office: string }[]>(
        `SELECT holder_ref AS ref, code AS office FROM mandate JOIN office ON office.id = office_id`,
      );
      secretary = held.find(({ office }) => office === 'secretary')!.ref;
      bayo = held.find(({ office }) => office === 'treasurer')!.ref;
      for (const name of ['Dan', 'Eve', 'Fay', 'Gil']) others.push(await person(name));
    });

    it('begins with mandate-holders as reviewers, never oneself, and with words of one’s own', async () => {
      const [dan, eve] = others as [string, string];
      expect(await codeOf(ask(dan, [secretary, bayo], 'I agree.'))).toBe('REFLECTION_TOO_SHORT');
      expect(await codeOf(ask(dan, [secretary, dan]))).toBe('TWO_REVIEWERS');
      expect(await codeOf(ask(dan, [secretary, eve]))).toBe('REVIEWER_NOT_ELIGIBLE');
      const review = await idOf(ask(dan, [secretary, bayo]));
      expect(await codeOf(ask(dan, [secretary, bayo]))).toBe('REVIEW_OPEN');
      expect((await node.get(ReviewsReader).find(review, bayo))!.reflection).toBe(REFLECTION.trim());
      expect(await node.get(ReviewsReader).find(review, eve)).toBeNull();
      expect(await codeOf(reviews().answer(eve, review, { answer: 'confirmed' }))).toBe('NOT_REVIEWER');
      expect(await codeOf(reviews().answer(dan, review, { answer: 'confirmed' }))).toBe('NOT_REVIEWER');
    });

    it('is complete with two confirmations, and what was written is gone with them', async () => {
      const [dan] = others as [string];
      const { review } = (await node.get(ReviewsReader).ofAuthor(dan))[0]!;
      await idOf(reviews().answer(secretary, review.id, { answer: 'confirmed' }));
      await idOf(reviews().answer(secretary, review.id, { answer: 'confirmed' }));
      expect((await node.get(ReviewsReader).find(review.id, dan))!.review.state).toBe('open');
      await idOf(reviews().answer(bayo, review.id, { answer: 'confirmed' }));
      const read = (await node.get(ReviewsReader).find(review.id, dan))!;
      expect(read).toMatchObject({ reflection: null, review: { state: 'confirmed', reflectionDeletedOn: today } });
      expect(await reflections()).toEqual([]);
      expect(await codeOf(ask(dan, [secretary, bayo]))).toBe('CONFIRMED_ALREADY');
    });

    it('goes on after "not yet" with other reviewers, to whom the reflection moves', async () => {
      const [dan, eve, fay] = others as [string, string, string];
      const review = await idOf(ask(eve, [secretary, dan]));
      expect(await codeOf(reviews().appeal(eve, review, []))).toBe('NOT_REFUSED');
      expect(await codeOf(reviews().answer(dan, review, { answer: 'not-yet' }))).toBe('REASON_INVALID');
      await idOf(reviews().answer(dan, review, { answer: 'not-yet', reason: 'questions-open', questions: [2] }));
      expect(await codeOf(reviews().appeal(eve, review, [secretary, bayo]))).toBe('REVIEWER_JUDGED_BEFORE');
      expect(await codeOf(reviews().appeal(eve, review, [fay, bayo]))).toBe('REVIEWER_NOT_ELIGIBLE');
      await db.query(`UPDATE understanding_review SET person_ref = $1 WHERE person_ref = $2`, [fay, dan]);
      const next = await idOf(reviews().appeal(eve, review, [fay, bayo]));
      expect(await node.get(ReviewsReader).find(review, dan)).toBeNull();
      expect((await node.get(ReviewsReader).find(next, fay))!).toMatchObject({
        reflection: REFLECTION.trim(),
        review: { round: 2 },
      });
      await idOf(reviews().answer(bayo, next, { answer: 'declined' }));
      expect(await node.get(ReviewsReader).find(next, bayo)).toBeNull();
      expect(await codeOf(reviews().replaceReviewer(eve, next, secretary))).toBe('REVIEWER_JUDGED_BEFORE');
      await idOf(reviews().withdraw(eve, next));
      expect(await reflections()).toEqual([]);
    });

    it('goes to a body, in which neither the author nor a reviewer decides', async () => {
      const gil = others[3]!;
      const review = await idOf(ask(gil, [secretary, bayo]));
      const decide = () => decideByTwo(node, { kind: 'understanding.confirm', payload: { review } });
      await idOf(reviews().answer(bayo, review, { answer: 'not-yet', reason: 'talk-again' }));
      expect(await decide()).toEqual({ refused: 'APPEAL_NOT_ASKED' });
      await idOf(reviews().appeal(gil, review, []));
      expect(await codeOf(reviews().appeal(gil, review, []))).toBe('BODY_ASKED');
      expect(await node.get(ReviewsReader).appeals()).toMatchObject([{ id: review }]);
      expect(await decide()).toEqual({ refused: 'APPEAL_SAME_PERSONS' });
      await db.query('UPDATE review_reader SET reviewer_ref = $1 WHERE reviewer_ref = $2 AND review_id = $3', [
        others[0],
        bayo,
        review,
      ]);
      await db.query('UPDATE review_reader SET reviewer_ref = $1 WHERE reviewer_ref = $2 AND review_id = $3', [
        others[1],
        secretary,
        review,
      ]);
      expect(await decide()).toHaveProperty('id');
      expect((await node.get(ReviewsReader).find(review, gil))!.review).toMatchObject({
        state: 'confirmed',
        reflectionDeletedOn: today,
      });
    });
  });

  describe('who had no chance yet', () => {
    it('is seen in sums that are rounded down, and as nothing below five', async () => {
      const chances = node.get(ChancesService);
      expect(await codeOf(chances.say(ana, ['income']))).toBe('BARRIER_INVALID');
      const people: string[] = [];
      for (let n = 0; n < 7; n += 1) people.push(await person(`P${n}`));
      for (const ref of people) await idOf(chances.say(ref, ['time']));
      for (const ref of people.slice(0, 4)) await idOf(chances.say(ref, ['time', 'mentor']));
      const view = await chances.view();
      expect(view.byBarrier).toEqual([
        { barrier: 'time', people: 5 },
        { barrier: 'language', people: null },
        { barrier: 'mentor', people: null },
      ]);
      expect(view.without! % 5).toBe(0);
      expect(await chances.saidBy(people[0]!)).toEqual(['time', 'mentor']);
      for (const ref of people.slice(0, 3)) await idOf(chances.say(ref, []));
      expect(await chances.saidBy(people[0]!)).toEqual([]);
      expect((await chances.view()).byBarrier[0]).toEqual({ barrier: 'time', people: null });
    });
  });

  describe('a pair', () => {
    it('needs the consent of both, and either ends it', async () => {
      const mentors = node.get(MentorsService);
      const [mia, noa, max] = [await person('Mia'), await person('Noa'), await person('Max')];
      expect(await codeOf(mentors.propose(noa, mia, 'wish'))).toBe('NOT_LISTED');
      await idOf(mentors.list(mia, 'offer', true));
      await idOf(mentors.list(mia, 'offer', true));
      const pair = await idOf(mentors.propose(noa, mia, 'wish'));
      expect(await codeOf(mentors.propose(noa, mia, 'wish'))).toBe('PAIRED_ALREADY');
      expect(await codeOf(mentors.accept(noa, pair))).toBe('OWN_PROPOSAL');
      expect(await codeOf(mentors.accept(max, pair))).toBe('PAIR_UNKNOWN');
      await idOf(mentors.accept(mia, pair));
      expect(await mentors.pairsOf(noa)).toMatchObject([{ mentorRef: mia, acceptedOn: today }]);
      expect(await codeOf(mentors.end(max, pair))).toBe('PAIR_UNKNOWN');
      await idOf(mentors.end(noa, pair));
      expect(await mentors.pairsOf(mia)).toEqual([]);
      await idOf(mentors.list(mia, 'offer', false));
      expect(await mentors.listings()).toEqual([]);
    });
  });
});
