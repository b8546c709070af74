import { PersonEntity } from '#identity';
import { KeptFor } from '#platform';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import { MeetingEntity } from './meeting.entity.js';

/** A turn to speak, for the list and the shares of one meeting. It goes when the minutes are approved. */
@Entity('meeting_turn')
@Index('meeting_turn_meeting_idx', ['meetingId', 'position'])
@Index('meeting_turn_person_idx', ['personRef'])
@Check('meeting_turn_seconds_not_negative', '"seconds" >= 0')
@KeptFor({ days: 90, after: 'asked_on' })
export class MeetingTurnEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_turn_pk' })
  readonly id!: string;

  @ForeignKey(() => MeetingEntity, { name: 'meeting_turn_meeting_fk' })
  @Column('uuid', { name: 'meeting_id' })
  readonly meetingId!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  /** Null for a guest. */
  @ForeignKey(() => PersonEntity, { name: 'meeting_turn_person_fk' })
  @Column('text', { name: 'person_ref', nullable: true })
  readonly personRef!: string | null;

  @Column('date', { name: 'asked_on' })
  readonly askedOn!: string;

  @Column('timestamptz', { name: 'began_at', nullable: true })
  beganAt!: Date | null;

  @Column('int', { nullable: true })
  seconds!: number | null;
}
