import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A public key of a peer and when it counts. A message is judged by the keys valid when it arrives. */
@Entity('peer_key')
@Index('peer_key_of_peer', ['peerId'])
export class PeerKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'peer_key_pk' })
  readonly keyid!: string;

  @Column('text', { name: 'peer_id' })
  readonly peerId!: string;

  @Column('text', { name: 'public_key' })
  readonly publicKey!: string;

  @Column('timestamptz', { name: 'valid_from' })
  readonly validFrom!: Date;

  @Column('timestamptz', { name: 'valid_until', nullable: true })
  validUntil!: Date | null;
}
