import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { backOffMs, type DeliveryVerdict } from '../domain/delivery-verdict.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';

const HOUR_MS = 3_600_000;

/** A verdict after which nothing more is sent for now. */
export type Wait = Exclude<DeliveryVerdict, { kind: 'accepted' | 'halve' | 'park' }>;

/** Notes on a peer's row when it may be delivered to again. */
@Injectable()
export class DeliveryWaits {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly peers: PeersService,
  ) {}

  /** Answers after how many ms the next attempt is due; undefined if that is for a person to decide. */
  postpone(peerId: string, verdict: Wait): Promise<number | undefined> {
    return this.db.transaction(async (tx) => {
      const peer = await this.peers.lock(tx, peerId);
      const failedAttempts = peer.failedAttempts + 1;
      if (verdict.kind === 'stop') {
        await tx.update(PeerEntity, { id: peerId }, { state: 'stopped', stateReason: verdict.reason });
        return undefined;
      }
      const hourly = verdict.kind !== 'back-off' && !isEarly(peer, verdict);
      const atLeastMs = verdict.kind === 'back-off' ? verdict.atLeastMs : 0;
      const delayMs = hourly ? HOUR_MS : Math.max(atLeastMs, backOffMs(failedAttempts, Math.random()));
      const nextAttemptAt = new Date(this.clock.now().getTime() + delayMs);
      const stateReason = verdict.kind === 'hold-suspended' ? 'suspended' : verdict.reason;
      const state = hourly ? 'probing' : 'active';
      await tx.update(PeerEntity, { id: peerId }, { state, stateReason, failedAttempts, nextAttemptAt });
      return delayMs;
    });
  }
}

/** How a node turns away whom it does not know, or believes to have left. */
const UNKNOWN_TO_IT: readonly string[] = ['401 unknown_key', '403 wrong_sender'];

/**
 * Who was just admitted, or has just come back, asks for the answer first, and knows nobody until then: it is no alarm that
 * it turns us away.
 */
const isEarly = ({ lastContactAt }: PeerEntity, verdict: Exclude<Wait, { kind: 'stop' }>): boolean =>
  lastContactAt === null && verdict.kind === 'probe-hourly' && UNKNOWN_TO_IT.includes(verdict.reason);
