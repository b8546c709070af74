import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** One signed-in browser. Only the hash of its token is here; no address, and no description of the device but its owner's. */
@Entity('session')
@Index('session_account_idx', ['accountId'])
@Unique('session_id_uq', ['id'])
@Check('session_token_hash_is_sha256', 'octet_length("token_hash") = 32')
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pk' })
  readonly tokenHash!: Buffer;

  /** By which its owner names it; the token stays in the browser. */
  @Column('uuid')
  readonly id!: string;

  @ForeignKey(() => AccountEntity, { name: 'session_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  readonly accountId!: string;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  /** When its owner last showed who they are: at the sign-in, or asked again since. Null for sessions older than this. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  readonly confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Personal({
    column: 'device_label',
    name: { en: 'what you call a device', es: 'cómo llamas a un dispositivo', fr: 'comment tu appelles un appareil' },
    kind: 'free-text',
    purpose: {
      en: 'so that you can tell your own devices apart',
      es: 'para que distingas tus propios dispositivos',
      fr: 'pour que tu distingues tes propres appareils',
    },
    readers: ['self'],
    retention: {
      limits: [
        { days: 1, after: 'last_seen_at' },
        { days: 30, after: 'created_at' },
        { days: 0, after: 'revoked_at' },
      ],
      ends: 'delete-row',
      en: 'until the session ends, at most 30 days',
      es: 'hasta que termine la sesión, como máximo 30 días',
      fr: 'jusqu’à la fin de la session, 30 jours au plus',
    },
    owner: 'account_id > account.person_ref',
    erasure: 'delete-row',
    nullable: true,
  })
  deviceLabel!: string | null;
}
