import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Numbers of a peer's ended epoch that never came: lost in a restore of the peer, by `closedAt`. */
@Entity('lost_range')
export class LostRangeEntity {
  @PrimaryColumn('text', { name: 'peer_id', primaryKeyConstraintName: 'lost_range_pk' })
  readonly peerId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'lost_range_pk' })
  readonly epoch!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'lost_range_pk' })
  readonly first!: number;

  @Column('integer')
  readonly last!: number;

  @Column('timestamptz', { name: 'closed_at' })
  readonly closedAt!: Date;
}
