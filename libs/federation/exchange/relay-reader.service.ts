import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  carriedIn,
  examineMessage,
  contentHash as hashOf,
  isMessageType,
  isSealable,
  type Message,
  readInner,
  type Receipt,
} from '../messages/index.js';
import { openSealed } from '../sealing/index.js';
import type { DirectoryNodeEntity } from './directory-node.entity.js';
import { Directory } from './directory.service.js';
import { InboxMessageEntity } from './inbox-message.entity.js';
import { IncomingMessages, newReceipt, NO_SUBJECT, subjectOf } from './incoming-messages.service.js';
import { NodeKeys } from './node-keys.service.js';
import { Outbox } from './outbox.service.js';

/** A message that a hop brought, hashed once. */
interface Carried {
  readonly message: Message;
  readonly contentHash: string;
  readonly hub: string;
}

/** What relayed messages are numbered in at their reader: no stream of a peer has this epoch. */
const NO_EPOCH = 0;

/** The final reader's part in relaying: verifies, opens, stores as if it had come itself, and receipts. */
@Injectable()
export class RelayReader {
  @Inject() private readonly keys!: NodeKeys;
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly directory: Directory,
    private readonly incoming: IncomingMessages,
    private readonly outbox: Outbox,
  ) {}

  /** Nothing is kept under the name of a sender who is not proved; the receipt that says so goes back all the same. */
  async take(tx: EntityManager, hop: Message): Promise<void> {
    const { message } = carriedIn(hop);
    const carried = { message, contentHash: hashOf(message), hub: hop.from };
    const sender = await this.directory.find(tx, message.from);
    const doubt = this.doubt(message, sender);
    const receipt =
      doubt === undefined ? await this.store(tx, carried, sender!) : await this.receipt(tx, carried, doubt);
    const body = { receipt: { ...receipt } };
    await this.outbox.record(tx, { to: hop.from, type: 'relay.receipted', schemaVersion: 1, body, atOnce: true });
  }

  private doubt(message: Message, sender: DirectoryNodeEntity | null): string | undefined {
    if (!sender) return 'unknown_sender';
    const key = this.directory.keyOf(sender, message.keyid);
    if (!key) return 'unknown_key';
    return examineMessage(message, key).signed ? undefined : 'bad_signature';
  }

  /** The one receipt of this message, made now or before. A second content under its id changes nothing. */
  private async store(tx: EntityManager, carried: Carried, sender: DirectoryNodeEntity): Promise<Receipt> {
    const { message, contentHash } = carried;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`relayed ${message.from}`]);
    const earlier = await tx.findOneBy(InboxMessageEntity, { sender: message.from, id: message.id });
    if (earlier && earlier.contentHash !== contentHash) return this.receipt(tx, carried, 'id_conflict');
    if (earlier) return JSON.parse(earlier.receipt) as Receipt;

    const opened = await this.open(tx, carried, sender);
    const refusal = typeof opened === 'string' ? opened : undefined;
    const receipt = await this.receipt(tx, carried, refusal);
    const [last]: { sequence: number }[] = await tx.query(
      'SELECT COALESCE(max(sequence), 0) AS sequence FROM inbox_message WHERE sender = $1 AND epoch = $2',
      [message.from, NO_EPOCH],
    );
    const place = { epoch: NO_EPOCH, sequence: last!.sequence + 1 };
    const effective = typeof opened === 'string' ? undefined : { ...opened, ...place };
    const subject = effective ? subjectOf(effective) : NO_SUBJECT;
    await tx.insert(InboxMessageEntity, {
      ...{ sender: message.from, id: message.id, ...place, ...subject, contentHash },
      ...{ type: effective?.type ?? message.type, message: effective ? JSON.stringify(effective) : null },
      ...{ receipt: JSON.stringify(receipt), receivedAt: receipt.receivedAt, problem: refusal ?? null },
      state: effective ? 'stored' : 'refused',
    });
    return receipt;
  }

  /** The message as if it had come itself, or the code for which it is refused. */
  private async open(
    tx: EntityManager,
    { message, contentHash }: Carried,
    sender: DirectoryNodeEntity,
  ): Promise<Message | string> {
    const { file } = message.body as { file: string };
    const opened = await openSealed(await this.keys.ageIdentities(tx), Buffer.from(file, 'base64'));
    if (!opened.ok) return opened.error === 'not_for_us' ? 'sealed_for_another' : 'seal_damaged';
    const inner = readInner(opened.value);
    if (!inner.ok) return 'sealed_malformed';
    const effective = { ...message, ...inner.value };
    if (isMessageType(effective.type) && !isSealable(effective.type)) return 'not_entitled';
    const facts = { contentHash, kind: sender.kind };
    return (await this.incoming.refusalOfOpened(tx, effective, facts)) ?? effective;
  }

  /** By the key that the hub knows: it checks the receipt too. */
  private async receipt(
    tx: EntityManager,
    { message, contentHash, hub }: Carried,
    refusal: string | undefined,
  ): Promise<Receipt> {
    return newReceipt(message, contentHash, { refusal, ours: await this.keys.of(hub, tx), now: this.clock.now() });
  }
}
