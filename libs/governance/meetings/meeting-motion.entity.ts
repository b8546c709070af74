import { PersonEntity } from '#identity';
import { KeptFor, Personal } from '#platform';
import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { MeetingEntity } from './meeting.entity.js';

/**
 * What somebody moved in a meeting. Voted on, it is a decision, which holds its words; then the words here go. Who moved it
 * goes with the approval of the minutes, which hold the decisions.
 */
@Entity('meeting_motion')
@Index('meeting_motion_meeting_idx', ['meetingId', 'position'])
@Index('meeting_motion_moved_by_idx', ['movedBy'])
@KeptFor({ days: 400, after: 'meeting_id > meeting.day' })
export class MeetingMotionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_motion_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => MeetingEntity, { name: 'meeting_motion_meeting_fk' })
  @Column('uuid', { name: 'meeting_id' })
  readonly meetingId!: string;

  /** No reference: items and motions go together, when the minutes are approved. */
  @Column('uuid', { name: 'item_id' })
  readonly itemId!: string;

  @ForeignKey(() => PersonEntity, { name: 'meeting_motion_moved_by_fk' })
  @Column('text', { name: 'moved_by' })
  readonly movedBy!: string;

  @ForeignKey(() => DecisionEntity, { name: 'meeting_motion_decision_fk' })
  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Personal({
    column: 'words',
    nullable: true,
    kind: 'free-text',
    name: { en: 'a motion of yours', es: 'una moción tuya', fr: 'une motion de toi' },
    purpose: {
      en: 'so that the meeting can vote on it',
      es: 'para que la reunión pueda votarla',
      fr: 'pour que la réunion puisse la voter',
    },
    readers: ['self', 'members'],
    retention: {
      limits: [{ days: 90, after: 'meeting_id > meeting.day' }],
      ends: 'clear',
      en: 'until it is voted on or the minutes are approved, at most 90 days after the meeting',
      es: 'hasta que se vote o se apruebe el acta, como máximo 90 días después de la reunión',
      fr: 'jusqu’au vote ou à l’approbation du compte rendu, au plus 90 jours après la réunion',
    },
    owner: 'moved_by',
  })
  words!: string | null;
}
