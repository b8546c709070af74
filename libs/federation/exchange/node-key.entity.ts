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
    name: {
      en: 'the server’s signing key',
      es: 'la clave de firma del servidor',
      fr: 'la clé de signature du serveur',
    },
    kind: 'credential',
    purpose: {
      en: 'Signs what this node sends.',
      es: 'Firma lo que envía este servidor.',
      fr: 'Signe ce que ce nœud envoie.',
    },
    readers: [],
    retention: {
      lasts: 'use',
      en: 'while the key is in use',
      es: 'mientras la clave esté en uso',
      fr: 'tant que la clé est utilisée',
    },
    owner: { nobody: 'the node’s own' },
  })
  readonly privateKey!: string;

  @Column('text', { name: 'age_recipient' })
  readonly ageRecipient!: string;

  /** Opens what is sealed to this node. */
  @Personal({
    column: 'age_identity',
    name: {
      en: 'the server’s key for sealed messages',
      es: 'la clave del servidor para mensajes sellados',
      fr: 'la clé du serveur pour les messages scellés',
    },
    kind: 'credential',
    purpose: {
      en: 'Opens what peers seal to this node.',
      es: 'Abre lo que otros sellan para este servidor.',
      fr: 'Ouvre ce que les pairs scellent pour ce nœud.',
    },
    readers: [],
    retention: {
      lasts: 'use',
      en: 'while the key is in use',
      es: 'mientras la clave esté en uso',
      fr: 'tant que la clé est utilisée',
    },
    owner: { nobody: 'the node’s own' },
  })
  readonly ageIdentity!: string;

  @Column('timestamptz', { name: 'valid_from' })
  readonly validFrom!: Date;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;
}
