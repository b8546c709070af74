import { AccountEntity } from '#identity';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How many codes an account had sent on its last day of asking: nobody fills a stranger's mailbox from here. */
@Entity('mail_code_count')
export class MailCodeCountEntity {
  @ForeignKey(() => AccountEntity, { name: 'mail_code_count_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'mail_code_count_pk' })
  readonly accountId!: string;

  /** UTC. */
  @Column('date')
  readonly day!: string;

  @Column('integer')
  readonly codes!: number;
}
