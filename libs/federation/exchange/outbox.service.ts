import { canonicalJson, CLOCK, type Clock, dayIn, err, newId, ok, type Result } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  contentHash,
  type Inner,
  innerText,
  isSealable,
  type MessageDraft,
  MESSAGE_TYPES,
  type MessageType,
  RELAYED_PLACE,
  signMessage,
  validateBody,
} from '../messages/index.js';
import { roleOf } from '../node-document/index.js';
import { sealTo } from '../sealing/index.js';
import { deliverJob } from './deliver.job.js';
import { Directory } from './directory.service.js';
import { NodeKeys } from './node-keys.service.js';
import { NODE_SETTINGS, NodeRecord, type NodeSettings } from './node-self.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';

/** What a feature announces to a peer. */
export interface Announcement {
  readonly to: string;
  readonly type: MessageType;
  readonly schemaVersion: number;
  readonly body: MessageDraft['body'];
  /** Not delayed: when it goes says nothing about anybody's work. */
  readonly atOnce?: boolean;
  /** Of the message that this one carries, if it carries one. */
  readonly relayed?: {
    readonly origin: string;
    readonly id: string;
    readonly contentHash: string;
    readonly reader: string;
  };
}

/** What a feature has for another organization, for nobody else to read. */
export interface RelayedAnnouncement {
  readonly throughHub: string;
  /** Whom it is for. */
  readonly to: string;
  /** Of a type that is sealable. */
  readonly sealed: Inner;
  readonly atOnce?: boolean;
}

/** The directory that is here does not name the reader as an organization, or not what to seal to. */
export type RelayRefusal = 'READER_UNKNOWN' | 'READER_WITHOUT_RECIPIENT';

/** Messages of ours: recorded with the decision that they announce, delivered later. */
@Injectable()
export class Outbox {
  @Inject() private readonly directory!: Directory;
  @Inject() private readonly keys!: NodeKeys;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
    private readonly nodeRecord: NodeRecord,
    private readonly queues: Queues,
  ) {}

  /**
   * Writes the message in the caller's transaction and answers its id. A body that the contract refuses is a bug of ours,
   * so it throws and rolls the decision back. Call `wake` after the commit.
   */
  async record(tx: EntityManager, announcement: Announcement): Promise<string> {
    const draft = await this.draft(tx, newId(), announcement);
    await this.insert(tx, draft, announcement);
    return draft.id;
  }

  /**
   * Seals what only `to` may read, signs it, and writes it in the caller's transaction as the first hop to the hub; answers
   * its id, which is the row's too. The row is delivered when the hub has it in custody; `readerReceipt` is the answer of
   * whom it was for. Call `wake` with the hub after the commit.
   */
  async recordFor(tx: EntityManager, announcement: RelayedAnnouncement): Promise<Result<string, RelayRefusal>> {
    const { throughHub, to, sealed, atOnce = false } = announcement;
    refuseBroken(sealed);
    if (!isSealable(sealed.type)) throw new Error(`${sealed.type} is no type to be sealed`);
    const reader = await this.directory.find(tx, to);
    if (!reader || to === this.self.id || roleOf(reader.kind) === 'hub') return err('READER_UNKNOWN');
    if (reader.ageRecipient === null) return err('READER_WITHOUT_RECIPIENT');

    const file = (await sealTo(reader.ageRecipient, innerText(sealed))).toString('base64');
    const id = newId();
    const own = await this.draft(tx, id, { to, type: 'message.sealed', schemaVersion: 1, body: { file } });
    const message = signMessage(own, RELAYED_PLACE, await this.keys.current(tx));
    const body = { message: { ...message, ledgerHead: { ...message.ledgerHead } } };
    const hop = { to: throughHub, type: 'relay.carried', schemaVersion: 1, body, atOnce } as const;
    const relayed = { origin: own.from, id, contentHash: contentHash(own), reader: to };
    await this.insert(tx, await this.draft(tx, id, hop), { ...hop, relayed });
    return ok(id);
  }

  private async draft(tx: EntityManager, id: string, announcement: Announcement): Promise<MessageDraft> {
    const { to, type, schemaVersion, body } = announcement;
    refuseBroken(announcement);
    const createdAt = dayIn(this.clock.now(), 'UTC');
    const ledgerHead = await this.nodeRecord.ledgerHead(tx);
    return { id, from: this.self.id, to, type, schemaVersion, createdAt, ledgerHead, body };
  }

  private async insert(tx: EntityManager, draft: MessageDraft, { atOnce, relayed }: Announcement): Promise<void> {
    const now = this.clock.now();
    await tx.insert(OutboxMessageEntity, {
      id: draft.id,
      peerId: draft.to,
      type: draft.type,
      draft: canonicalJson(draft),
      contentHash: contentHash(draft),
      dueAt: atOnce ? now : new Date(now.getTime() + Math.floor(Math.random() * this.self.sendDelayMaxMs)),
      ...(relayed && {
        ...{ relayOrigin: relayed.origin, relayId: relayed.id },
        ...{ relayHash: relayed.contentHash, relayReader: relayed.reader },
      }),
    });
  }

  /** Asks for a delivery soon. Lost wake-ups cost time only: a sweep finds every due row. */
  async wake(peerId: string): Promise<void> {
    await this.queues.wake(deliverJob, peerId, { peerId });
  }
}

function refuseBroken({ type, schemaVersion, body }: Inner): void {
  const valid = validateBody(type, schemaVersion, body);
  if (!valid.ok) throw new Error(`A ${type} of ours breaks its own contract: ${valid.error.code}`);
  if (!(type in MESSAGE_TYPES)) throw new Error(`${type} is no message type`);
}
