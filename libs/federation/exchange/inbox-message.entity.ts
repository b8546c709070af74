import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const INBOX_STATES = ['stored', 'processed', 'waiting', 'parked', 'refused'] as const;
export type InboxState = (typeof INBOX_STATES)[number];

/** A message from a peer, with the one receipt that answers it whenever it comes. */
@Entity('inbox_message')
@Index('inbox_message_place', ['sender', 'epoch', 'sequence'], { unique: true })
@Index('inbox_message_version', ['sender', 'type', 'subjectId', 'subjectVersion'], {
  unique: true,
  where: `"subject_id" IS NOT NULL AND "state" <> 'refused'`,
})
@Index('inbox_message_to_process', ['receivedAt'], { where: `"state" = 'stored'` })
@Index('inbox_message_receipt_due', ['sender', 'epoch', 'sequence'], { where: '"receipt_due"' })
@Check('inbox_message_refused_without_text', `("state" = 'refused') = ("message" IS NULL)`)
export class InboxMessageEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'inbox_message_pk' })
  readonly sender!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'inbox_message_pk' })
  readonly id!: string;

  @Column('integer')
  readonly epoch!: number;

  @Column('integer')
  readonly sequence!: number;

  @Column('text')
  readonly type!: string;

  @Column('text', { name: 'subject_id', nullable: true })
  readonly subjectId!: string | null;

  @Column('integer', { name: 'subject_version', nullable: true })
  readonly subjectVersion!: number | null;

  @Column('text', { name: 'content_hash' })
  readonly contentHash!: string;

  /**
   * The signed message as it came; nothing of a refused one is kept but its hash. Of a relayed one, whose epoch is 0, what
   * it held when opened: the signed one is in its `relay.carried`, and the hash is of that.
   */
  @Column('text', { nullable: true })
  readonly message!: string | null;

  @Column('text')
  readonly receipt!: string;

  @Column('enum', { enum: INBOX_STATES, enumName: 'inbox_state' })
  state!: InboxState;

  @Column('timestamptz', { name: 'received_at' })
  readonly receivedAt!: Date;

  @Column('timestamptz', { name: 'processed_at', nullable: true })
  processedAt!: Date | null;

  @Column('text', { nullable: true })
  problem!: string | null;

  /** The receipt is still to be brought to the sender: the message came by collecting or in a file, not with a request of its. */
  @Column('boolean', { name: 'receipt_due', default: false })
  receiptDue!: boolean;
}
