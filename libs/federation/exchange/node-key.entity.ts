import { Personal } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signing key of this node. Retired ones are kept for ever: what they signed stays provable. */
@Entity('node_key')
@Index('node_key_one_current', ['retiredAt'], { unique: true, where: '"retired_at" IS NULL' })
export class NodeKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'node_key_pk' })
  readonly keyid!: string;

  @Column('text', { name: 'public_key' })
  readonly publicKey!: string;

  /** PKCS #8, sealed at rest. */
  @Personal({
    column: 'private_key',
    kind: 'credential',
    purpose: 'Signs what this node sends.',
    readers: ['self'],
    retention: 'while the key is in use',
  })
  readonly privateKey!: string;

  @Column('text', { name: 'age_recipient' })
  readonly ageRecipient!: string;

  /** Opens what is sealed to this node. */
  @Personal({
    column: 'age_identity',
    kind: 'credential',
    purpose: 'Opens what peers seal to this node.',
    readers: ['self'],
    retention: 'while the key is in use',
  })
  readonly ageIdentity!: string;

  @Column('timestamptz', { name: 'valid_from' })
  readonly validFrom!: Date;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;
}
