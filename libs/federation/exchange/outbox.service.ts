import { canonicalJson, CLOCK, type Clock, dayIn, newId } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { contentHash, type MessageDraft, MESSAGE_TYPES, type MessageType, validateBody } from '../messages/index.js';
import { deliverJob } from './deliver.job.js';
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
}

/** Messages of ours: recorded with the decision that they announce, delivered later. */
@Injectable()
export class Outbox {
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
    const { type, schemaVersion, body } = announcement;
    const valid = validateBody(type, schemaVersion, body);
    if (!valid.ok) throw new Error(`A ${type} of ours breaks its own contract: ${valid.error.code}`);
    if (!(type in MESSAGE_TYPES)) throw new Error(`${type} is no message type`);

    const now = this.clock.now();
    const draft: MessageDraft = {
      id: newId(),
      from: this.self.id,
      to: announcement.to,
      type,
      schemaVersion,
      createdAt: dayIn(now, 'UTC'),
      ledgerHead: await this.nodeRecord.ledgerHead(tx),
      body,
    };
    await tx.insert(OutboxMessageEntity, {
      id: draft.id,
      peerId: announcement.to,
      type,
      draft: canonicalJson(draft),
      contentHash: contentHash(draft),
      dueAt: announcement.atOnce ? now : new Date(now.getTime() + Math.floor(Math.random() * this.self.sendDelayMaxMs)),
    });
    return draft.id;
  }

  /** Asks for a delivery soon. Lost wake-ups cost time only: a sweep finds every due row. */
  async wake(peerId: string): Promise<void> {
    await this.queues.wake(deliverJob, peerId, { peerId });
  }
}
