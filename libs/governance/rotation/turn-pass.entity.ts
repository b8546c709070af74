import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import type { SKIP_REASON, TurnReason } from '../domain/turn-reasons.js';
import { OfficeEntity } from '../office.entity.js';

/** A person let one turn pass, or a decision passed over somebody who answers nobody. Append-only. */
@Entity('turn_pass')
@Unique('turn_pass_once_uq', ['officeId', 'turn', 'personRef'])
@Check('turn_pass_turn_positive', '"turn" > 0')
@Check('turn_pass_reason_known', `"reason" IN ('away', 'circumstances', 'other-duty', 'not-prepared', 'unreachable')`)
@Check('turn_pass_skip_is_decided', `("reason" = 'unreachable') = ("decided_by" IS NOT NULL)`)
export class TurnPassEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'turn_pass_pk' })
  readonly id!: string;

  @ForeignKey(() => OfficeEntity, { name: 'turn_pass_office_fk' })
  @Column('uuid', { name: 'office_id' })
  readonly officeId!: string;

  @Column('int')
  readonly turn!: number;

  @ForeignKey(() => PersonEntity, { name: 'turn_pass_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Column('text')
  readonly reason!: TurnReason | typeof SKIP_REASON;

  @Column('date', { name: 'passed_on' })
  readonly passedOn!: string;

  @ForeignKey(() => DecisionEntity, { name: 'turn_pass_decision_fk' })
  @Column('uuid', { name: 'decided_by', nullable: true })
  readonly decidedBy!: string | null;
}
