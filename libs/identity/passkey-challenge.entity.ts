import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** A question that one passkey may answer once, soon. Only its hash is here. */
@Entity('passkey_challenge')
@Index('passkey_challenge_age_idx', ['expiresAt'])
@Check('passkey_challenge_hash_is_sha256', 'octet_length("challenge_hash") = 32')
export class PasskeyChallengeEntity {
  @PrimaryColumn('bytea', { name: 'challenge_hash', primaryKeyConstraintName: 'passkey_challenge_pk' })
  readonly challengeHash!: Buffer;

  /** Who registers a passkey; null where a passkey shall say who signs in. */
  @ForeignKey(() => AccountEntity, { name: 'passkey_challenge_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id', nullable: true })
  readonly accountId!: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;
}
