import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';
import { OfficeEntity } from './office.entity.js';

/** An office held by a person for a term. Append-only: a trigger lets nothing change but its ending, once. */
@Entity('mandate')
@Index('mandate_holder_idx', ['holderRef'])
@Index('mandate_office_idx', ['officeId'])
@Check('mandate_term_in_order', '"ends_on" >= "begins_on"')
@Check('mandate_ended_because_known', `"ended_because" IN ('left', 'stepped-back')`)
@Check(
  'mandate_ended_for_one_cause',
  '("ended_on" IS NOT NULL)::int = ("ended_by" IS NOT NULL)::int + ("ended_because" IS NOT NULL)::int',
)
export class MandateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandate_pk' })
  readonly id!: string;

  @ForeignKey(() => OfficeEntity, { name: 'mandate_office_fk' })
  @Column('uuid', { name: 'office_id' })
  readonly officeId!: string;

  @ForeignKey(() => PersonEntity, { name: 'mandate_holder_fk' })
  @Column('text', { name: 'holder_ref' })
  readonly holderRef!: string;

  @Column('date', { name: 'begins_on' })
  readonly beginsOn!: string;

  /** The last day of the term. */
  @Column('date', { name: 'ends_on' })
  readonly endsOn!: string;

  /** The first day on which it is no longer held, if it ended before its term. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @ForeignKey(() => DecisionEntity, { name: 'mandate_began_by_fk' })
  @Column('uuid', { name: 'began_by' })
  readonly beganBy!: string;

  @ForeignKey(() => DecisionEntity, { name: 'mandate_ended_by_fk' })
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  /** Why it ended without a decision: the holder is no longer a member. */
  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause!: 'left' | 'stepped-back' | null;
}
