import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { parseReceipt, parseStrictJson, type Receipt, verifyReceipt } from '../messages/index.js';
import { PATHS } from '../transport/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import { ExchangeStateEntity } from './exchange-state.entity.js';
import { InboxService } from './inbox.service.js';
import { PeerCalls } from './peer-calls.service.js';
import type { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { NodeKeys } from './node-keys.service.js';

const BATCH_MAX = 100;

/** Above which place the restored node wants its peer's messages again. */
const requestSchema = z.strictObject({ epoch: z.number().int().min(0), contiguous: z.number().int().min(0) });
/** Messages as they were signed, each with the receipt that the restored node had given before. */
const answerSchema = z.strictObject({
  messages: z.array(z.strictObject({ message: z.unknown(), receipt: z.unknown() })).max(BATCH_MAX),
});

export interface Recovered {
  readonly peer: string;
  readonly messages: number;
  /** Absent when the peer answered everything. */
  readonly problem?: string;
}

/**
 * Brings back what a restored backup does not hold: every peer is asked for all above our cursor, before this node folds
 * or answers anyone. A peer hands back our own earlier receipts too, so that a message keeps its one receipt.
 */
@Injectable()
export class RecoveryService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly steps: RecoverySteps,
  ) {}

  /** From now on this node folds nothing and answers nobody until `recover` has ended. */
  async begin(): Promise<void> {
    await this.db.getRepository(ExchangeStateEntity).update({ one: true }, { recoveringSince: this.clock.now() });
  }

  /** Asks every peer that can be reached. Ends the recovery whatever they answered: the rest comes with their deliveries. */
  async recover(): Promise<Recovered[]> {
    await this.begin();
    const recovered: Recovered[] = [];
    for (const peer of await this.steps.reachable()) recovered.push(await this.steps.fetchFrom(peer));
    await this.db.getRepository(ExchangeStateEntity).update({ one: true }, { recoveringSince: null });
    return recovered;
  }

  /** What a peer lost: our messages to it above its cursor, in order, with the receipts it had given. */
  async answer(sender: string, json: unknown): Promise<{ messages: { message: unknown; receipt: unknown }[] }> {
    const asked = requestSchema.safeParse(json);
    if (!asked.success) throw new ExchangeProblem('malformed');
    const rows: { signed: string; receipt: string | null }[] = await this.db.query(
      `SELECT signed, receipt FROM outbox_message
       WHERE peer_id = $1 AND sequence IS NOT NULL AND receipt IS NOT NULL AND (epoch, sequence) > ($2, $3)
       ORDER BY epoch, sequence LIMIT $4`,
      [sender, asked.data.epoch, asked.data.contiguous, BATCH_MAX],
    );
    return { messages: rows.map((row) => ({ message: JSON.parse(row.signed), receipt: JSON.parse(row.receipt ?? 'null') })) };
  }
}

type Reachable = PeerEntity & { baseUrl: string };

@Injectable()
export class RecoverySteps {
  constructor(
    private readonly peers: PeersService,
    private readonly calls: PeerCalls,
    private readonly inbox: InboxService,
    private readonly keys: NodeKeys,
  ) {}

  async reachable(): Promise<Reachable[]> {
    return (await this.peers.all()).filter((peer): peer is Reachable => peer.baseUrl !== null && peer.state !== 'left');
  }

  async fetchFrom(peer: Reachable): Promise<Recovered> {
    let messages = 0;
    for (;;) {
      const { incomingEpoch: epoch, incomingContiguous: contiguous } = (await this.peers.find(peer.id)) ?? peer;
      const called = await this.calls.post(peer, PATHS.recover, Buffer.from(JSON.stringify({ epoch, contiguous })));
      if (!called.ok) return { peer: peer.id, messages, problem: called.error };
      if (called.value.status !== 200 || !called.value.signed) return { peer: peer.id, messages, problem: String(called.value.status) };
      const json = parseStrictJson(called.value.body);
      const answer = answerSchema.safeParse(json.ok ? json.value : undefined);
      if (!answer.success) return { peer: peer.id, messages, problem: 'malformed' };
      const batch = answer.data.messages;
      if (batch.length === 0) return { peer: peer.id, messages };
      const { cursor } = await this.inbox.receive(peer.id, batch.map(({ message }) => message), await this.ownReceipts(batch));
      messages += batch.length;
      if (cursor.epoch === epoch && cursor.contiguous === contiguous) return { peer: peer.id, messages, problem: 'no_progress' };
    }
  }

  /** Our own earlier receipts, taken only where our key made them for exactly this message. */
  private async ownReceipts(batch: readonly { message: unknown; receipt: unknown }[]): Promise<Map<string, Receipt>> {
    const key = await this.keys.current();
    const receipts = new Map<string, Receipt>();
    for (const { receipt } of batch) {
      const parsed = parseReceipt(receipt);
      if (parsed.ok && parsed.value.keyid === key.keyid && verifyReceipt(parsed.value, key.publicKey)) {
        receipts.set(parsed.value.id, parsed.value);
      }
    }
    return receipts;
  }
}
