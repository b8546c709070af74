import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { DecisionEntity } from './decision.entity.js';
import type { OfficeMethod } from './domain/office-policy.js';
import { OfficeEntity } from './office.entity.js';

/** How an office is filled from a day on. Append-only: a switch is a further row, by a further decision (R43). */
@Entity('office_policy')
@Unique('office_policy_position_uq', ['position'])
@Index('office_policy_office_idx', ['officeId', 'beginsOn'])
@Check('office_policy_method_known', `"method" IN ('rotation', 'election', 'sortition', 'appointment')`)
@Check('office_policy_term_is_limited', '"term_days" BETWEEN 1 AND 1500')
@Check('office_policy_cooldown_is_limited', '"cooldown_terms" BETWEEN 0 AND 20')
@Check('office_policy_seats_are_limited', '"seats" BETWEEN 1 AND 50')
@Check('office_policy_seed_is_sha256', `"seed" ~ '^[0-9a-f]{64}$'`)
export class OfficePolicyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'office_policy_pk' })
  readonly id!: string;

  /** Order of coming into force. */
  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => OfficeEntity, { name: 'office_policy_office_fk' })
  @Column('uuid', { name: 'office_id' })
  readonly officeId!: string;

  @Column('text')
  readonly method!: OfficeMethod;

  @Column('int', { name: 'term_days' })
  readonly termDays!: number;

  @Column('int', { name: 'cooldown_terms' })
  readonly cooldownTerms!: number;

  @Column('int')
  readonly seats!: number;

  @Column('boolean')
  readonly understudy!: boolean;

  @Column('boolean', { name: 'hand_over' })
  readonly handOver!: boolean;

  @ForeignKey(() => BodyEntity, { name: 'office_policy_appointed_by_fk' })
  @Column('uuid', { name: 'appointed_by', nullable: true })
  readonly appointedBy!: string | null;

  @Column('date', { name: 'begins_on' })
  readonly beginsOn!: string;

  @ForeignKey(() => DecisionEntity, { name: 'office_policy_decided_by_fk' })
  @Column('uuid', { name: 'decided_by' })
  readonly decidedBy!: string;

  /** The ledger's leaf hash of the entry that put it in force, in hex: it draws the lot between equals in a rotation. */
  @Column('text')
  readonly seed!: string;
}
