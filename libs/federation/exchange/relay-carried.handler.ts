import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { carriedIn, type Message } from '../messages/index.js';
import { roleOf } from '../node-document/index.js';
import { Directory } from './directory.service.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { RelayCustody } from './relay-custody.service.js';
import { RelayReader } from './relay-reader.service.js';

/** A message of one organization to another: a hub passes it on, the one that it is for takes it. */
@Injectable()
@HandlesMessage('relay.carried')
export class RelayCarriedHandler implements MessageHandler {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;

  constructor(
    private readonly custody: RelayCustody,
    private readonly reader: RelayReader,
    private readonly directory: Directory,
  ) {}

  async refuses(hop: Message): Promise<string | undefined> {
    if (this.isHub) return this.custody.refusalOf(hop);
    const { from, to } = carriedIn(hop).message;
    if (to !== this.self.id) return 'wrong_addressee';
    return from === hop.from || from === this.self.id ? 'wrong_origin' : undefined;
  }

  /** The hub names the directory that it had published by then: the keys are judged by that one or a later one. */
  async awaits(tx: EntityManager, hop: Message): Promise<boolean> {
    return !this.isHub && this.directory.isBehind(tx, carriedIn(hop).directory);
  }

  async apply(tx: EntityManager, hop: Message): Promise<void> {
    await (this.isHub ? this.custody.passOn(tx, hop) : this.reader.take(tx, hop));
  }

  private get isHub(): boolean {
    return roleOf(this.self.kind) === 'hub';
  }
}
