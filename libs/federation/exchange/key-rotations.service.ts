import { CLOCK, type Clock, dayIn } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keyIdOf, type SigningKey, thumbprintOf } from '../keys/index.js';
import { type MessageDraft, rotationBody, signMessage, travelsAlone, typesWhere } from '../messages/index.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { DirectoryPublisher } from './directory-publisher.service.js';
import { NodeKeys } from './node-keys.service.js';
import { Outbox } from './outbox.service.js';
import { PeerEntity } from './peer.entity.js';

const BATCH_MAX = 500;
const ALONE = typesWhere(travelsAlone);

interface Queued {
  readonly id: string;
  readonly draft: string;
  readonly epoch: number;
  readonly sequence: number;
}

/** The thumbprints of the key that follows and of the one that is retired. */
export interface Rotated {
  readonly next: string;
  readonly previous: string;
}

/** Takes a new key into use, peer by peer: protocol.md, *Node identity*, Rotation. */
@Injectable()
export class KeyRotations {
  @Inject() private readonly directory!: DirectoryPublisher;

  constructor(
    private readonly keys: NodeKeys,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
  ) {}

  /**
   * Makes the new key, tells every peer by a message of its own, and signs anew what is queued. Each peer's row is locked:
   * a delivery that numbers messages meanwhile finds the one key or the other, never a mixture.
   */
  async rotate(tx: EntityManager): Promise<Rotated> {
    const peers = await tx.find(PeerEntity, { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const { previous, next } = await this.keys.succeed(tx);
    await tx.query('UPDATE peer SET signs_with = $1 WHERE signs_with IS NULL', [previous.keyid]);
    for (const { id, state } of peers) {
      if (state === 'left') continue;
      await this.announce(tx, id, { previous, next });
      await this.signAnew(tx, id);
    }
    await this.directory.publish(tx);
    return { next: next.publicKey.thumbprint, previous: previous.publicKey.thumbprint };
  }

  /** For a peer that learnt the key which signed at `since`: every rotation from then on. Call it where the peer is made. */
  async catchUp(tx: EntityManager, peerId: string, since: Date): Promise<void> {
    const all = await this.keys.all(tx);
    const known = (await this.keys.at(since, tx)).signing.keyid;
    const first = all.findIndex(({ signing }) => signing.keyid === known);
    const later = all.slice(first + 1);
    await tx.update(PeerEntity, { id: peerId }, { signsWith: later.length > 0 ? known : null });
    for (const [n, { signing }] of later.entries()) {
      await this.announce(tx, peerId, { previous: all[first + n]!.signing, next: signing });
    }
  }

  /** A peer that has receipted a rotation is spoken to with the new key. */
  async receipted(tx: EntityManager, peerId: string, ids: readonly string[]): Promise<void> {
    const rotations: { draft: string }[] = await tx.query(
      `SELECT draft FROM outbox_message WHERE peer_id = $1 AND type = 'key.rotated' AND id = ANY($2::uuid[]) ORDER BY ordinal`,
      [peerId, ids],
    );
    const last = rotations.at(-1);
    if (!last) return;
    const { publicKey } = (JSON.parse(last.draft) as MessageDraft).body as { publicKey: string };
    await tx.update(PeerEntity, { id: peerId }, { signsWith: keyIdOf(this.self.id, publicKey) });
  }

  /** A rotation is signed by the key that it ends, a revocation by the one that the peer knows, all else by the current one. */
  async signerOf({ type, to, body }: MessageDraft, tx?: EntityManager): Promise<SigningKey> {
    if (type === 'key.revoked') return this.keys.of(to, tx);
    if (type !== 'key.rotated') return this.keys.current(tx);
    return this.keys.byKeyid(`${this.self.id}#${(body as { previousKey: string }).previousKey}`, tx);
  }

  /**
   * A rotation as a peer can read it that has received it already, while its receipt was lost for longer than the overlap:
   * signed by the new key. Undefined for other messages.
   */
  async asAlreadyKnown(signed: string): Promise<{ signed: string; key: SigningKey } | undefined> {
    const message = JSON.parse(signed) as MessageDraft & { epoch: number; sequence: number };
    if (message.type !== 'key.rotated') return undefined;
    const { publicKey } = message.body as { publicKey: string };
    const key = await this.keys.byKeyid(keyIdOf(this.self.id, publicKey));
    return { signed: JSON.stringify(signMessage(message, message, key)), key };
  }

  /** Signs with the current key what waits under another one. The content hash stays: the peer knows it again. */
  async signAnew(tx: EntityManager, peerId: string): Promise<void> {
    const key = await this.keys.current(tx);
    for (;;) {
      const queued: Queued[] = await tx.query(
        `SELECT id, draft, epoch, sequence FROM outbox_message
         WHERE peer_id = $1 AND state = 'pending' AND sequence IS NOT NULL AND type <> ALL($3)
           AND signed::jsonb ->> 'keyid' <> $2 LIMIT $4`,
        [peerId, key.keyid, ALONE, BATCH_MAX],
      );
      if (queued.length === 0) return;
      const anew = queued.map(({ id, draft, epoch, sequence }) => ({
        id,
        signed: JSON.stringify(signMessage(JSON.parse(draft) as MessageDraft, { epoch, sequence }, key)),
      }));
      await tx.query(
        `UPDATE outbox_message AS o SET signed = n.signed
         FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, signed text) WHERE o.id = n.id`,
        [JSON.stringify(anew)],
      );
    }
  }

  private async announce(
    tx: EntityManager,
    to: string,
    { previous, next }: { previous: SigningKey; next: SigningKey },
  ): Promise<void> {
    const body = rotationBody(next, thumbprintOf(previous.publicKey.encoded), dayIn(this.clock.now(), 'UTC'));
    await this.outbox.record(tx, { to, type: 'key.rotated', schemaVersion: 1, body, atOnce: true });
  }
}
