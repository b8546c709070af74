import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionEntity } from '../elections/election.entity.js';
import type { Stated } from './cosigning.messages.js';

/** The co-signer of an election of ours, and what it has told. */
@Entity('election_co_signer')
export class AskedCoSignerEntity {
  @ForeignKey(() => ElectionEntity, { name: 'election_co_signer_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'election_co_signer_pk' })
  readonly electionId!: string;

  @Column('text')
  readonly node!: string;

  @Column('text', { name: 'paper_key', nullable: true })
  readonly paperKey!: string | null;

  @Column('text', { name: 'statement_key', nullable: true })
  readonly statementKey!: string | null;

  /** It was told that nobody asks for a paper any more. */
  @Column('boolean', { name: 'is_ended', default: false })
  readonly isEnded!: boolean;

  @Column('jsonb', { nullable: true })
  readonly stated!: Stated | null;
}

/** What the co-signer signed for a voter, blindly, until the board is closed. */
@Entity('election_co_signature')
export class CoSignatureEntity {
  @ForeignKey(() => ElectionEntity, { name: 'election_co_signature_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'election_co_signature_pk' })
  readonly electionId!: string;

  /** The random number of the roll. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'election_co_signature_pk' })
  readonly voter!: string;

  @Column('text', { nullable: true })
  readonly signature!: string | null;

  /** A code, where it signed nothing. */
  @Column('text', { nullable: true })
  readonly refusal!: string | null;
}
