import { FoundingRecord, RecordReader } from '#governance';
import { PersonsService, SpheresService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import type { ModuleCodes } from './domain/obligation.types.js';
import { eligibleReviewers, leastAskedFirst, type ReviewerFacts } from './domain/reviewers.js';
import { ReviewReaderEntity } from './review-reader.entity.js';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';

/** Who may review whom. */
@Injectable()
export class ReviewerPool {
  @Inject() private readonly persons!: PersonsService;

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

  /** Whoever was asked least often first; with `name`, those of exactly this name. */
  async eligible(authorRef: string, codes: ModuleCodes, name?: string | null): Promise<string[]> {
    const holders = await this.mandateHolders();
    const all = eligibleReviewers(await this.facts(this.db.manager, { authorRef, ...codes }, holders));
    const named = name && new Set((await this.persons.named(name)).map(({ ref }) => ref));
    return leastAskedFirst(named ? all.filter((ref) => named.has(ref)) : all, await this.timesAsked());
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

  private async timesAsked(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ ref: string; times: number }[]>(
      'SELECT reviewer_ref AS ref, count(*)::integer AS times FROM review_reader GROUP BY reviewer_ref',
    );
    return new Map(rows.map(({ ref, times }) => [ref, times]));
  }
}
