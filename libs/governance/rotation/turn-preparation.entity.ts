import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Preparation } from '../domain/turn-reasons.js';
import { OfficeEntity } from '../office.entity.js';

/** Whether somebody feels prepared for an office, and who helps (R47). Said by the person alone; it decides nothing. */
@Entity('turn_preparation')
@Check('turn_preparation_known', `"preparation" IN ('not-yet', 'prepared')`)
@Check('turn_preparation_mentor_is_another', '"mentor_ref" <> "person_ref"')
export class TurnPreparationEntity {
  @ForeignKey(() => OfficeEntity, { name: 'turn_preparation_office_fk' })
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'turn_preparation_pk' })
  readonly officeId!: string;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'turn_preparation_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'turn_preparation_pk' })
  readonly personRef!: string;

  @Column('text')
  readonly preparation!: Preparation;

  @GoesWith('value')
  @ForeignKey(() => PersonEntity, { name: 'turn_preparation_mentor_fk' })
  @Column('text', { name: 'mentor_ref', nullable: true })
  readonly mentorRef!: string | null;

  @Column('date', { name: 'said_on' })
  readonly saidOn!: string;
}
