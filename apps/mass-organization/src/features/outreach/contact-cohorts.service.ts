import { addMonths, type Day, type Month, monthOf } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ContactEntity } from './contact.entity.js';
import { type Conversion, conversionsOf, type OpenStage, type Stage } from './domain/pipeline.js';

/** Of those who asked in so many months, this one included. */
export const MONTHS_SHOWN = 12;

export interface PipelineFigures {
  /** The first month of asking that is in the sums. */
  readonly since: Month;
  readonly conversions: readonly Conversion[];
  /** How many are in each stage now. */
  readonly open: ReadonlyMap<OpenStage, number>;
}

/** Sums of who reached which stage. They are added up as people go on, and need no row of a person to be kept. */
@Injectable()
export class ContactCohorts {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  async note(tx: EntityManager, askedOn: Day, stages: readonly Stage[]): Promise<void> {
    for (const stage of stages)
      await tx.query(
        `INSERT INTO contact_cohort AS cohort (month, stage, reached) VALUES ($1, $2, 1)
         ON CONFLICT (month, stage) DO UPDATE SET reached = cohort.reached + 1`,
        [monthOf(askedOn), stage],
      );
  }

  async figures(): Promise<PipelineFigures> {
    const since = addMonths(monthOf(await this.record.today()), 1 - MONTHS_SHOWN);
    const sums = await this.db.query<{ stage: Stage; reached: number }[]>(
      'SELECT stage, sum(reached)::int AS reached FROM contact_cohort WHERE month >= $1 GROUP BY stage',
      [since],
    );
    const open = await this.db.manager
      .createQueryBuilder(ContactEntity, 'contact')
      .select('stage')
      .addSelect('count(*)::int', 'kept')
      .groupBy('stage')
      .getRawMany<{ stage: OpenStage; kept: number }>();
    return {
      since,
      conversions: conversionsOf(new Map(sums.map(({ stage, reached }) => [stage, reached]))),
      open: new Map(open.map(({ stage, kept }) => [stage, kept])),
    };
  }
}
