import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { nodeIdOfKeyid } from '../keys/index.js';
import { type Message, type Receipt, verifyReceipt } from '../messages/index.js';
import { roleOf } from '../node-document/index.js';
import { Directory } from './directory.service.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { Outbox } from './outbox.service.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';
import { PeersService } from './peers.service.js';

const told = ({ body }: Message) => body as unknown as { readonly receipt: Receipt; readonly directory?: number };

/** The row that a reader's receipt answers: at its sender the message, at the hub what it has in custody. */
const answeredBy = ({ from, id, contentHash, to }: Receipt) => ({
  ...{ relayOrigin: from, relayId: id, relayHash: contentHash, relayReader: to },
});

/** The directory has no key of the reader that made this receipt. */
class UnprovenReceiptError extends Error {
  override readonly name = 'UnprovenReceiptError';
}

/** The receipt of who a relayed message was for, on its way back to who wrote it. The first one stays. */
@Injectable()
@HandlesMessage('relay.receipted')
export class RelayReceiptedHandler implements MessageHandler {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;
  @InjectDataSource() private readonly db!: DataSource;

  constructor(
    private readonly peers: PeersService,
    private readonly directory: Directory,
    private readonly outbox: Outbox,
  ) {}

  async refuses(hop: Message): Promise<string | undefined> {
    const { receipt } = told(hop);
    if (nodeIdOfKeyid(receipt.keyid) !== receipt.to) return 'wrong_reader';
    if (!(await this.db.getRepository(OutboxMessageEntity).existsBy(answeredBy(receipt)))) return 'unknown_relay';
    if (!this.isHub) return receipt.from === this.self.id ? undefined : 'unknown_relay';
    if (receipt.to !== hop.from) return 'wrong_reader';
    const key = await this.peers.receiptKey(receipt.keyid, new Date(receipt.receivedAt));
    return key && verifyReceipt(receipt, key) ? undefined : 'bad_receipt';
  }

  async awaits(tx: EntityManager, hop: Message): Promise<boolean> {
    return !this.isHub && this.directory.isBehind(tx, told(hop).directory);
  }

  async apply(tx: EntityManager, hop: Message): Promise<void> {
    const { receipt } = told(hop);
    if (!this.isHub) await this.prove(tx, receipt);
    const open = { ...answeredBy(receipt), readerReceipt: IsNull() };
    const marked = await tx.update(OutboxMessageEntity, open, { readerReceipt: JSON.stringify(receipt) });
    if (!marked.affected || !this.isHub) return;
    const body = { receipt: { ...receipt }, directory: await this.directory.version(tx) };
    await this.outbox.record(tx, { to: receipt.from, type: 'relay.receipted', schemaVersion: 1, body, atOnce: true });
  }

  private async prove(tx: EntityManager, receipt: Receipt): Promise<void> {
    const reader = await this.directory.find(tx, receipt.to);
    const key = reader ? this.directory.keyOf(reader, receipt.keyid) : undefined;
    if (!key || !verifyReceipt(receipt, key)) throw new UnprovenReceiptError();
  }

  private get isHub(): boolean {
    return roleOf(this.self.kind) === 'hub';
  }
}
