import { ok, type Result } from '#domain-kit';
import {
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  HandlesDecision,
  refuseEffect,
  type SecondedDecision,
} from '#governance';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ReviewReaderEntity } from '../review-reader.entity.js';
import { ReviewsService } from '../reviews.service.js';
import { UnderstandingReviewEntity } from '../understanding-review.entity.js';

/**
 * A body decides an appeal for its author (R13): `review` is its id. The two who stand for the decision are neither the
 * author nor any who reviewed, so that a confirmation is of two peers here, too.
 */
@Injectable()
@HandlesDecision('understanding.confirm')
export class UnderstandingConfirmEffect implements DecisionEffect {
  constructor(private readonly reviews: ReviewsService) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const found = await this.read(payload, tx);
    return found.ok ? ok({ review: found.value.id }) : found;
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const found = await this.read(payload, tx);
    if (!found.ok) return found;
    const { personRef, curriculum, module } = found.value;
    const rounds = await tx.findBy(UnderstandingReviewEntity, { personRef, curriculum, module });
    const readers = await tx.findBy(ReviewReaderEntity, { reviewId: In(rounds.map(({ id }) => id)) });
    const judges = new Set([personRef, ...readers.map(({ reviewerRef }) => reviewerRef)]);
    if (judges.has(decision.recordedBy) || judges.has(decision.secondedBy))
      return refuseEffect(
        'APPEAL_SAME_PERSONS',
        'review: others than the author and those who reviewed decide an appeal.',
      );
    await this.reviews.confirm(tx, found.value, { on: decision.today, decidedBy: decision.id });
    return ok(undefined);
  }

  private async read(
    { review }: EffectPayload,
    tx: EntityManager,
  ): Promise<Result<UnderstandingReviewEntity, EffectRefusal>> {
    const found = typeof review === 'string' ? await this.reviews.lock(tx, review) : null;
    if (!found || found.state !== 'open')
      return refuseEffect('REVIEW_UNKNOWN', 'review: there is no such open review.');
    if (found.bodyAskedOn === null) return refuseEffect('APPEAL_NOT_ASKED', 'review: its author has not asked a body.');
    return ok(found);
  }
}
