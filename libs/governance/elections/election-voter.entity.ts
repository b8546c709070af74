import { PersonEntity } from '#identity';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ElectionEntity } from './election.entity.js';

/** The roll as it was frozen: the only place that says whose a voter's random number is. */
@Entity('election_voter')
@Unique('election_voter_number_uq', ['voter'])
export class ElectionVoterEntity {
  @ForeignKey(() => ElectionEntity, { name: 'election_voter_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'election_voter_pk' })
  readonly electionId!: string;

  @ForeignKey(() => PersonEntity, { name: 'election_voter_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'election_voter_pk' })
  readonly personRef!: string;

  /** 128 random bits in hex. */
  @Column('text')
  readonly voter!: string;

  /** The public key of the voter's device; null where none was made before the opening. */
  @Column('text', { nullable: true })
  readonly key!: string | null;
}
