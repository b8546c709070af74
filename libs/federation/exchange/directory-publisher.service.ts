import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { thumbprintOf } from '../keys/index.js';
import { roleOf } from '../node-document/index.js';
import { NodeKeys } from './node-keys.service.js';
import { NODE_SETTINGS, NodeRecord, type NodeSettings } from './node-self.js';
import { Outbox } from './outbox.service.js';
import { PeersService } from './peers.service.js';

/** Tells every organization of a hub who belongs to the federation, and under which keys. */
@Injectable()
export class DirectoryPublisher {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;
  @Inject() private readonly nodeRecord!: NodeRecord;

  constructor(
    private readonly peers: PeersService,
    private readonly keys: NodeKeys,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Call it in the transaction that changes membership or a key, after the change. Writes one message for each member; an
   * earlier directory that has not been numbered yet is withdrawn for it. At an organization it does nothing.
   */
  async publish(tx: EntityManager): Promise<void> {
    if (roleOf(this.self.kind) !== 'hub') return;
    const [[state]]: [{ version: number }[]] = await tx.query(
      'UPDATE directory_state SET version = version + 1 RETURNING version',
    );
    const members = (await this.peers.members(tx)).map((member) => this.entry(member));
    const nodes = [await this.own(tx), ...members];
    const body = { subjectId: 'directory', subjectVersion: state!.version, nodes };
    await tx.query(
      `UPDATE outbox_message SET state = 'withdrawn'
       WHERE type = 'directory.published' AND state = 'pending' AND sequence IS NULL`,
    );
    for (const { id } of members) {
      await this.outbox.record(tx, { to: id, type: 'directory.published', schemaVersion: 2, body });
    }
  }

  /** After the commit of what `publish` wrote. */
  async wake(): Promise<void> {
    for (const { id } of await this.peers.members()) await this.outbox.wake(id);
  }

  private async own(tx: EntityManager) {
    const { id, kind } = this.self;
    const { signing, ageRecipient } = await this.keys.currentKey(tx);
    const displayName = await this.nodeRecord.displayName(tx);
    return this.entry({ id, kind, displayName, ageRecipient, publicKeys: [signing.publicKey.encoded] });
  }

  private entry({ id, kind, displayName, ageRecipient, publicKeys }: Member) {
    const thumbprints = publicKeys.map(thumbprintOf);
    return { id, kind, displayName, thumbprints, publicKeys, ageRecipient };
  }
}

type Member = Awaited<ReturnType<PeersService['members']>>[number];
