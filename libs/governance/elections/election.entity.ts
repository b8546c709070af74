import type { ElectionPhase, ElectionPlan } from '#ballots';
import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MandateEntity } from '../mandate.entity.js';

/** An election as it was called, and where it stands. */
@Entity('election')
@Check(
  'election_phase_known',
  `"phase" IN ('nominations', 'issuing', 'casting', 'closed', 'counted', 'contested', 'certified', 'annulled', 'cancelled')`,
)
@Check('election_led_by_somebody', '("called_by" IS NULL) = ("mandate_id" IS NOT NULL)')
export class ElectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'election_pk' })
  readonly id!: string;

  @Column('jsonb')
  readonly plan!: ElectionPlan;

  @Column('date', { name: 'called_on' })
  readonly calledOn!: string;

  @ForeignKey(() => PersonEntity, { name: 'election_caller_fk' })
  @Column('text', { name: 'called_by', nullable: true })
  readonly calledBy!: string | null;

  /** The mandate on which it is a vote. Nobody called that and nobody leads it: its days do. Null for an election. */
  @ForeignKey(() => MandateEntity, { name: 'election_mandate_fk' })
  @Column('uuid', { name: 'mandate_id', nullable: true })
  readonly mandateId!: string | null;

  /** What can be answered, in the order of the paper; null where people stand. */
  @Column('text', { array: true, nullable: true })
  readonly answers!: readonly string[] | null;

  @Column('text')
  readonly phase!: ElectionPhase;

  /** The day on which it came where it stands. */
  @Column('date')
  readonly since!: string;

  @Column('date', { name: 'counted_on', nullable: true })
  readonly countedOn!: string | null;
}
