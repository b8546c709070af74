import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The right edges of both trees. Whoever appends locks this row, so the log has no gaps and one order. */
@Entity('ledger_frontier')
@Check('ledger_frontier_one_row', '"id" = 1')
export class LedgerFrontierEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'ledger_frontier_pk' })
  readonly id!: 1;

  @Column('int', { name: 'log_size' })
  logSize!: number;

  @Column('text', { name: 'log_hashes', array: true })
  logHashes!: string[];

  @Column('int', { name: 'checkpoints_size' })
  checkpointsSize!: number;

  @Column('text', { name: 'checkpoints_hashes', array: true })
  checkpointsHashes!: string[];

  /** The last day that has its checkpoint, or the day before the first entry. */
  @Column('date', { name: 'closed_until' })
  closedUntil!: string;
}
