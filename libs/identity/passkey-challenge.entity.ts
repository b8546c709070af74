import { KeptFor } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A question that a passkey has answered: it is not answered twice. Kept until the question would be too old anyway. */
@Entity('passkey_challenge')
@KeptFor({ days: 0, after: 'expires_at' })
@Index('passkey_challenge_age_idx', ['expiresAt'])
@Check('passkey_challenge_hash_is_sha256', 'octet_length("challenge_hash") = 32')
export class PasskeyChallengeEntity {
  @PrimaryColumn('bytea', { name: 'challenge_hash', primaryKeyConstraintName: 'passkey_challenge_pk' })
  readonly challengeHash!: Buffer;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;
}
