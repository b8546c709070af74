import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { ElectionEntity } from '../elections/election.entity.js';
import { MandateEntity } from '../mandate.entity.js';
import type { PetitionKind, PetitionPhase } from './domain/petition.types.js';

/** A call for a vote on a mandate. Who opened it is kept nowhere: they are its first signer. */
@Entity('recall_petition')
@Unique('recall_petition_position_uq', ['position'])
@Unique('recall_petition_election_uq', ['electionId'])
@Index('recall_petition_mandate_idx', ['mandateId'])
@Check('recall_petition_kind_known', `"kind" IN ('recall', 'confidence')`)
@Check('recall_petition_because_known', `"because" IN ('signatures', 'period')`)
@Check('recall_petition_phase_known', `"phase" IN ('open', 'ballot', 'room', 'decided', 'void', 'expired', 'moot')`)
@Check(
  'recall_petition_vote_has_a_day',
  `"phase" NOT IN ('ballot', 'room', 'decided', 'void') OR "held_on" IS NOT NULL`,
)
export class RecallPetitionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_petition_pk' })
  readonly id!: string;

  /** Order of opening. */
  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => MandateEntity, { name: 'recall_petition_mandate_fk' })
  @Column('uuid', { name: 'mandate_id' })
  readonly mandateId!: string;

  @Column('text')
  readonly kind!: PetitionKind;

  /** What opened the vote, or would: signatures, or the bylaws after some time. */
  @Column('text')
  because!: 'signatures' | 'period';

  @Column('text')
  phase!: PetitionPhase;

  @Column('date', { name: 'opened_on' })
  readonly openedOn!: string;

  /** The last day for signing. */
  @Column('date')
  readonly until!: string;

  /** How many had signed when the vote was opened, or when it was too late. */
  @Column('int', { nullable: true })
  signatures!: number | null;

  /** Of how many. */
  @Column('int', { nullable: true })
  electorate!: number | null;

  /** The day on which the vote was opened, and so announced. */
  @Column('date', { name: 'announced_on', nullable: true })
  announcedOn!: string | null;

  @ForeignKey(() => ElectionEntity, { name: 'recall_petition_election_fk' })
  @Column('uuid', { name: 'election_id', nullable: true })
  electionId!: string | null;

  /** The last day of the ballot, or the first on which a meeting votes. */
  @Column('date', { name: 'held_on', nullable: true })
  heldOn!: string | null;

  @ForeignKey(() => DecisionEntity, { name: 'recall_petition_decision_fk' })
  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;
}
