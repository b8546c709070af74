import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** People who study one module together. */
@Entity('study_circle')
@Check('study_circle_ends_after_it_begins', '"closed_on" >= "opened_on"')
export class StudyCircleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'study_circle_pk' })
  readonly id!: string;

  @Column('text')
  readonly curriculum!: string;

  @Column('text')
  readonly module!: string;

  @ForeignKey(() => PersonEntity, { name: 'study_circle_opened_by_fk' })
  @Column('text', { name: 'opened_by' })
  readonly openedBy!: string;

  @Column('date', { name: 'opened_on' })
  readonly openedOn!: string;

  @Column('date', { name: 'closed_on', nullable: true })
  readonly closedOn!: string | null;
}
