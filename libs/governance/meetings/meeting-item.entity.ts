import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ItemKind, ItemState } from './domain/meeting.types.js';
import { MeetingEntity } from './meeting.entity.js';

/** Both texts go into the minutes when these are approved, and the row goes then. */
const KEPT: Pick<Parameters<typeof Personal>[0], 'kind' | 'readers' | 'retention' | 'owner' | 'nullable'> = {
  kind: 'free-text',
  readers: ['self', 'members'],
  nullable: true,
  retention: {
    limits: [{ days: 400, after: 'meeting_id > meeting.day' }],
    ends: 'clear',
    en: 'until the minutes are approved, at most 400 days after the meeting',
    es: 'hasta que se apruebe el acta, como máximo 400 días después de la reunión',
    fr: 'jusqu’à l’approbation du compte rendu, au plus 400 jours après la réunion',
  },
  owner: 'raised_by',
};

/** One item of an agenda, with its box of time. */
@Entity('meeting_item')
@Index('meeting_item_meeting_idx', ['meetingId', 'position'])
@Index('meeting_item_raised_by_idx', ['raisedBy'])
@Check('meeting_item_kind_known', `"kind" IN ('report', 'proposal', 'motion', 'election', 'caucus', 'criticism')`)
@Check('meeting_item_state_known', `"state" IN ('planned', 'late', 'left-out', 'done')`)
@Check('meeting_item_raised_by_somebody', `"raised_by" IS NOT NULL OR "kind" = 'caucus'`)
@Check('meeting_item_time_is_limited', '"planned_minutes" BETWEEN 1 AND 480 AND "spent_seconds" >= 0')
export class MeetingItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_item_pk' })
  readonly id!: string;

  @ForeignKey(() => MeetingEntity, { name: 'meeting_item_meeting_fk' })
  @Column('uuid', { name: 'meeting_id' })
  readonly meetingId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  readonly kind!: ItemKind;

  @Column('text')
  state!: ItemState;

  @Column('boolean', { name: 'is_late' })
  readonly isLate!: boolean;

  @Column('int', { name: 'planned_minutes' })
  readonly plannedMinutes!: number;

  @Column('int', { name: 'spent_seconds', default: 0 })
  spentSeconds!: number;

  /** Null where a caucus brings it: by whom is known to nobody. */
  @ForeignKey(() => PersonEntity, { name: 'meeting_item_raised_by_fk' })
  @Column('text', { name: 'raised_by', nullable: true })
  readonly raisedBy!: string | null;

  @Column('date', { name: 'raised_on' })
  readonly raisedOn!: string;

  /** As `Citations.fix` takes them; null: it cites nothing. */
  @Column('text', { array: true, nullable: true })
  readonly citations!: readonly string[] | null;

  @Personal({
    column: 'title',
    name: {
      en: 'what you put on an agenda',
      es: 'lo que pusiste en un orden del día',
      fr: 'ce que tu as mis à un ordre du jour',
    },
    purpose: {
      en: 'so that members know what a meeting is about',
      es: 'para que los miembros sepan de qué trata una reunión',
      fr: 'pour que les membres sachent de quoi parle une réunion',
    },
    ...KEPT,
  })
  readonly title!: string | null;

  @Personal({
    column: 'notes',
    name: {
      en: 'what was noted of an item that you raised',
      es: 'lo que se anotó de un punto que propusiste',
      fr: 'ce qui a été noté d’un point que tu as proposé',
    },
    purpose: {
      en: 'so that the minutes can be written',
      es: 'para poder redactar el acta',
      fr: 'pour que le compte rendu puisse être rédigé',
    },
    ...KEPT,
  })
  notes!: string | null;
}
