import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { StudyCircleEntity } from './study-circle.entity.js';

/** One meeting of a circle. Its facilitator is found by rotation when the day is set. */
@Entity('circle_session')
@Unique('circle_session_number_uq', ['circleId', 'number'])
@Check('circle_session_number_from_one', '"number" >= 1')
export class CircleSessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'circle_session_pk' })
  readonly id!: string;

  @ForeignKey(() => StudyCircleEntity, { name: 'circle_session_circle_fk' })
  @Column('uuid', { name: 'circle_id' })
  readonly circleId!: string;

  @Column('integer')
  readonly number!: number;

  @Column('date', { name: 'held_on' })
  readonly heldOn!: string;

  /** Null while nobody of the circle can facilitate. */
  @ForeignKey(() => PersonEntity, { name: 'circle_session_facilitator_fk' })
  @Column('text', { name: 'facilitator_ref', nullable: true })
  readonly facilitatorRef!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  readonly closedOn!: string | null;
}
