import type { BoardEntry } from '#ballots';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionEntity } from './election.entity.js';

/** The board of an election, in its one order. Append-only. */
@Entity('election_board_entry')
export class BoardEntryEntity {
  @ForeignKey(() => ElectionEntity, { name: 'election_board_entry_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'election_board_entry_pk' })
  readonly electionId!: string;

  /** From 0. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'election_board_entry_pk' })
  readonly place!: number;

  @Column('jsonb')
  readonly entry!: BoardEntry;
}
