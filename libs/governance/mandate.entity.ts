import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';
import { OfficeEntity } from './office.entity.js';

/** An office held by a person for a term. Append-only: a trigger lets nothing change but its ending, once. */
@Entity('mandate')
@Index('mandate_holder_idx', ['holderRef'])
@Index('mandate_office_idx', ['officeId'])
@Check('mandate_term_in_order', '"ends_on" >= "begins_on"')
@Check('mandate_ended_by_a_decision', '("ended_on" IS NULL) = ("ended_by" IS NULL)')
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

  /** The first day on which it is no longer held, if a decision ended it. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @ForeignKey(() => DecisionEntity, { name: 'mandate_began_by_fk' })
  @Column('uuid', { name: 'began_by' })
  readonly beganBy!: string;

  @ForeignKey(() => DecisionEntity, { name: 'mandate_ended_by_fk' })
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;
}
