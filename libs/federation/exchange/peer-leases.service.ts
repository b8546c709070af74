import { CLOCK, type Clock } from '#domain-kit';
import { Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PeerEntity } from './peer.entity.js';

/** How long the lease of a killed process stands in the way. Its holder renews it three times in that time. */
const LEASE_MS = 3_000;

export type ReachablePeer = PeerEntity & { baseUrl: string };

/** Keeps two workers from delivering to one peer at once. It saves work; correctness never depends on it. */
@Injectable()
export class PeerLeases {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /**
   * Does `work` under the lease of a peer that may be delivered to now; otherwise nothing. Answers after how many ms to
   * come again if another holds the lease: what became due meanwhile may have escaped it.
   */
  async under(peerId: string, work: (peer: ReachablePeer) => Promise<void>): Promise<number | undefined> {
    const peer = await this.take(peerId);
    if (!peer) return this.heldForMs(peerId);
    const renewing = setInterval(() => void this.renew(peerId), LEASE_MS / 3);
    try {
      await work(peer);
    } finally {
      clearInterval(renewing);
      await this.set(peerId, null);
    }
    return undefined;
  }

  private async take(peerId: string): Promise<ReachablePeer | undefined> {
    const now = this.clock.now();
    const taken = await this.db
      .createQueryBuilder()
      .update(PeerEntity)
      .set({ leasedUntil: this.end() })
      .where(`id = :peerId AND state IN ('active', 'probing') AND base_url IS NOT NULL`, { peerId })
      .andWhere('(leased_until IS NULL OR leased_until < :now)', { now })
      .andWhere('(next_attempt_at IS NULL OR next_attempt_at <= :now)', { now })
      .execute();
    if (!taken.affected) return undefined;
    const peer = await this.find(peerId);
    return peer.baseUrl === null ? undefined : Object.assign(peer, { baseUrl: peer.baseUrl });
  }

  private async heldForMs(peerId: string): Promise<number | undefined> {
    const { leasedUntil } = await this.find(peerId);
    const left = (leasedUntil?.getTime() ?? 0) - this.clock.now().getTime();
    return left > 0 ? left + 1 : undefined;
  }

  /** A database that is away ends the lease in time, and the work by its own next statement. */
  private async renew(peerId: string): Promise<void> {
    try {
      await this.set(peerId, this.end());
    } catch (err) {
      this.log.warn({ err, peer: peerId }, 'lease not renewed');
    }
  }

  private async set(peerId: string, leasedUntil: Date | null): Promise<void> {
    await this.db.getRepository(PeerEntity).update({ id: peerId }, { leasedUntil });
  }

  private find(peerId: string): Promise<PeerEntity> {
    return this.db.getRepository(PeerEntity).findOneByOrFail({ id: peerId });
  }

  private end(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}
