import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { nodeIdOfKeyid } from '../keys/index.js';
import { carriedIn, contentHash, type Message } from '../messages/index.js';
import { Directory } from './directory.service.js';
import { Outbox } from './outbox.service.js';
import { PeersService } from './peers.service.js';
import { Suspensions } from './suspensions.service.js';

/** A hub's part in relaying: it keeps what one member has for another until the other has receipted it. */
@Injectable()
export class RelayCustody {
  constructor(
    private readonly peers: PeersService,
    private readonly suspensions: Suspensions,
    private readonly outbox: Outbox,
    private readonly directory: Directory,
  ) {}

  /**
   * The code for which a message is not taken into custody. Its signature is its reader's affair. Its id is that of its first
   * hop, so that the inbox knows a second one for what it is.
   */
  async refusalOf(hop: Message): Promise<string | undefined> {
    const { message } = carriedIn(hop);
    if (message.from !== hop.from || nodeIdOfKeyid(message.keyid) !== hop.from) return 'wrong_origin';
    if (message.id !== hop.id) return 'wrong_id';
    const target = message.to === hop.from ? null : await this.peers.find(message.to);
    if (!target || target.state === 'left' || target.leftOn !== null) return 'unknown_target';
    return (await this.suspensions.inForce([target.id])).has(target.id) ? 'target_suspended' : undefined;
  }

  async passOn(tx: EntityManager, hop: Message): Promise<void> {
    const { message } = carriedIn(hop);
    const { from: origin, id, to: reader } = message;
    await this.outbox.record(tx, {
      ...{ to: reader, type: 'relay.carried', schemaVersion: 1, atOnce: true },
      body: { ...hop.body, directory: await this.directory.version(tx) },
      relayed: { origin, id, reader, contentHash: contentHash(message) },
    });
  }
}
