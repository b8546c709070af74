import { CLOCK, type Clock } from '#domain-kit';
import { Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import { lacks } from '../domain/cursor.js';
import type { DeliveryVerdict } from '../domain/delivery-verdict.js';
import { nodeIdOfKeyid } from '../keys/index.js';
import type { Receipt } from '../messages/message.types.js';
import { verifyReceipt } from '../messages/receipt.js';
import type { InboxAnswer } from '../messages/index.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';
import { KeyRotations } from './key-rotations.service.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { ReceiptEffects } from './receipt-effects.service.js';
import type { NumberedMessage } from './sequencing.service.js';

/** A peer's answer. What another worker delivered after the question was `askedAt` cannot show in its cursor. */
interface Answered extends InboxAnswer {
  readonly askedAt: Date;
}

/** Turns a peer's signed answer into the state of our outbox, all in one transaction. */
@Injectable()
export class DeliveryMarks {
  @Inject() private readonly rotations!: KeyRotations;
  @Inject() private readonly effects!: ReceiptEffects;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly peers: PeersService,
    private readonly log: Logger,
  ) {}

  async accepted(peer: PeerEntity, batch: readonly NumberedMessage[], answer: Answered): Promise<DeliveryVerdict> {
    const receipts = await this.receiptsFor(
      peer.id,
      batch,
      answer.results.map((result) => result.receipt),
    );
    if (!receipts) return { kind: 'back-off', reason: 'receipt does not match', atLeastMs: 0 };
    return this.db.transaction(async (tx) => {
      await this.peers.lock(tx, peer.id);
      await this.markDelivered(tx, receipts);
      await this.effects.of(tx, peer.id, receipts);
      const lost = await this.takeBackLost(tx, peer.id, answer, batch.at(-1)?.sequence ?? 0);
      await tx.update(
        PeerEntity,
        { id: peer.id, state: Not('left') },
        {
          ...{ state: 'active', stateReason: null, failedAttempts: 0, nextAttemptAt: null },
          lastContactAt: this.clock.now(),
          duplicates: () => `duplicates + ${answer.results.filter(({ duplicate }) => duplicate).length}`,
        },
      );
      if (lost > 0) await this.noteLost(tx, peer.id, lost);
      return { kind: 'accepted', lost };
    });
  }

  /**
   * Receipts that came without a delivery: with a request to collect, or in a file. Each is verified; one for a message that
   * we do not know, or that does not hold, changes nothing. Answers for how many messages they count.
   */
  async receipted(peerId: string, receipts: readonly Receipt[]): Promise<number> {
    if (receipts.length === 0) return 0;
    const known: Pick<NumberedMessage, 'id' | 'contentHash'>[] = await this.db.query(
      `SELECT id, content_hash AS "contentHash" FROM outbox_message
       WHERE peer_id = $1 AND id = ANY($2::uuid[]) AND sequence IS NOT NULL`,
      [peerId, receipts.map(({ id }) => id)],
    );
    const holding: Receipt[] = [];
    for (const message of known) holding.push(...((await this.receiptsFor(peerId, [message], receipts)) ?? []));
    if (holding.length < receipts.length)
      this.log.warn({ peer: peerId, given: receipts.length, holding: holding.length }, 'receipts passed over');
    if (holding.length === 0) return 0;
    return this.db.transaction(async (tx) => {
      await this.peers.lock(tx, peerId);
      await this.markDelivered(tx, holding);
      await this.effects.of(tx, peerId, holding);
      const active = { state: 'active', stateReason: null, failedAttempts: 0, nextAttemptAt: null } as const;
      await tx.update(PeerEntity, { id: peerId, state: In(['active', 'probing']) }, active);
      return holding.length;
    });
  }

  /** Puts back into the line what a peer's cursor shows that it lacks. Answers how many. */
  lost(
    peerId: string,
    { answered, ...told }: Pick<Answered, 'cursor' | 'askedAt'> & { answered: number },
  ): Promise<number> {
    return this.db.transaction(async (tx) => {
      await this.peers.lock(tx, peerId);
      const lost = await this.takeBackLost(tx, peerId, told, answered);
      if (lost > 0) await this.noteLost(tx, peerId, lost);
      return lost;
    });
  }

  private async noteLost(tx: EntityManager, peerId: string, lost: number): Promise<void> {
    await tx.update(PeerEntity, { id: peerId }, { lostMessages: () => `lost_messages + ${lost}` });
    this.log.error({ peer: peerId, lost, code: 'peer_lost_messages' }, 'a peer lacks what it had receipted');
  }

  /**
   * Each receipt answers its message and verifies under a key that was the peer's when it was made; otherwise none counts.
   * A first receipt that is given again may be older than the key that signs the answer.
   */
  async receiptsFor(
    peerId: string,
    batch: readonly Pick<NumberedMessage, 'id' | 'contentHash'>[],
    receipts: readonly Receipt[],
  ): Promise<Receipt[] | undefined> {
    const byId = new Map(receipts.map((receipt) => [receipt.id, receipt]));
    const matching: Receipt[] = [];
    for (const message of batch) {
      const receipt = byId.get(message.id);
      if (!receipt || receipt.contentHash !== message.contentHash || receipt.to !== peerId) return undefined;
      if (nodeIdOfKeyid(receipt.keyid) !== peerId) return undefined;
      const key = await this.peers.receiptKey(receipt.keyid, new Date(receipt.receivedAt));
      if (!key || !verifyReceipt(receipt, key)) return undefined;
      matching.push(receipt);
    }
    return matching;
  }

  /** The first receipt stays: a second one for the same content says nothing new. */
  private async markDelivered(tx: EntityManager, receipts: readonly Receipt[]): Promise<void> {
    const marks = receipts.map((receipt) => ({
      id: receipt.id,
      receipt: JSON.stringify(receipt),
      problem: receipt.outcome === 'refused' ? (receipt.reason ?? 'refused') : null,
    }));
    await tx.query(
      `UPDATE outbox_message AS o
       SET state = 'delivered', delivered_at = COALESCE(o.delivered_at, $2), receipt = COALESCE(o.receipt, m.receipt), problem = m.problem
       FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, receipt text, problem text) WHERE o.id = m.id`,
      [JSON.stringify(marks), this.clock.now()],
    );
  }

  /** What the peer lacks below our delivered mark goes back to undelivered. */
  private async takeBackLost(
    tx: EntityManager,
    peerId: string,
    { cursor, askedAt }: Pick<Answered, 'cursor' | 'askedAt'>,
    answered: number,
  ): Promise<number> {
    const above: { id: string; epoch: number; sequence: number }[] = await tx.query(
      `SELECT id, epoch, sequence FROM outbox_message
       WHERE peer_id = $1 AND state = 'delivered' AND (epoch > $2 OR (epoch = $2 AND sequence > $3)) AND delivered_at < $4`,
      [peerId, cursor.epoch, cursor.contiguous, askedAt],
    );
    const lost = above.filter((message) => lacks(cursor, answered, message)).map((message) => message.id);
    if (lost.length > 0) await tx.update(OutboxMessageEntity, { id: In(lost) }, { state: 'pending' });
    if (lost.length > 0) await this.rotations.signAnew(tx, peerId);
    return lost.length;
  }
}
