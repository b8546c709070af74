import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NotYetReason, ReviewAnswer } from './domain/review-answer.js';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';

/** One of the two who talk with the author and answer. Reasons are of a closed list and about the module. */
@Entity('review_reader')
@Index('review_reader_reviewer_idx', ['reviewerRef'])
@Check('review_reader_answer_known', `"answer" IN ('confirmed', 'not-yet', 'declined')`)
@Check('review_reader_reason_known', `"reason" IN ('talk-again', 'own-words', 'read-again', 'questions-open')`)
@Check('review_reader_reason_iff_not_yet', `("answer" IS NOT DISTINCT FROM 'not-yet') = ("reason" IS NOT NULL)`)
export class ReviewReaderEntity {
  @ForeignKey(() => UnderstandingReviewEntity, { name: 'review_reader_review_fk' })
  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'review_reader_pk' })
  readonly reviewId!: string;

  @ForeignKey(() => PersonEntity, { name: 'review_reader_reviewer_fk' })
  @PrimaryColumn('text', { name: 'reviewer_ref', primaryKeyConstraintName: 'review_reader_pk' })
  readonly reviewerRef!: string;

  /** Null until answered. */
  @Column('text', { nullable: true })
  readonly answer!: ReviewAnswer | null;

  @Column('text', { nullable: true })
  readonly reason!: NotYetReason | null;

  /** Numbers of the module's questions to talk about again, from 1. */
  @Column('integer', { array: true })
  readonly questions!: number[];

  @Column('date', { name: 'answered_on', nullable: true })
  readonly answeredOn!: string | null;
}
