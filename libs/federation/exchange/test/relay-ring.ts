import { newId } from '#domain-kit';
import type { PlatformEnv } from '#platform';
import { type Message, type MessageDraft, type Receipt, signMessage } from '../../messages/index.js';
import { sealTo } from '../../sealing/index.js';
import { DeliveryService } from '../delivery.service.js';
import { Collector, DirectoryPublisher, InboxProcessing, Outbox } from '../index.js';
import { NodeAliveHandler } from '../node-alive.handler.js';
import { NodeKeys } from '../node-keys.service.js';
import { type ExchangeNode, introduce, startExchange } from './exchange-node.js';
import { PeerByHand } from './peer-by-hand.js';

export const ALIVE = { type: 'node.alive', schemaVersion: 1, body: {} } as const;

/** A hub and the organizations north and south, which know its directory. */
export class RelayRing {
  hub!: ExchangeNode;
  north!: ExchangeNode;
  south!: ExchangeNode;
  /** An organization that sends what no product of ours would. */
  west!: PeerByHand;
  /** What had an effect at south. */
  readonly effects: Message[] = [];

  /** `envs` are of the hub, of north and of south. */
  static async start(envs: readonly [PlatformEnv, PlatformEnv, PlatformEnv], isReached: boolean): Promise<RelayRing> {
    const ring = new RelayRing();
    ring.hub = await startExchange(envs[0], 'hub', 'organizing-committee');
    ring.north = await startExchange(envs[1], 'north', 'mass-organization', { isReached });
    ring.south = await startExchange(envs[2], 'south', 'study-circle', { isReached });
    await introduce(ring.hub, ring.north);
    await introduce(ring.hub, ring.south);
    ring.west = await new PeerByHand('west', ring.hub).enrol();
    ring.south.app.get(NodeAliveHandler).apply = async (...[, message]: unknown[]) =>
      void ring.effects.push(message as Message);
    await ring.hub.db.transaction((tx) => ring.hub.app.get(DirectoryPublisher).publish(tx));
    await ring.settle();
    return ring;
  }

  async stop(): Promise<void> {
    await Promise.all([this.hub, this.north, this.south].map(({ app }) => app.close()));
  }

  /** Brings everything where it goes, and the answers back. */
  async settle(): Promise<void> {
    const { hub, north, south } = this;
    for (let round = 0; round < 3; round += 1) {
      for (const node of [north, south]) await node.app.get(DeliveryService).deliver('hub');
      await hub.app.get(InboxProcessing).drain();
      for (const node of [north, south]) {
        if (node.isReached) await hub.app.get(DeliveryService).deliver(node.id);
        else await node.app.get(Collector).collect('hub');
        await node.app.get(InboxProcessing).drain();
      }
    }
  }

  /** North writes to south. */
  async write(): Promise<string> {
    const recorded = await this.north.db.transaction((tx) =>
      this.north.app.get(Outbox).recordFor(tx, { throughHub: 'hub', to: 'south', sealed: ALIVE }),
    );
    if (!recorded.ok) throw new Error(recorded.error);
    return recorded.value;
  }

  /** The row of a message at north: what became of it at the hub, and at its reader. */
  async standing(id: string) {
    const [row] = await this.north.db.query(
      'SELECT state, problem, receipt, reader_receipt FROM outbox_message WHERE id = $1',
      [id],
    );
    const read = (text: string | null) => (text === null ? null : (JSON.parse(text) as Receipt));
    return { ...row, receipt: read(row.receipt), reader: read(row.reader_receipt) };
  }

  /** What the hub has in custody for south. */
  async inCustody(): Promise<Message> {
    const [row] = await this.hub.db.query(`SELECT draft FROM outbox_message WHERE relay_reader = 'south'`);
    return (JSON.parse(row.draft) as { body: { message: Message } }).body.message;
  }

  /** The hub passes on what it likes. */
  hubSays(message: Message): Promise<string> {
    const body = { message: message as never, directory: 1 };
    const hop = { to: 'south', type: 'relay.carried', schemaVersion: 1, atOnce: true, body } as const;
    return this.hub.app.get(Outbox).record(this.hub.db.manager, hop);
  }

  async westWrites(content: Buffer, other: Partial<MessageDraft> = {}, recipient?: string): Promise<Message> {
    const { ageRecipient } = await this.south.app.get(NodeKeys).currentKey();
    const file = (await sealTo(recipient ?? ageRecipient, content)).toString('base64');
    const draft: MessageDraft = {
      ...{ id: newId(), from: 'west', to: 'south', type: 'message.sealed', schemaVersion: 1 },
      ...{ createdAt: '2026-02-01', ledgerHead: { day: '2026-01-31', root: '0'.repeat(64), size: 0 } },
      ...{ body: { file }, ...other },
    };
    return signMessage(draft, { epoch: 1, sequence: 1 }, this.west.key);
  }
}
