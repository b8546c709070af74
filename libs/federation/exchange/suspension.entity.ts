import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A suspension by one side of the exchange between this node and a peer. The words of its grounds are the decision's. */
@Entity('suspension')
@Index('suspension_of_peer', ['peerId'])
@Check('suspension_ours_by_decision', '"by_us" = ("decision_id" IS NOT NULL)')
@Check('suspension_grounds_committed', `"grounds" ~ '^[0-9a-f]{64}$'`)
export class SuspensionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'suspension_pk' })
  readonly id!: string;

  @Column('text', { name: 'peer_id' })
  readonly peerId!: string;

  /** Whether this node suspends the peer, or the peer this node. */
  @Column('boolean', { name: 'by_us' })
  readonly byUs!: boolean;

  /** SHA-256, hex: commits to a text that is kept elsewhere and can be erased. */
  @Column('text')
  readonly grounds!: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;

  @Column('timestamptz', { name: 'announced_at' })
  readonly announcedAt!: Date;

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  /** The last day (UTC). */
  @Column('date', { name: 'ends_on' })
  readonly endsOn!: string;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
