import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer, or a further part that completes it. Never changed, never deleted. */
@Entity('answer')
@Check('answer_part_positive', '"part" >= 1')
export class AnswerEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'answer_pk' })
  readonly asker!: string;

  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'answer_pk' })
  readonly questionId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'answer_pk' })
  readonly part!: number;

  @Column('text')
  readonly text!: string;

  /** UTC, as the message says. */
  @Column('date', { name: 'answered_on' })
  readonly answeredOn!: string;

  @Column('text', { name: 'answered_by_office' })
  readonly answeredByOffice!: string;

  @Column('uuid', { name: 'message_id' })
  readonly messageId!: string;
}
