import { DecisionEntity } from '#governance';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CurriculumEntity } from './curriculum.entity.js';

/** A body took a curriculum as its own. Append-only: the highest adopted version of a code and language is in force. */
@Entity('curriculum_adoption')
export class CurriculumAdoptionEntity {
  @ForeignKey(() => CurriculumEntity, { name: 'curriculum_adoption_curriculum_fk' })
  @PrimaryColumn('uuid', { name: 'curriculum_id', primaryKeyConstraintName: 'curriculum_adoption_pk' })
  readonly curriculumId!: string;

  @ForeignKey(() => DecisionEntity, { name: 'curriculum_adoption_decision_fk' })
  @Column('uuid', { name: 'decision_id' })
  readonly decisionId!: string;

  @Column('date', { name: 'adopted_on' })
  readonly adoptedOn!: string;
}
