import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** One recovery code that was not used yet: a keyed hash, so that it cannot be tried out without the node's key. */
@Entity('recovery_code')
@Index('recovery_code_account_idx', ['accountId'])
@Check('recovery_code_hash_is_sha256', 'octet_length("code_hash") = 32')
export class RecoveryCodeEntity {
  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'recovery_code_pk' })
  readonly codeHash!: Buffer;

  @ForeignKey(() => AccountEntity, { name: 'recovery_code_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  readonly accountId!: string;
}
