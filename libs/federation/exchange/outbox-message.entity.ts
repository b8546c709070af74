import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const OUTBOX_STATES = ['pending', 'delivered', 'parked', 'withdrawn'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** A message of ours for one next hop, written in the transaction of the decision that it announces. */
@Entity('outbox_message')
@Index('outbox_message_place', ['peerId', 'epoch', 'sequence'], { unique: true })
@Index('outbox_message_due', ['peerId', 'ordinal'], { where: `"state" = 'pending'` })
@Index('outbox_message_relay', ['relayOrigin', 'relayId'], { unique: true })
@Check(
  'outbox_message_numbered_and_signed',
  '("sequence" IS NULL) = ("signed" IS NULL) AND ("sequence" IS NULL) = ("epoch" IS NULL)',
)
@Check('outbox_message_receipted_iff_delivered', `("state" = 'delivered') <= ("receipt" IS NOT NULL)`)
@Check(
  'outbox_message_relay_whole',
  `("relay_origin" IS NULL) = ("relay_id" IS NULL) AND ("relay_origin" IS NULL) = ("relay_hash" IS NULL)
    AND ("relay_origin" IS NULL) = ("relay_reader" IS NULL)
    AND ("reader_receipt" IS NULL OR "relay_origin" IS NOT NULL)`,
)
export class OutboxMessageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_message_pk' })
  readonly id!: string;

  /** The order of our own decisions; gaps mean nothing. */
  @Column('bigint', { generated: 'increment' })
  readonly ordinal!: string;

  /** The next hop. */
  @Column('text', { name: 'peer_id' })
  readonly peerId!: string;

  @Column('text')
  readonly type!: string;

  /** RFC 8785 text of the message without epoch, sequence, keyid and signature. */
  @Column('text')
  readonly draft!: string;

  @Column('text', { name: 'content_hash' })
  readonly contentHash!: string;

  @Column('integer', { nullable: true })
  epoch!: number | null;

  @Column('integer', { nullable: true })
  sequence!: number | null;

  /** The whole signed message as it goes over the wire. */
  @Column('text', { nullable: true })
  signed!: string | null;

  @Column('enum', { enum: OUTBOX_STATES, enumName: 'outbox_state', default: 'pending' })
  state!: OutboxState;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  /** The first receipt, kept for ever. */
  @Column('text', { nullable: true })
  receipt!: string | null;

  @Column('text', { nullable: true })
  problem!: string | null;

  /** Who wrote the message that this one carries, if it carries one; the following say more of it. */
  @Column('text', { name: 'relay_origin', nullable: true })
  readonly relayOrigin!: string | null;

  @Column('uuid', { name: 'relay_id', nullable: true })
  readonly relayId!: string | null;

  /** Content hash. */
  @Column('text', { name: 'relay_hash', nullable: true })
  readonly relayHash!: string | null;

  /** Whom it is for. */
  @Column('text', { name: 'relay_reader', nullable: true })
  readonly relayReader!: string | null;

  /** The first receipt of whom it is for; `receipt` is that of the next hop. */
  @Column('text', { name: 'reader_receipt', nullable: true })
  readerReceipt!: string | null;
}
