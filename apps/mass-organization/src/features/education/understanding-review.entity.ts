import { DecisionEntity } from '#governance';
import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type ReviewState = 'open' | 'confirmed' | 'appealed' | 'withdrawn';

/** One round of reviewing somebody's understanding of a module. An appeal is a further round with others. */
@Entity('understanding_review')
@Index('understanding_review_open_uq', ['personRef', 'curriculum', 'module'], {
  unique: true,
  where: `"state" IN ('open', 'confirmed')`,
})
@Index('understanding_review_module_idx', ['curriculum', 'module'])
@Check('understanding_review_state_known', `"state" IN ('open', 'confirmed', 'appealed', 'withdrawn')`)
@Check('understanding_review_ends_iff_not_open', `("state" = 'open') = ("ended_on" IS NULL)`)
@Check('understanding_review_round_from_one', '"round" >= 1')
export class UnderstandingReviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'understanding_review_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'understanding_review_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Column('text')
  readonly curriculum!: string;

  @Column('text')
  readonly module!: string;

  @Column('integer')
  readonly round!: number;

  /** The day on which the reflection was written. */
  @Column('date', { name: 'written_on' })
  readonly writtenOn!: string;

  @Column('text')
  readonly state!: ReviewState;

  @Column('date', { name: 'ended_on', nullable: true })
  readonly endedOn!: string | null;

  /** The day on which the reflection was deleted; null while it is there, or was moved to an appeal. */
  @Column('date', { name: 'reflection_deleted_on', nullable: true })
  readonly reflectionDeletedOn!: string | null;

  /** The day on which the author asked a body to decide. */
  @Column('date', { name: 'body_asked_on', nullable: true })
  readonly bodyAskedOn!: string | null;

  /** The decision on the appeal, if a body confirmed it. */
  @ForeignKey(() => DecisionEntity, { name: 'understanding_review_decided_by_fk' })
  @Column('uuid', { name: 'decided_by', nullable: true })
  readonly decidedBy!: string | null;
}
