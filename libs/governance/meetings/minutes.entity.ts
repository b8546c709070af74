import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { MeetingEntity } from './meeting.entity.js';

/** That the minutes of a meeting were approved. Append-only; a correction is a later decision. */
@Entity('minutes')
@Check('minutes_are_committed', `"commitment" ~ '^[0-9a-f]{64}$'`)
export class MinutesEntity {
  @ForeignKey(() => MeetingEntity, { name: 'minutes_meeting_fk' })
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'minutes_pk' })
  readonly meetingId!: string;

  @ForeignKey(() => DecisionEntity, { name: 'minutes_approved_by_fk' })
  @Column('uuid', { name: 'approved_by' })
  readonly approvedBy!: string;

  @Column('date', { name: 'approved_on' })
  readonly approvedOn!: string;

  /** SHA-256(32-byte salt ‖ text) in hex; salt and text are in `minutes_text`. */
  @Column('text')
  readonly commitment!: string;
}

/** Approved minutes in words. Erasable: without this row the approval stands, and its text cannot be guessed. */
@Entity('minutes_text')
@Check('minutes_text_salt_length', 'octet_length("salt") = 32')
export class MinutesTextEntity {
  @ForeignKey(() => MinutesEntity, { name: 'minutes_text_minutes_fk' })
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'minutes_text_pk' })
  readonly meetingId!: string;

  @Column('bytea')
  readonly salt!: Buffer;

  @Personal({
    column: 'text',
    name: {
      en: 'the minutes of a meeting that you convened',
      es: 'el acta de una reunión que convocaste',
      fr: 'le compte rendu d’une réunion que tu as convoquée',
    },
    kind: 'free-text',
    purpose: {
      en: 'so that members can read what a meeting did',
      es: 'para que los miembros puedan leer qué hizo una reunión',
      fr: 'pour que les membres lisent ce qu’a fait une réunion',
    },
    readers: ['self', 'members'],
    retention: {
      lasts: 'erasure',
      en: 'as long as the organization exists, or until somebody named in it asks for erasure',
      es: 'mientras exista la organización, o hasta que alguien nombrado en el texto pida que se borre',
      fr: 'tant que l’organisation existe, ou jusqu’à ce qu’une personne qui y est nommée demande l’effacement',
    },
    owner: 'meeting_id > meeting.convened_by',
    erasure: 'if-named',
  })
  readonly text!: string;
}
