import { PersonEntity } from '#identity';
import { KeptFor } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MeetingEntity } from './meeting.entity.js';

/** Who of the body is in the room. It goes when the minutes are approved; what stays is the number. */
@Entity('meeting_presence')
@Index('meeting_presence_person_idx', ['personRef'])
@KeptFor({ days: 90, after: 'came_on' })
export class MeetingPresenceEntity {
  @ForeignKey(() => MeetingEntity, { name: 'meeting_presence_meeting_fk' })
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'meeting_presence_pk' })
  readonly meetingId!: string;

  @ForeignKey(() => PersonEntity, { name: 'meeting_presence_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'meeting_presence_pk' })
  readonly personRef!: string;

  @Column('date', { name: 'came_on' })
  readonly cameOn!: string;
}
