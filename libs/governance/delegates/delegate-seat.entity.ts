import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { MandateEntity } from '../mandate.entity.js';

export const UNSEATED_BECAUSE = ['recalled', 'suspended', 'left', 'ended-here'] as const;
export type UnseatedBecause = (typeof UNSEATED_BECAUSE)[number];

/** What an organization told a committee of its delegate, and the seat that the committee gave for it. */
@Entity('delegate_seat')
@Index('delegate_seat_person_idx', ['personRef'])
@Check('delegate_seat_code_is_a_hash', `"code_hash" ~ '^[0-9a-f]{64}$'`)
@Check('delegate_seat_in_order', '"ends_on" >= "begins_on"')
@Check('delegate_seat_is_whole', 'num_nonnulls("person_ref", "mandate_id", "decision_id") IN (0, 3)')
@Check('delegate_seat_ends_for_a_cause', '("unseated_on" IS NULL) = ("unseated_because" IS NULL)')
@Check('delegate_seat_cause_known', `"unseated_because" IN ('recalled', 'suspended', 'left', 'ended-here')`)
export class DelegateSeatEntity {
  @PrimaryColumn('text', { name: 'node_id', primaryKeyConstraintName: 'delegate_seat_pk' })
  readonly nodeId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delegate_seat_pk' })
  readonly id!: string;

  /** From 1; another where the delegate came anew after a seat had ended that may be taken up again. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'delegate_seat_pk' })
  readonly nth!: number;

  @Column('integer')
  readonly version!: number;

  @Column('text', { name: 'code_hash' })
  readonly codeHash!: string;

  @Column('date', { name: 'begins_on' })
  readonly beginsOn!: string;

  /** The last day, as the organization says. */
  @Column('date', { name: 'ends_on' })
  readonly endsOn!: string;

  /** The first day on which the organization says that it is no longer held. */
  @Column('date', { name: 'ended_on', nullable: true })
  readonly endedOn!: string | null;

  /** The signed message that said so last. */
  @Column('uuid', { name: 'message_id' })
  readonly messageId!: string;

  /** Who sits on it, once the committee has decided. */
  @ForeignKey(() => PersonEntity, { name: 'delegate_seat_person_fk' })
  @Column('text', { name: 'person_ref', nullable: true })
  readonly personRef!: string | null;

  @ForeignKey(() => MandateEntity, { name: 'delegate_seat_mandate_fk' })
  @Column('uuid', { name: 'mandate_id', nullable: true })
  readonly mandateId!: string | null;

  @ForeignKey(() => DecisionEntity, { name: 'delegate_seat_decision_fk' })
  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;

  @Column('date', { name: 'unseated_on', nullable: true })
  readonly unseatedOn!: string | null;

  @Column('text', { name: 'unseated_because', nullable: true })
  readonly unseatedBecause!: UnseatedBecause | null;
}
