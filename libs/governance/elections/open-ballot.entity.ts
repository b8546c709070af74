import type { BallotEntry } from '#ballots';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionEntity } from './election.entity.js';

/**
 * A ballot of an election that is not closed: no person, no number, no time. At the closing the ballots are written to
 * the board in the order of their hashes, and this table is emptied by TRUNCATE, which leaves no old rows in its file.
 */
@Entity('open_ballot')
export class OpenBallotEntity {
  @ForeignKey(() => ElectionEntity, { name: 'open_ballot_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'open_ballot_pk' })
  readonly electionId!: string;

  /** Of the paper. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'open_ballot_pk' })
  readonly key!: string;

  @Column('jsonb')
  readonly entry!: BallotEntry;
}
