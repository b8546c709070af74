import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';
import type { OwnerWord, ReviewResult } from './domain/decision-tasks.js';

/** How the task of a decision went on: the owner's word, or the review by a body. Append-only; the last one holds. */
@Entity('decision_step')
@Unique('decision_step_position_uq', ['position'])
@Index('decision_step_decision_idx', ['decisionId', 'position'])
@Check('decision_step_result_known', `"result" IN ('done', 'open', 'declined', 'postponed', 'dropped')`)
@Check('decision_step_postponed_to_a_day', `("result" = 'postponed') = ("due_on" IS NOT NULL)`)
export class DecisionStepEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_step_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => DecisionEntity, { name: 'decision_step_decision_fk' })
  @Column('uuid', { name: 'decision_id' })
  readonly decisionId!: string;

  @Column('text')
  readonly result!: OwnerWord | ReviewResult;

  @Column('date', { name: 'due_on', nullable: true })
  readonly dueOn!: string | null;

  /** The owner; of a review, who recorded it. */
  @ForeignKey(() => PersonEntity, { name: 'decision_step_said_by_fk' })
  @Column('text', { name: 'said_by' })
  readonly saidBy!: string;

  @Column('date', { name: 'said_on' })
  readonly saidOn!: string;

  /** The decision by which a body reviewed it; null for the owner's own word. */
  @ForeignKey(() => DecisionEntity, { name: 'decision_step_reviewed_by_fk' })
  @Column('uuid', { name: 'reviewed_by', nullable: true })
  readonly reviewedBy!: string | null;
}
