import { CLOCK, type Clock, dayIn } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { DirectoryPublisher } from './directory-publisher.service.js';
import { NodeKeys } from './node-keys.service.js';
import { Outbox } from './outbox.service.js';
import { PeerKeyEntity } from './peer-key.entity.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';

const REASON = 'key_revoked';

/** Ends keys at once after a theft: protocol.md, *Node identity*. Whoever goes on does so by a fresh enrolment. */
@Injectable()
export class KeyRevocations {
  @Inject() private readonly directory!: DirectoryPublisher;

  constructor(
    private readonly keys: NodeKeys,
    private readonly peers: PeersService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Every key of ours ends and a new one is made, to seal to as well. Each peer is told under the key that it knows, and
   * hears nothing else until it is enrolled anew; what waits for it stays. Answers the thumbprint of the key that ended.
   */
  async own(tx: EntityManager): Promise<string> {
    const peers = await tx.find(PeerEntity, {
      where: { state: Not('left') },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const { previous } = await this.keys.succeed(tx, { sealing: 'anew' });
    const revokedOn = dayIn(this.clock.now(), 'UTC');
    for (const { id, signsWith } of peers) {
      await tx.query(
        `UPDATE outbox_message SET state = 'withdrawn' WHERE peer_id = $1 AND state = 'pending' AND type = 'key.rotated'`,
        [id],
      );
      const open = { leftOn: revokedOn, state: 'active', stateReason: null, nextAttemptAt: null } as const;
      await tx.update(PeerEntity, { id }, { ...open, signsWith: signsWith ?? previous.keyid });
      const announcement = {
        to: id,
        type: 'key.revoked',
        schemaVersion: 1,
        body: { revokedOn },
        atOnce: true,
      } as const;
      await this.outbox.record(tx, announcement);
    }
    return previous.publicKey.thumbprint;
  }

  /**
   * Every key of a peer ends now: by its own message, or by a decision of ours when it cannot send one any more. A hub's
   * other members hear of it by a new directory, so that they believe no relayed message under the key either.
   */
  async ofPeer(tx: EntityManager, peerId: string): Promise<void> {
    await this.peers.lock(tx, peerId);
    const now = this.clock.now();
    for (const validUntil of [IsNull(), MoreThan(now)])
      await tx.update(PeerKeyEntity, { peerId, validUntil }, { validUntil: now });
    const ended = { state: 'left', stateReason: REASON, leftOn: dayIn(now, 'UTC') } as const;
    await tx.update(PeerEntity, { id: peerId }, ended);
    await this.directory.publish(tx);
  }
}
