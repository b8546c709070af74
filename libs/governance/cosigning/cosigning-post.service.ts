import { type MessageDraft, type MessageType, Outbox, PeerEntity } from '#federation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';

type Step = Extract<MessageType, `cosigning.${string}`>;

/**
 * Messages to the other side, written with what they tell: sealed through the hub to another organization, and straight
 * between the committee and an organization, which are each other's peers.
 */
@Injectable()
export class CosigningPost {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Throws where nobody can be written to, and so undoes what would have been told. `atOnce` says that the moment tells
   * nothing of a person; what a voter asked goes after the delay by chance that every message has.
   */
  async write(
    tx: EntityManager,
    to: string,
    message: { readonly type: Step; readonly body: object; readonly atOnce?: boolean },
  ): Promise<void> {
    const { type, body, atOnce = true } = message;
    const sealed = { type, schemaVersion: 1, body: body as MessageDraft['body'] };
    if (await tx.existsBy(PeerEntity, { id: to, state: Not('left') })) {
      await this.outbox.record(tx, { to, ...sealed, atOnce });
      return;
    }
    const hub = await this.hub(tx);
    if (!hub) throw new Error('This node belongs to no federation');
    const written = await this.outbox.recordFor(tx, { throughHub: hub.id, to, sealed, atOnce });
    if (!written.ok) throw new Error(`No sealed message to ${to}: ${written.error}`);
  }

  /** After the commit, for those who may have been written to. Lost, it costs time only. */
  async wake(nodes: ReadonlySet<string>): Promise<void> {
    if (nodes.size === 0) return;
    const hub = await this.hub(this.db.manager);
    if (hub) await this.outbox.wake(hub.id);
    else for (const node of nodes) await this.outbox.wake(node);
  }

  private hub(tx: EntityManager): Promise<PeerEntity | null> {
    return tx.findOneBy(PeerEntity, { kind: 'organizing-committee', state: Not('left') });
  }
}
