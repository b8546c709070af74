import { Personal } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** bigint comes from the database as a text; a counter of WebAuthn has 32 bits. */
const asNumber = { to: (value: number): number => value, from: (value: string): number => Number(value) };

/** One passkey of an account: its public half. Nothing says which device holds the private one. */
@Entity('passkey')
@Index('passkey_account_idx', ['accountId'])
@Unique('passkey_credential_uq', ['credentialId'])
export class PasskeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'passkey_pk' })
  readonly id!: string;

  @ForeignKey(() => AccountEntity, { name: 'passkey_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  readonly accountId!: string;

  /** Random, made by the authenticator; base64url. */
  @Column('text', { name: 'credential_id' })
  readonly credentialId!: string;

  /** COSE_Key (RFC 9052 §7). */
  @Column('bytea', { name: 'public_key' })
  readonly publicKey!: Buffer;

  /** Of signatures, by the authenticator; 0 for ever where it does not count. */
  @Column('bigint', { transformer: asNumber })
  counter!: number;

  @Personal({
    column: 'name',
    kind: 'free-text',
    name: {
      en: 'your word for a passkey',
      es: 'tu nombre para una llave de acceso',
      fr: 'ton mot pour une clé d’accès',
    },
    purpose: {
      en: 'so that you can tell your passkeys apart',
      es: 'para que distingas tus llaves de acceso',
      fr: 'pour que tu distingues tes clés d’accès',
    },
    readers: ['self'],
    retention: {
      lasts: 'account',
      en: 'until you remove the passkey, at the longest as long as the account',
      es: 'hasta que quites la llave de acceso, como máximo mientras exista la cuenta',
      fr: 'jusqu’à ce que tu retires la clé d’accès, au plus longtemps tant que le compte existe',
    },
    owner: 'account_id > account.person_ref',
  })
  name!: string;

  @Column('date', { name: 'made_on' })
  readonly madeOn!: string;

  @Column('date', { name: 'last_used_on', nullable: true })
  lastUsedOn!: string | null;
}
