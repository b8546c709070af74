import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One full day of the log: a leaf of the checkpoint log, whose head is what peers see. All hashes in hex. */
@Entity('ledger_checkpoint')
@Unique('ledger_checkpoint_day_uq', ['day'])
@Check('ledger_checkpoint_size_positive', '"size" > 0')
@Check(
  'ledger_checkpoint_hashes',
  `"root" ~ '^[0-9a-f]{64}$' AND "salt" ~ '^[0-9a-f]{64}$' AND "log_root" ~ '^[0-9a-f]{64}$'`,
)
export class LedgerCheckpointEntity {
  /** Days since the founding, this one included. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'ledger_checkpoint_pk' })
  readonly size!: number;

  @Column('date')
  readonly day!: string;

  @Column('text')
  readonly root!: string;

  @Column('text')
  readonly salt!: string;

  @Column('text', { name: 'log_root' })
  readonly logRoot!: string;

  @Column('int', { name: 'log_size' })
  readonly logSize!: number;
}
