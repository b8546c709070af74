import { CLOCK, type Clock, type Day, dayIn } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox } from './outbox.service.js';
import { PeerEntity } from './peer.entity.js';
import { PeerWatch } from './peer-watch.js';
import { PeersService } from './peers.service.js';

/** Leaving a federation: protocol.md, *Enrolment* 4. What was sent stays where it is; what waits is held. */
@Injectable()
export class Memberships {
  constructor(
    private readonly peers: PeersService,
    private readonly outbox: Outbox,
    private readonly watch: PeerWatch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Tells the hub that we leave. From now on nothing else goes to it; once it has receipted this, it is no peer of ours any
   * more. Answers the day; undefined if this was done before.
   */
  async leave(tx: EntityManager, hubId: string): Promise<Day | undefined> {
    const peer = await this.peers.lock(tx, hubId);
    if (peer.leftOn !== null) return undefined;
    const endedOn = dayIn(this.clock.now(), 'UTC');
    const announcement = {
      to: hubId,
      type: 'membership.ended',
      schemaVersion: 1,
      body: { endedOn },
      atOnce: true,
    } as const;
    await this.outbox.record(tx, announcement);
    // A peer that was stopped or backing off is tried again: this is the last thing that it hears.
    const open = { leftOn: endedOn, state: 'active', stateReason: null, nextAttemptAt: null } as const;
    await tx.update(PeerEntity, { id: hubId }, open);
    return endedOn;
  }

  /** An organization has left us. */
  async ended(tx: EntityManager, peerId: string, endedOn: Day): Promise<void> {
    await this.watch.parted(tx, peerId);
    await this.peers.lock(tx, peerId);
    await tx.update(PeerEntity, { id: peerId }, { state: 'left', stateReason: null, leftOn: endedOn });
  }

  /** Our leaving, or the end of our keys, has arrived. */
  async receipted(tx: EntityManager, peerId: string, messageIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE peer SET state = 'left', state_reason = NULL WHERE id = $1 AND left_on IS NOT NULL AND EXISTS
         (SELECT 1 FROM outbox_message WHERE peer_id = $1 AND id = ANY($2::uuid[]) AND type IN ('membership.ended', 'key.revoked'))`,
      [peerId, messageIds],
    );
  }
}
