import { KeptFor } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the retention job removed on one day: how many values of which column, and nothing of what they were. */
@Entity('purge_run')
@KeptFor({ days: 400, after: 'day' })
export class PurgeRunEntity {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'purge_run_pk' })
  readonly day!: string;

  @Column('timestamptz', { name: 'ended_at' })
  endedAt!: Date;

  /** By `table.column`. */
  @Column('jsonb')
  removed!: Readonly<Record<string, number>>;
}
