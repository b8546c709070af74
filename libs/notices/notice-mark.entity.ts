import { AccountEntity } from '#identity';
import { KeptFor } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Longer than anything stays open: after it a mark is forgotten. */
export const MARK_KEPT_DAYS = 400;

/** That somebody has read a notice. */
@Entity('notice_mark')
@KeptFor({ days: MARK_KEPT_DAYS, after: 'read_on' })
@Check('notice_mark_hash_is_sha256', 'octet_length("key_hash") = 32')
export class NoticeMarkEntity {
  @ForeignKey(() => AccountEntity, { name: 'notice_mark_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'notice_mark_pk' })
  readonly accountId!: string;

  /** SHA-256 of the notice's key. */
  @PrimaryColumn('bytea', { name: 'key_hash', primaryKeyConstraintName: 'notice_mark_pk' })
  readonly keyHash!: Buffer;

  /** UTC. */
  @Column('date', { name: 'read_on' })
  readonly readOn!: string;
}
