import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import type { MeetingState } from './domain/meeting.types.js';

/** A meeting of a body, from its notice to its approved minutes. What is done in it is saved step by step. */
@Entity('meeting')
@Index('meeting_body_idx', ['bodyId', 'day'])
@Index('meeting_convened_by_idx', ['convenedBy'])
@Check('meeting_state_known', `"state" IN ('convened', 'open', 'closed', 'approved', 'cancelled')`)
@Check('meeting_begins_at_a_time', `"begins_at" ~ '^[0-2][0-9]:[0-5][0-9]$'`)
@Check('meeting_numbers_not_negative', '"guests" >= 0 AND "present" >= 0 AND "speakers" >= 0 AND "spoken_seconds" >= 0')
export class MeetingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_pk' })
  readonly id!: string;

  @ForeignKey(() => BodyEntity, { name: 'meeting_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  @ForeignKey(() => PersonEntity, { name: 'meeting_convened_by_fk' })
  @Column('text', { name: 'convened_by' })
  readonly convenedBy!: string;

  @Column('date', { name: 'convened_on' })
  readonly convenedOn!: string;

  @Column('date')
  readonly day!: string;

  /** `19:30`, in the zone of the organization. */
  @Column('text', { name: 'begins_at' })
  readonly beginsAt!: string;

  @Personal({
    column: 'place',
    nullable: true,
    kind: 'free-text',
    name: {
      en: 'the place of a meeting that you convened',
      es: 'el lugar de una reunión que convocaste',
      fr: 'le lieu d’une réunion que tu as convoquée',
    },
    purpose: {
      en: 'so that members find the meeting',
      es: 'para que los miembros encuentren la reunión',
      fr: 'pour que les membres trouvent la réunion',
    },
    readers: ['self', 'members'],
    retention: {
      limits: [{ days: 30, after: 'day' }],
      ends: 'clear',
      en: 'until 30 days after the meeting',
      es: 'hasta 30 días después de la reunión',
      fr: 'jusqu’à 30 jours après la réunion',
    },
    owner: 'convened_by',
  })
  readonly place!: string | null;

  @Column('text')
  state!: MeetingState;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** The item that is spoken of, and since when. */
  @Column('uuid', { name: 'current_item', nullable: true })
  currentItem!: string | null;

  @Column('timestamptz', { name: 'item_began_at', nullable: true })
  itemBeganAt!: Date | null;

  /** Not of the body: a number, and no names. */
  @Column('int', { default: 0 })
  guests!: number;

  /** People of the body at the end. */
  @Column('int', { default: 0 })
  present!: number;

  /** What is left of the speakers list: how many spoke, and for how long together. */
  @Column('int', { default: 0 })
  speakers!: number;

  @Column('int', { name: 'spoken_seconds', default: 0 })
  spokenSeconds!: number;

  /** Of the commitment to the minutes; it goes with their text. */
  @Column('bytea', { nullable: true })
  salt!: Buffer | null;
}
