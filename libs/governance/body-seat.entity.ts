import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { DecisionEntity } from './decision.entity.js';

/** Who sits in a body that is not the assembly, until when, by the decision that seated them. */
@Entity('body_seat')
@Index('body_seat_body_idx', ['bodyId'])
@Index('body_seat_person_idx', ['personRef'])
@Check('body_seat_in_order', '"ends_on" >= "begins_on"')
export class BodySeatEntity {
  @ForeignKey(() => DecisionEntity, { name: 'body_seat_decision_fk' })
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'body_seat_pk' })
  readonly decisionId!: string;

  @ForeignKey(() => PersonEntity, { name: 'body_seat_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'body_seat_pk' })
  readonly personRef!: string;

  @ForeignKey(() => BodyEntity, { name: 'body_seat_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  @Column('date', { name: 'begins_on' })
  readonly beginsOn!: string;

  /** The last day. */
  @Column('date', { name: 'ends_on' })
  readonly endsOn!: string;

  /** The first day on which a later decision had seated others. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;
}
