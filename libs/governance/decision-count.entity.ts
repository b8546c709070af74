import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';

/** What was counted when a body decided, and of how many people. Append-only. */
@Entity('decision_count')
@Check('decision_count_adds_up', '"in_favour" + "against" <= "present" AND "present" <= "electorate"')
@Check('decision_count_not_negative', '"in_favour" >= 0 AND "against" >= 0')
@Check('decision_count_votes_are_committed', `"votes" ~ '^[0-9a-f]{64}$'`)
export class DecisionCountEntity {
  @ForeignKey(() => DecisionEntity, { name: 'decision_count_decision_fk' })
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_count_pk' })
  readonly decisionId!: string;

  /** How many people were in the body on that day. */
  @Column('int')
  readonly electorate!: number;

  @Column('int')
  readonly present!: number;

  @Column('int', { name: 'in_favour' })
  readonly inFavour!: number;

  @Column('int')
  readonly against!: number;

  @Column('date', { name: 'announced_on', nullable: true })
  readonly announcedOn!: string | null;

  /** Where it was voted by name: SHA-256(32-byte salt ‖ who said what) in hex. */
  @Column('text', { nullable: true })
  readonly votes!: string | null;
}
