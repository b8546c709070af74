import { FoundingRecord, RecordReader } from '#governance';
import { SpheresService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import type { ModuleCodes } from './domain/obligation.types.js';
import { eligibleReviewers, type ReviewerFacts } from './domain/reviewers.js';
import { ReviewReaderEntity } from './review-reader.entity.js';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';

/** Who may review whom. */
@Injectable()
export class ReviewerPool {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly reader: RecordReader,
    private readonly spheres: SpheresService,
  ) {}

  /** Asked before a transaction begins, because the record is read over a connection of its own. */
  async mandateHolders(): Promise<string[]> {
    const held = await this.reader.mandates(await this.record.today());
    return [...new Set(held.map(({ mandate }) => mandate.holderRef))];
  }

  async eligible(authorRef: string, codes: ModuleCodes): Promise<string[]> {
    const holders = await this.mandateHolders();
    return eligibleReviewers(await this.facts(this.db.manager, { authorRef, ...codes }, holders));
  }

  /** Whoever was asked in an earlier round, and did not decline, is not asked again in an appeal. */
  async facts(
    tx: EntityManager,
    { authorRef, curriculum, module }: ModuleCodes & { authorRef: string },
    mandateHolders: readonly string[],
  ): Promise<ReviewerFacts> {
    const done = await tx.find(UnderstandingReviewEntity, {
      where: { curriculum, module, state: 'confirmed' },
      select: { id: true, personRef: true },
    });
    const confirmed = done.map(({ personRef }) => personRef);
    const standing = await this.spheres.of([...confirmed, ...mandateHolders], tx);
    const members = new Set([...standing].filter(([, sphere]) => sphere === 'member').map(([ref]) => ref));
    const rounds = await tx.findBy(UnderstandingReviewEntity, {
      ...{ personRef: authorRef, curriculum, module },
      state: Not('withdrawn'),
    });
    const judged = await tx.findBy(ReviewReaderEntity, { reviewId: In(rounds.map(({ id }) => id)) });
    const judgedBefore = judged.filter(({ answer }) => answer !== 'declined').map(({ reviewerRef }) => reviewerRef);
    return { authorRef, members, confirmed, mandateHolders, judgedBefore };
  }
}
