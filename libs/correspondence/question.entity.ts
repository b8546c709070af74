import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuestionTopic } from './domain/correspondence.types.js';

/** A question of ours or to us. Published text: written for the other side. Never changed, never deleted. */
@Entity('question')
@Index('question_due', ['addressee', 'answerBy'])
export class QuestionEntity {
  /** The node that asks. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'question_pk' })
  readonly asker!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'question_pk' })
  readonly id!: string;

  @Column('text')
  readonly addressee!: string;

  @Column('text')
  readonly topic!: QuestionTopic;

  @Column('text')
  readonly text!: string;

  /** Of the report that it is about. */
  @Column('text', { nullable: true })
  readonly month!: string | null;

  /** UTC, as the message says. */
  @Column('date', { name: 'asked_on' })
  readonly askedOn!: string;

  @Column('date', { name: 'answer_by' })
  readonly answerBy!: string;

  @Column('text', { name: 'asked_by_office' })
  readonly askedByOffice!: string;

  @Column('uuid', { name: 'message_id' })
  readonly messageId!: string;
}
