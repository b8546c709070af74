import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { parseReceipt, parseStrictJson, type Receipt, verifyReceipt } from '../messages/index.js';
import { PATHS } from '../transport/index.js';
import { InboxService } from './inbox.service.js';
import { PeerCalls } from './peer-calls.service.js';
import type { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { NodeKeys } from './node-keys.service.js';

const BATCH_MAX = 100;

/** Messages as they were signed, each with the receipt that the restored node had given before. */
const answerSchema = z.strictObject({
  messages: z.array(z.strictObject({ message: z.unknown(), receipt: z.unknown() })).max(BATCH_MAX),
});

type Reachable = PeerEntity & { baseUrl: string };

export interface Recovered {
  readonly peer: string;
  readonly messages: number;
  /** Absent when the peer answered everything. */
  readonly problem?: string;
}

/** Asks one peer for what this node lost. */
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
      if (called.value.status !== 200 || !called.value.signed)
        return { peer: peer.id, messages, problem: String(called.value.status) };
      const json = parseStrictJson(called.value.body);
      const answer = answerSchema.safeParse(json.ok ? json.value : undefined);
      if (!answer.success) return { peer: peer.id, messages, problem: 'malformed' };
      const batch = answer.data.messages;
      if (batch.length === 0) return { peer: peer.id, messages };
      const { cursor } = await this.inbox.receive(
        peer.id,
        batch.map(({ message }) => message),
        await this.ownReceipts(batch),
      );
      messages += batch.length;
      if (cursor.epoch === epoch && cursor.contiguous === contiguous)
        return { peer: peer.id, messages, problem: 'no_progress' };
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
