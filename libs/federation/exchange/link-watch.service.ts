import { CLOCK, type Clock } from '#domain-kit';
import { Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Outbox } from './outbox.service.js';
import { PeersService } from './peers.service.js';

const DAY_MS = 86_400_000;
/** Every node speaks once a day: a link on which so many days were missed is stale. */
export const STALE_AFTER_DAYS = 3;

/** Both ends of a link know that it lives, and notice when it does not: requirement R3. */
@Injectable()
export class LinkWatch {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly peers: PeersService,
    private readonly outbox: Outbox,
  ) {}

  @Inject(Logger) private readonly log!: Logger;

  /** Writes a sign of life for each peer to which nothing was written for a day. Answers to whom. */
  async keepAlive(): Promise<string[]> {
    const spoken: string[] = [];
    for (const peerId of await this.silentFor(DAY_MS)) {
      const wrote = await this.db.transaction(async (tx) => {
        await this.peers.lock(tx, peerId);
        if (!(await this.silentFor(DAY_MS, tx)).includes(peerId)) return false;
        await this.outbox.record(tx, { to: peerId, type: 'node.alive', schemaVersion: 1, body: {} });
        return true;
      });
      if (wrote) spoken.push(peerId);
    }
    return spoken;
  }

  /** Peers to which we wrote nothing for so long, not even something that still waits. */
  private async silentFor(ms: number, tx = this.db.manager): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM peer p WHERE state IN ('active', 'probing') AND first_contact_at < $1 AND NOT EXISTS (
         SELECT 1 FROM outbox_message o WHERE o.peer_id = p.id AND (o.state = 'pending' OR o.due_at > $1))
       ORDER BY id`,
      [new Date(this.clock.now().getTime() - ms)],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes which links have become stale and which live again; each change is logged once, as `link.stale`. */
  async noteStale(): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - STALE_AFTER_DAYS * DAY_MS);
    const changed: [{ id: string; staleSince: Date | null }[], number] = await this.db.query(
      `UPDATE peer SET stale_since = CASE WHEN stale_since IS NULL THEN $2::timestamptz END
       WHERE (stale_since IS NULL) = (COALESCE(last_contact_at, first_contact_at) < $1 AND state <> 'left')
       RETURNING id, stale_since AS "staleSince"`,
      [since, now],
    );
    for (const { id, staleSince } of changed[0]) {
      if (staleSince) this.log.warn({ peer: id, code: 'link.stale' }, 'no contact with a peer for days');
      else this.log.info({ peer: id, code: 'link.alive' }, 'a peer is in contact again');
    }
  }
}
