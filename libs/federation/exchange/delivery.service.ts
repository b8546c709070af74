import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { collectJob } from './collect.job.js';
import { deliverJob } from './deliver.job.js';
import { DeliverySteps } from './delivery-steps.service.js';
import type { Wait } from './delivery-waits.service.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { PeerLeases, type ReachablePeer } from './peer-leases.service.js';

/** A restored peer shows its loss once or twice; one that always lacks something is not sent everything for ever. */
const LOSSES_MAX = 3;
const LOSSES_WAIT_MS = 60_000;

/** Takes a peer's undelivered messages to it: protocol.md, *Sending*. Safe to run any number of times at once. */
@Injectable()
export class DeliveryService {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;

  constructor(
    private readonly leases: PeerLeases,
    private readonly steps: DeliverySteps,
    private readonly queues: Queues,
  ) {}

  async deliver(peerId: string): Promise<void> {
    let delivered = false;
    const againInMs = await this.leases.under(peerId, async (peer) => {
      delivered = await this.drain(peer);
    });
    if (againInMs !== undefined) await this.wakeIn(peerId, againInMs);
    if (delivered && this.self.baseUrl === undefined) await this.queues.wake(collectJob, peerId, { peerId });
  }

  /** Sends batch after batch until nothing is due or the peer makes us wait. Answers whether any was taken. */
  private async drain(peer: ReachablePeer): Promise<boolean> {
    let limit = 100;
    let losses = 0;
    let delivered = false;
    for (;;) {
      const batch = await this.steps.batch(peer.id, limit);
      if (batch.length === 0) return delivered;
      const verdict = await this.steps.attempt(peer, batch);
      if (verdict.kind === 'halve') {
        limit = Math.max(1, Math.floor(batch.length / 2));
        continue;
      }
      limit = 100;
      if (verdict.kind === 'accepted') {
        delivered = true;
        if (verdict.lost) losses += 1;
        if (losses <= LOSSES_MAX) continue;
        await this.pause(peer.id, { kind: 'back-off', reason: 'peer_lost_messages', atLeastMs: LOSSES_WAIT_MS });
        return delivered;
      }
      if (verdict.kind === 'park') {
        await this.steps.park(peer.id, batch, verdict.reason);
        continue;
      }
      if (verdict.kind === 'hold-suspended' && (await this.steps.hold(peer.id, batch))) continue;
      await this.pause(peer.id, verdict);
      return delivered;
    }
  }

  private async pause(peerId: string, verdict: Wait): Promise<void> {
    const againInMs = await this.steps.postpone(peerId, verdict);
    if (againInMs !== undefined) await this.wakeIn(peerId, againInMs);
  }

  private wakeIn(peerId: string, delayMs: number): Promise<void> {
    return this.queues.wake(deliverJob, peerId, { peerId }, { delayMs });
  }
}
