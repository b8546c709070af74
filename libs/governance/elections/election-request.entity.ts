import type { RequestEntry } from '#ballots';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionEntity } from './election.entity.js';

/** Who asked for a paper, by the random number of the roll, and what they signed. Neither the answer nor a time is kept. */
@Entity('election_request')
export class ElectionRequestEntity {
  @ForeignKey(() => ElectionEntity, { name: 'election_request_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'election_request_pk' })
  readonly electionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'election_request_pk' })
  readonly voter!: string;

  @Column('jsonb')
  readonly entry!: RequestEntry;
}
