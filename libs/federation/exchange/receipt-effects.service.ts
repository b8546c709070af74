import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Receipt } from '../messages/index.js';
import { KeyRotations } from './key-rotations.service.js';
import { Memberships } from './memberships.service.js';
import { Suspensions } from './suspensions.service.js';

/** What begins when a peer has receipted a message of ours; in the transaction that marks it delivered. */
@Injectable()
export class ReceiptEffects {
  constructor(
    private readonly rotations: KeyRotations,
    private readonly suspensions: Suspensions,
    private readonly memberships: Memberships,
  ) {}

  async of(tx: EntityManager, peerId: string, receipts: readonly Receipt[]): Promise<void> {
    const ids = receipts.filter(({ outcome }) => outcome === 'accepted').map(({ id }) => id);
    if (ids.length === 0) return;
    await this.rotations.receipted(tx, peerId, ids);
    await this.suspensions.received(tx, peerId, ids);
    await this.memberships.receipted(tx, peerId, ids);
  }
}
