import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { HandOverEntity } from './hand-over.entity.js';

const READ = {
  kind: 'free-text',
  readers: ['members'],
  retention: 'as long as the organization exists, or until somebody named in it asks for erasure',
} as const;

/** The words of a hand-over note. They are about work and things; contacts of persons do not belong here. */
@Entity('hand_over_text')
@Check('hand_over_text_salt_length', 'octet_length("salt") = 32')
export class HandOverTextEntity {
  @ForeignKey(() => HandOverEntity, { name: 'hand_over_text_note_fk' })
  @PrimaryColumn('uuid', { name: 'mandate_id', primaryKeyConstraintName: 'hand_over_text_pk' })
  readonly mandateId!: string;

  @Column('bytea')
  readonly salt!: Buffer;

  @Personal({ ...READ, column: 'open_tasks', purpose: 'so that the next holder knows what is not finished' })
  readonly openTasks!: string;

  @Personal({ ...READ, column: 'where_things_are', purpose: 'so that the next holder finds papers, keys and accounts' })
  readonly whereThingsAre!: string;

  @Personal({ ...READ, column: 'coming_dates', purpose: 'so that the next holder misses no date' })
  readonly comingDates!: string;
}
