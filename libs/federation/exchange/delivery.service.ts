import { CLOCK, type Clock } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { backOffMs, type DeliveryVerdict } from '../domain/delivery-verdict.js';
import { deliverJob } from './deliver.job.js';
import { PeerEntity } from './peer.entity.js';
import { DeliverySteps } from './delivery-steps.service.js';

const LEASE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Takes a peer's undelivered messages to it: protocol.md, *Sending*. Safe to run any number of times at once. */
@Injectable()
export class DeliveryService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly steps: DeliverySteps,
    private readonly queues: Queues,
  ) {}

  async deliver(peerId: string): Promise<void> {
    const peer = await this.lease(peerId);
    if (!peer) return;
    try {
      await this.drain(peer);
    } finally {
      await this.db.getRepository(PeerEntity).update({ id: peerId }, { leasedUntil: null });
    }
  }

  /** Sends batch after batch until nothing is due or the peer makes us wait. */
  private async drain(peer: PeerEntity & { baseUrl: string }): Promise<void> {
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
      await this.wait(peer, verdict);
      return;
    }
  }

  private async wait(peer: PeerEntity, verdict: DeliveryVerdict): Promise<void> {
    const rows = this.db.getRepository(PeerEntity);
    const failedAttempts = peer.failedAttempts + 1;
    if (verdict.kind === 'stop') {
      await rows.update({ id: peer.id }, { state: 'stopped', stateReason: verdict.reason });
      return;
    }
    const hourly = verdict.kind === 'probe-hourly' || verdict.kind === 'hold-suspended';
    const atLeastMs = verdict.kind === 'back-off' ? verdict.atLeastMs : 0;
    const delayMs = hourly ? HOUR_MS : Math.max(atLeastMs, backOffMs(failedAttempts, Math.random()));
    await rows.update(
      { id: peer.id },
      {
        state: hourly ? 'probing' : 'active',
        stateReason: 'reason' in verdict ? verdict.reason : verdict.kind,
        failedAttempts,
        nextAttemptAt: new Date(this.clock.now().getTime() + delayMs),
      },
    );
    await this.queues.wake(deliverJob, peer.id, { peerId: peer.id }, { delayMs });
  }

  /** Takes the peer's row for a minute if it may be delivered to now. */
  private async lease(peerId: string): Promise<(PeerEntity & { baseUrl: string }) | undefined> {
    const now = this.clock.now();
    const taken = await this.db
      .createQueryBuilder()
      .update(PeerEntity)
      .set({ leasedUntil: new Date(now.getTime() + LEASE_MS) })
      .where(`id = :peerId AND state IN ('active', 'probing') AND base_url IS NOT NULL`, { peerId })
      .andWhere('(leased_until IS NULL OR leased_until < :now)', { now })
      .andWhere('(next_attempt_at IS NULL OR next_attempt_at <= :now)', { now })
      .execute();
    if (!taken.affected) return undefined;
    const peer = await this.db.getRepository(PeerEntity).findOneByOrFail({ id: peerId });
    return peer.baseUrl === null ? undefined : Object.assign(peer, { baseUrl: peer.baseUrl });
  }
}
