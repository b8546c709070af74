import { isUuid } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { ReviewReaderEntity } from './review-reader.entity.js';
import { ReviewReflectionEntity } from './review-reflection.entity.js';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';

export interface ReadableReview {
  readonly review: UnderstandingReviewEntity;
  readonly readers: readonly ReviewReaderEntity[];
  /** Null for anybody but its author and the two reviewers, and once it was deleted. */
  readonly reflection: string | null;
}

const MOST = 100;

/** Reviews as their author and their reviewers read them. Nobody else does, whatever office they hold. */
@Injectable()
export class ReviewsReader {
  constructor(private readonly db: DataSource) {}

  /** All of one person, latest first: at most 100. */
  async ofAuthor(personRef: string): Promise<ReadableReview[]> {
    const order = { writtenOn: 'DESC', round: 'DESC' } as const;
    return this.readable(
      await this.db.manager.find(UnderstandingReviewEntity, { where: { personRef }, order, take: MOST }),
      personRef,
    );
  }

  /** Open ones that wait for this reviewer, or that they answered "not yet": at most 100. */
  async ofReviewer(reviewerRef: string): Promise<ReadableReview[]> {
    const mine = await this.db.manager.findBy(ReviewReaderEntity, { reviewerRef });
    const ids = mine.filter(({ answer }) => answer !== 'declined').map(({ reviewId }) => reviewId);
    const where = { id: In(ids), state: 'open' as const };
    const order = { writtenOn: 'ASC' } as const;
    return this.readable(
      await this.db.manager.find(UnderstandingReviewEntity, { where, order, take: MOST }),
      reviewerRef,
    );
  }

  /** Null unless `readerRef` is its author or one of its reviewers. */
  async find(id: string, readerRef: string): Promise<ReadableReview | null> {
    const review = isUuid(id) ? await this.db.manager.findOneBy(UnderstandingReviewEntity, { id }) : null;
    if (!review) return null;
    const [readable] = await this.readable([review], readerRef);
    return readable && isReader(readable, readerRef) ? readable : null;
  }

  /** Appeals that wait for a body: who asked, and when. Their reflections stay with the reviewers. */
  appeals(): Promise<UnderstandingReviewEntity[]> {
    return this.db.manager.find(UnderstandingReviewEntity, {
      where: { state: 'open', bodyAskedOn: Not(IsNull()) },
      order: { bodyAskedOn: 'ASC' },
      take: MOST,
    });
  }

  private async readable(reviews: readonly UnderstandingReviewEntity[], readerRef: string): Promise<ReadableReview[]> {
    const reviewId = In(reviews.map(({ id }) => id));
    const readers = await this.db.manager.find(ReviewReaderEntity, {
      where: { reviewId },
      order: { reviewerRef: 'ASC' },
    });
    const all = reviews.map((review) => ({ review, readers: readers.filter((one) => one.reviewId === review.id) }));
    const mayRead = all.filter((one) => isReader(one, readerRef)).map(({ review }) => review.id);
    const texts = await this.db.manager.findBy(ReviewReflectionEntity, { reviewId: In(mayRead) });
    const textOf = new Map(texts.map(({ reviewId: id, text }) => [id, text]));
    return all.map((one) => ({ ...one, reflection: textOf.get(one.review.id) ?? null }));
  }
}

/** A reviewer who declined, or whose round an appeal ended, reads no longer. */
const isReader = ({ review, readers }: Omit<ReadableReview, 'reflection'>, ref: string): boolean =>
  review.personRef === ref ||
  (review.state === 'open' && readers.some((one) => one.reviewerRef === ref && one.answer !== 'declined'));
