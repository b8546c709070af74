import { err, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Numbering, parseReceipt, parseStrictJson, type Receipt, verifyReceipt } from '../messages/index.js';
import { PATHS } from '../transport/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import { InboxService } from './inbox.service.js';
import { PeerCalls } from './peer-calls.service.js';
import type { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { NodeKeys } from './node-keys.service.js';

const BATCH_MAX = 100;
/** No peer can keep this node from answering the others for ever: what is above comes with its deliveries. */
const BATCHES_MAX = 1_000;

/** Messages as they were signed, each with the receipt that the restored node had given before. */
const answerSchema = z.strictObject({
  messages: z.array(z.strictObject({ message: z.unknown(), receipt: z.unknown() })).max(BATCH_MAX),
});

type Kept = z.output<typeof answerSchema>['messages'][number];
type Reachable = PeerEntity & { baseUrl: string };

const isAfter = (place: Numbering, other: Numbering): boolean =>
  place.epoch === other.epoch ? place.sequence > other.sequence : place.epoch > other.epoch;

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

  /** What one peer answers is that peer's affair: a bad or endless answer ends its part and holds up no other. */
  async fetchFrom(peer: Reachable): Promise<Recovered> {
    let messages = 0;
    let above: Numbering = { epoch: peer.incomingEpoch, sequence: peer.incomingContiguous };
    for (let batches = 0; batches < BATCHES_MAX; batches += 1) {
      const keys = await this.peers.keyidsNow(peer.id);
      const asked = { epoch: above.epoch, contiguous: above.sequence, keys: keys.slice(-16) };
      const called = await this.calls.post(peer, PATHS.recover, Buffer.from(JSON.stringify(asked)));
      if (!called.ok) return { peer: peer.id, messages, problem: called.error };
      if (called.value.status !== 200 || !called.value.signed)
        return { peer: peer.id, messages, problem: String(called.value.status) };
      const json = parseStrictJson(called.value.body);
      const answer = answerSchema.safeParse(json.ok ? json.value : undefined);
      if (!answer.success) return { peer: peer.id, messages, problem: 'malformed' };
      const batch = answer.data.messages;
      if (batch.length === 0) return { peer: peer.id, messages };
      const taken = await this.take(peer.id, batch);
      if (!taken.ok) return { peer: peer.id, messages, problem: taken.error };
      messages += batch.length;
      if (!isAfter(taken.value, above)) return { peer: peer.id, messages, problem: 'no_progress' };
      above = taken.value;
    }
    return { peer: peer.id, messages, problem: 'too_many' };
  }

  /** Answers the last place taken. A number that never comes, of a parked message say, is passed over. */
  private async take(peerId: string, batch: readonly Kept[]): Promise<Result<Numbering, string>> {
    const messages = batch.map(({ message }) => message);
    try {
      await this.inbox.receive(peerId, messages, { recovered: await this.ownReceipts(batch) });
      return ok(messages.at(-1) as Numbering);
    } catch (error) {
      if (error instanceof ExchangeProblem) return err(error.code);
      throw error;
    }
  }

  /** Our own earlier receipts, taken only where a key of ours made them for exactly this message. */
  private async ownReceipts(batch: readonly Kept[]): Promise<Map<string, Receipt>> {
    const keys = new Map((await this.keys.all()).map(({ signing }) => [signing.keyid, signing.publicKey]));
    const receipts = new Map<string, Receipt>();
    for (const { receipt } of batch) {
      const parsed = parseReceipt(receipt);
      const key = parsed.ok ? keys.get(parsed.value.keyid) : undefined;
      if (parsed.ok && key && verifyReceipt(parsed.value, key)) {
        receipts.set(parsed.value.id, parsed.value);
      }
    }
    return receipts;
  }
}
