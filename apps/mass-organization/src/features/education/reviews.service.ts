import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { StudyAnswer } from './circles.service.js';
import { CurriculaService } from './curricula.service.js';
import type { ModuleCodes } from './domain/obligation.types.js';
import { checkAnswer, checkReflection, isConfirmed, isRefused } from './domain/review-answer.js';
import { checkReviewers } from './domain/reviewers.js';
import type { StudyRefusal } from './domain/study.refusals.js';
import { ReviewReaderEntity } from './review-reader.entity.js';
import { ReviewReflectionEntity } from './review-reflection.entity.js';
import { ReviewerPool } from './reviewer-pool.service.js';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';

const no = (code: StudyRefusal['code']): Result<never, StudyRefusal> => err({ code });

/** Understanding, confirmed in conversation (R13). Each method answers the review's id. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly curricula: CurriculaService,
    private readonly pool: ReviewerPool,
  ) {}

  /** Hands in a reflection and asks two people to talk about it. */
  async ask(
    by: string,
    { curriculum, module }: ModuleCodes,
    { text, reviewers }: { text: string; reviewers: readonly string[] },
  ): StudyAnswer {
    const holders = await this.pool.mandateHolders();
    return this.db.transaction(async (tx) => {
      const modules = await this.curricula.modules('en', tx);
      if (!modules.some((one) => one.curriculum === curriculum && one.module === module)) return no('MODULE_UNKNOWN');
      const reflection = checkReflection(text);
      if (!reflection.ok) return reflection;
      await tx.query('LOCK TABLE understanding_review IN SHARE ROW EXCLUSIVE MODE');
      const state = In(['open', 'confirmed']);
      const before = await tx.findOneBy(UnderstandingReviewEntity, { personRef: by, curriculum, module, state });
      if (before) return no(before.state === 'open' ? 'REVIEW_OPEN' : 'CONFIRMED_ALREADY');
      const facts = await this.pool.facts(tx, { authorRef: by, curriculum, module }, holders);
      const checked = checkReviewers(facts, reviewers);
      if (!checked.ok) return checked;
      const review = { personRef: by, curriculum, module, round: 1 };
      return ok(await this.begin(tx, review, { text: reflection.value, reviewers }));
    });
  }

  /** A reviewer says what came of the conversation. With the second confirmation the reflection is deleted. */
  answer(by: string, reviewId: string, given: Parameters<typeof checkAnswer>[0]): StudyAnswer {
    return this.db.transaction(async (tx) => {
      const review = await this.lock(tx, reviewId);
      const mine = review && (await tx.findOneBy(ReviewReaderEntity, { reviewId, reviewerRef: by }));
      if (review?.state !== 'open') return no('REVIEW_UNKNOWN');
      if (!mine || mine.answer === 'declined') return no('NOT_REVIEWER');
      const modules = await this.curricula.modules('en', tx);
      const own = modules.find((one) => one.curriculum === review.curriculum && one.module === review.module);
      const checked = checkAnswer(given, own?.content.questions.length ?? 0);
      if (!checked.ok) return checked;
      const today = await this.record.today(tx);
      const { answer, reason, questions } = checked.value;
      const row = { answer, reason, questions: [...questions], answeredOn: today };
      await tx.update(ReviewReaderEntity, { reviewId, reviewerRef: by }, row);
      if (isConfirmed(await this.answers(tx, reviewId))) await this.confirm(tx, review, { on: today, decidedBy: null });
      return ok(reviewId);
    });
  }

  /** Asks somebody else in place of a reviewer who declined. */
  async replaceReviewer(by: string, reviewId: string, reviewerRef: string): StudyAnswer {
    const holders = await this.pool.mandateHolders();
    return this.db.transaction(async (tx) => {
      const review = await this.ownOpen(tx, by, reviewId);
      if (!review) return no('REVIEW_UNKNOWN');
      const readers = await tx.findBy(ReviewReaderEntity, { reviewId });
      const kept = readers.filter(({ answer }) => answer !== 'declined').map((one) => one.reviewerRef);
      const { curriculum, module } = review;
      const facts = await this.pool.facts(tx, { authorRef: by, curriculum, module }, holders);
      if (readers.some((one) => one.reviewerRef === reviewerRef)) return no('REVIEWER_NOT_ELIGIBLE');
      const checked = checkReviewers(facts, [reviewerRef], kept);
      if (!checked.ok) return checked;
      await this.askReviewer(tx, reviewId, reviewerRef);
      return ok(reviewId);
    });
  }

  /** After a "not yet": to two others, who get the reflection instead; or to a body, if none are named. */
  async appeal(by: string, reviewId: string, reviewers: readonly string[]): StudyAnswer {
    const holders = await this.pool.mandateHolders();
    return this.db.transaction(async (tx) => {
      const review = await this.ownOpen(tx, by, reviewId);
      if (!review) return no('REVIEW_UNKNOWN');
      if (!isRefused(await this.answers(tx, reviewId))) return no('NOT_REFUSED');
      const today = await this.record.today(tx);
      if (reviewers.length === 0) {
        if (review.bodyAskedOn !== null) return no('BODY_ASKED');
        await tx.update(UnderstandingReviewEntity, { id: reviewId }, { bodyAskedOn: today });
        return ok(reviewId);
      }
      const { curriculum, module, round } = review;
      const facts = await this.pool.facts(tx, { authorRef: by, curriculum, module }, holders);
      const checked = checkReviewers(facts, reviewers);
      if (!checked.ok) return checked;
      const reflection = await tx.findOneBy(ReviewReflectionEntity, { reviewId });
      await tx.delete(ReviewReflectionEntity, { reviewId });
      await tx.update(UnderstandingReviewEntity, { id: reviewId }, { state: 'appealed', endedOn: today });
      const next = { personRef: by, curriculum, module, round: round + 1 };
      return ok(await this.begin(tx, next, { text: reflection?.text ?? null, reviewers }));
    });
  }

  /** The author takes it back, and the reflection is deleted. */
  withdraw(by: string, reviewId: string): StudyAnswer {
    return this.db.transaction(async (tx) => {
      const review = await this.ownOpen(tx, by, reviewId);
      if (!review) return no('REVIEW_UNKNOWN');
      await this.end(tx, reviewId, { state: 'withdrawn', on: await this.record.today(tx), decidedBy: null });
      return ok(reviewId);
    });
  }

  /** The understanding stands; what was written about it is deleted, and the row keeps that it was and when. */
  confirm(
    tx: EntityManager,
    { id }: UnderstandingReviewEntity,
    by: { on: Day; decidedBy: string | null },
  ): Promise<void> {
    return this.end(tx, id, { state: 'confirmed', ...by });
  }

  /** Held until the end of the transaction. */
  async lock(tx: EntityManager, id: string): Promise<UnderstandingReviewEntity | null> {
    if (!isUuid(id)) return null;
    return tx.findOne(UnderstandingReviewEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async end(
    tx: EntityManager,
    id: string,
    { state, on, decidedBy }: { state: 'confirmed' | 'withdrawn'; on: Day; decidedBy: string | null },
  ): Promise<void> {
    const { affected } = await tx.delete(ReviewReflectionEntity, { reviewId: id });
    const reflectionDeletedOn = affected === 0 ? null : on;
    await tx.update(UnderstandingReviewEntity, { id }, { state, endedOn: on, decidedBy, reflectionDeletedOn });
  }

  private async ownOpen(tx: EntityManager, by: string, id: string): Promise<UnderstandingReviewEntity | null> {
    const review = await this.lock(tx, id);
    return review?.personRef === by && review.state === 'open' ? review : null;
  }

  private async answers(tx: EntityManager, reviewId: string) {
    return (await tx.findBy(ReviewReaderEntity, { reviewId })).map(({ answer }) => answer);
  }

  private async begin(
    tx: EntityManager,
    review: ModuleCodes & { personRef: string; round: number },
    { text, reviewers }: { text: string | null; reviewers: readonly string[] },
  ): Promise<string> {
    const id = newId();
    const writtenOn = await this.record.today(tx);
    const open = {
      state: 'open',
      endedOn: null,
      reflectionDeletedOn: null,
      bodyAskedOn: null,
      decidedBy: null,
    } as const;
    await tx.insert(UnderstandingReviewEntity, { id, ...review, writtenOn, ...open });
    if (text !== null) await tx.insert(ReviewReflectionEntity, { reviewId: id, text });
    for (const reviewerRef of reviewers) await this.askReviewer(tx, id, reviewerRef);
    return id;
  }

  private async askReviewer(tx: EntityManager, reviewId: string, reviewerRef: string): Promise<void> {
    const unanswered = { answer: null, reason: null, questions: [], answeredOn: null };
    await tx.insert(ReviewReaderEntity, { reviewId, reviewerRef, ...unanswered });
  }
}
