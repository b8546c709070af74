import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Message } from '../messages/index.js';
import { KeyRevocations } from './key-revocations.service.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';
import { PeerWatch } from './peer-watch.js';

/** A peer ends its own keys. Whoever holds one of them can do so, the thief too: that only ends what the thief has. */
@Injectable()
@HandlesMessage('key.revoked')
export class KeyRevokedHandler implements MessageHandler {
  constructor(
    private readonly revocations: KeyRevocations,
    private readonly watch: PeerWatch,
  ) {}

  async arrives(tx: EntityManager, { from }: Message): Promise<void> {
    await this.revocations.ofPeer(tx, from);
  }

  /** What others hold of the peer ends where no row of it is locked: they lock the record first. */
  async apply(tx: EntityManager, { from }: Message): Promise<void> {
    await this.watch.parted(tx, from);
  }
}
