import { GoesWith, KeptFor } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Lets one person make an account, or come back into it, once. Only the hash of the code is here. */
@Entity('account_invitation')
@KeptFor({ days: 30, after: 'used_at' }, { days: 30, after: 'expires_at' })
@Index('account_invitation_person_idx', ['personRef'])
@Check('account_invitation_code_hash_is_sha256', 'octet_length("code_hash") = 32')
export class AccountInvitationEntity {
  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'account_invitation_pk' })
  readonly codeHash!: Buffer;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'account_invitation_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  /** The decision of two that lets a person back in who has an account already; null for a first invitation. */
  @Column('uuid', { name: 'granted_by', nullable: true })
  readonly grantedBy!: string | null;
}
