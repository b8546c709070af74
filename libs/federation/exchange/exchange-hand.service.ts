import { CLOCK, type Clock } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { collectJob } from './collect.job.js';
import { deliverJob } from './deliver.job.js';
import { PeersService } from './peers.service.js';

/** How messages with one peer stand, in numbers. */
export interface Standing {
  /** Ours that have no receipt yet, and since when the oldest of them could have gone. */
  readonly waiting: number;
  readonly waitingSince: Date | null;
  readonly delivered: number;
  /** Delivered, and refused by a receipt. */
  readonly refused: number;
  readonly parked: number;
  readonly received: number;
  /** Received, and without effect so far. */
  readonly receivedParked: number;
  /** Receipts that the peer has not got yet. */
  readonly receiptsOwed: number;
}

/** What a person sees of the exchange and does about it. */
@Injectable()
export class ExchangeHand {
  static readonly NOTHING: Standing = {
    ...{ waiting: 0, waitingSince: null, delivered: 0, refused: 0, parked: 0 },
    ...{ received: 0, receivedParked: 0, receiptsOwed: 0 },
  };

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly peers: PeersService,
    private readonly queues: Queues,
  ) {}

  /** Sends what waits for a peer now, whatever its random delay or the last refusal said, and asks it for its messages. */
  async sendNow(peerId: string): Promise<void> {
    await this.peers.retry(peerId);
    await this.makeDue(peerId);
    await this.queues.wake(deliverJob, peerId, { peerId });
    await this.queues.wake(collectJob, peerId, { peerId });
  }

  /** Ends the random delay of what waits for a peer. */
  async makeDue(peerId: string): Promise<void> {
    await this.db.query(
      `UPDATE outbox_message SET due_at = $2 WHERE peer_id = $1 AND state = 'pending' AND due_at > $2`,
      [peerId, this.clock.now()],
    );
  }

  /** For all peers at once, by id. */
  async standings(): Promise<ReadonlyMap<string, Standing>> {
    const sent: (Partial<Standing> & { peer: string })[] = await this.db.query(
      `SELECT peer_id AS peer, count(*) FILTER (WHERE state = 'pending')::int AS waiting,
              min(due_at) FILTER (WHERE state = 'pending') AS "waitingSince",
              count(*) FILTER (WHERE state = 'delivered')::int AS delivered,
              count(*) FILTER (WHERE state = 'delivered' AND problem IS NOT NULL)::int AS refused,
              count(*) FILTER (WHERE state = 'parked')::int AS parked
       FROM outbox_message GROUP BY peer_id`,
    );
    const received: (Partial<Standing> & { peer: string })[] = await this.db.query(
      `SELECT sender AS peer, count(*)::int AS received,
              count(*) FILTER (WHERE state = 'parked')::int AS "receivedParked",
              count(*) FILTER (WHERE receipt_due)::int AS "receiptsOwed"
       FROM inbox_message GROUP BY sender`,
    );
    const standings = new Map<string, Standing>();
    for (const { peer, ...numbers } of [...sent, ...received])
      standings.set(peer, { ...ExchangeHand.NOTHING, ...standings.get(peer), ...numbers });
    return standings;
  }
}
