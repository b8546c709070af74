import { Queues } from '#platform';
import { Injectable } from '@nestjs/common';
import { deliverJob } from './deliver.job.js';
import { DeliverySteps } from './delivery-steps.service.js';
import { PeerLeases, type ReachablePeer } from './peer-leases.service.js';

/** Takes a peer's undelivered messages to it: protocol.md, *Sending*. Safe to run any number of times at once. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly leases: PeerLeases,
    private readonly steps: DeliverySteps,
    private readonly queues: Queues,
  ) {}

  async deliver(peerId: string): Promise<void> {
    const againInMs = await this.leases.under(peerId, (peer) => this.drain(peer));
    if (againInMs !== undefined) await this.wakeIn(peerId, againInMs);
  }

  /** Sends batch after batch until nothing is due or the peer makes us wait. */
  private async drain(peer: ReachablePeer): Promise<void> {
    let limit = 100;
    for (;;) {
      const batch = await this.steps.batch(peer.id, limit);
      if (batch.length === 0) return;
      const verdict = await this.steps.attempt(peer, batch);
      if (verdict.kind === 'halve') {
        limit = Math.max(1, Math.floor(batch.length / 2));
        continue;
      }
      limit = 100;
      if (verdict.kind === 'accepted') continue;
      if (verdict.kind === 'park') {
        await this.steps.park(batch, verdict.reason);
        continue;
      }
      const againInMs = await this.steps.postpone(peer.id, verdict);
      if (againInMs !== undefined) await this.wakeIn(peer.id, againInMs);
      return;
    }
  }

  private wakeIn(peerId: string, delayMs: number): Promise<void> {
    return this.queues.wake(deliverJob, peerId, { peerId }, { delayMs });
  }
}
