import { PersonEntity } from '#identity';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';

/** Somebody took no part in a decision. Append-only, and without a reason. */
@Entity('decision_recusal')
@Index('decision_recusal_person_idx', ['personRef'])
export class DecisionRecusalEntity {
  @ForeignKey(() => DecisionEntity, { name: 'decision_recusal_decision_fk' })
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_recusal_pk' })
  readonly decisionId!: string;

  @ForeignKey(() => PersonEntity, { name: 'decision_recusal_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'decision_recusal_pk' })
  readonly personRef!: string;

  @Column('date', { name: 'said_on' })
  readonly saidOn!: string;
}
