import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Message, readRotation } from '../messages/index.js';
import { DirectoryPublisher } from './directory-publisher.service.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';
import { PeersService } from './peers.service.js';

/** A peer's new key counts from the moment that its message is stored: the very next request may be signed by it. */
@Injectable()
@HandlesMessage('key.rotated')
export class KeyRotatedHandler implements MessageHandler {
  constructor(
    private readonly peers: PeersService,
    private readonly directory: DirectoryPublisher,
  ) {}

  /** A key that this node has seen before is no new one: a retired key does not come back. */
  async refuses(message: Message): Promise<string | undefined> {
    const rotation = readRotation(message);
    if (typeof rotation === 'string') return rotation;
    return (await this.peers.publicKeyEver(rotation.keyid)) ? 'key_known' : undefined;
  }

  async arrives(tx: EntityManager, message: Message): Promise<void> {
    const rotation = readRotation(message);
    if (typeof rotation === 'string') throw new Error(`A stored rotation is refused: ${rotation}`);
    await this.peers.replaceKey(tx, message.from, { previous: message.keyid, next: rotation.key });
    await this.directory.publish(tx);
  }
}
