import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stage } from './domain/pipeline.js';

/** How many of those who asked in a month have reached a stage. A sum that names nobody and leads to nobody. */
@Entity('contact_cohort')
@Check('contact_cohort_counted', '"reached" >= 1')
@Check('contact_cohort_stage_known', `"stage" IN ('asked', 'talked', 'came', 'invited')`)
export class ContactCohortEntity {
  /** YYYY-MM */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'contact_cohort_pk' })
  readonly month!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'contact_cohort_pk' })
  readonly stage!: Stage;

  @Column('integer')
  reached!: number;
}
