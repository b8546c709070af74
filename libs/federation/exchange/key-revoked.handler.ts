import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Message } from '../messages/index.js';
import { KeyRevocations } from './key-revocations.service.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';

/** A peer ends its own keys. Whoever holds one of them can do so, the thief too: that only ends what the thief has. */
@Injectable()
@HandlesMessage('key.revoked')
export class KeyRevokedHandler implements MessageHandler {
  constructor(private readonly revocations: KeyRevocations) {}

  async arrives(tx: EntityManager, { from }: Message): Promise<void> {
    await this.revocations.ofPeer(tx, from);
  }
}
