import type { ElectionPhase, ElectionPlan } from '#ballots';
import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An election as it was called, and where it stands. */
@Entity('election')
@Check(
  'election_phase_known',
  `"phase" IN ('nominations', 'issuing', 'casting', 'closed', 'counted', 'contested', 'certified', 'annulled', 'cancelled')`,
)
export class ElectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'election_pk' })
  readonly id!: string;

  @Column('jsonb')
  readonly plan!: ElectionPlan;

  @Column('date', { name: 'called_on' })
  readonly calledOn!: string;

  @ForeignKey(() => PersonEntity, { name: 'election_caller_fk' })
  @Column('text', { name: 'called_by' })
  readonly calledBy!: string;

  @Column('text')
  readonly phase!: ElectionPhase;

  /** The day on which it came where it stands. */
  @Column('date')
  readonly since!: string;

  @Column('date', { name: 'counted_on', nullable: true })
  readonly countedOn!: string | null;
}
