import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type MessageDraft, signMessage, stopsWhenSuspended, travelsAlone, typesWhere } from '../messages/index.js';
import { KeyRotations } from './key-rotations.service.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { Suspensions } from './suspensions.service.js';

const BATCH_MAX = 100;
/** How long what a peer refused as suspended is not offered again. */
const HELD_MS = 3_600_000;
/** Leaves room for the batch's own brackets below the inbox's limit of 1 MiB. */
const BATCH_BYTES_MAX = 1_000_000;

const ALONE = typesWhere(travelsAlone);
const STOPPED = typesWhere(stopsWhenSuspended);
/** Who leaves says so, and by which key; nothing else goes to a node that is no longer of our federation. */
const OUTSIDE = typesWhere((type) => type !== 'membership.ended' && !travelsAlone(type));

/** A message with its number and signature, as it goes over the wire. */
export type NumberedMessage = Pick<OutboxMessageEntity, 'id' | 'contentHash'> & {
  epoch: number;
  sequence: number;
  signed: string;
};

/** Gives messages their place in a peer's sequence, and finds those that are to be sent. */
@Injectable()
export class Sequencing {
  @Inject() private readonly suspensions!: Suspensions;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rotations: KeyRotations,
    private readonly peers: PeersService,
  ) {}

  /**
   * Numbers and signs up to 100 due rows. The short transaction locks the peer's row first, so that numbers have no gap
   * and no double; a decision's own transaction never waits for it. Rows are found by state, never by "id above the last":
   * an earlier row may become visible later.
   */
  async number(peerId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const peer = await this.peers.lock(tx, peerId);
      const rows = await this.unnumbered(tx, peerId);
      if (rows.length === 0) return;
      const numbered: Pick<NumberedMessage, 'id' | 'epoch' | 'sequence' | 'signed'>[] = [];
      for (const [n, row] of rows.entries()) {
        const place = { epoch: peer.outgoingEpoch, sequence: peer.nextSequence + n };
        const draft = JSON.parse(row.draft) as MessageDraft;
        const message = signMessage(draft, place, await this.rotations.signerOf(draft, tx));
        numbered.push({ id: row.id, ...place, signed: JSON.stringify(message) });
      }
      await tx.query(
        `UPDATE outbox_message AS o SET epoch = n.epoch, sequence = n.sequence, signed = n.signed
         FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, epoch integer, sequence integer, signed text) WHERE o.id = n.id`,
        [JSON.stringify(numbered)],
      );
      await tx.update(PeerEntity, { id: peerId }, { nextSequence: peer.nextSequence + rows.length });
    });
  }

  /** In the order of their decisions, what goes before all else first, without what a suspension stops. */
  private async unnumbered(tx: EntityManager, peerId: string): Promise<{ id: string; draft: string }[]> {
    return tx.query(
      `SELECT id, draft FROM outbox_message
       WHERE peer_id = $1 AND state = 'pending' AND sequence IS NULL AND due_at <= $2 AND type <> ALL($5)
       ORDER BY type = ANY($3) DESC, ordinal LIMIT $4 FOR UPDATE SKIP LOCKED`,
      [peerId, this.clock.now(), ALONE, BATCH_MAX, await this.stopped(peerId, tx)],
    );
  }

  /**
   * The next undelivered messages in sequence order: at most `limit`, at most 1 MiB together, at least one if any. While one
   * that travels alone is among them, it is that one. What a suspension stops stays, its number with it.
   */
  async next(peerId: string, limit = BATCH_MAX): Promise<NumberedMessage[]> {
    const alone: NumberedMessage[] = await this.db.query(
      `SELECT id, content_hash AS "contentHash", epoch, sequence, signed FROM outbox_message
       WHERE peer_id = $1 AND state = 'pending' AND sequence IS NOT NULL AND type = ANY($2) ORDER BY ordinal LIMIT 1`,
      [peerId, ALONE],
    );
    if (alone.length > 0) return alone;
    const rows: NumberedMessage[] = await this.db.query(
      `SELECT id, content_hash AS "contentHash", epoch, sequence, signed FROM outbox_message
       WHERE peer_id = $1 AND state = 'pending' AND sequence IS NOT NULL AND type <> ALL($3) ORDER BY epoch, sequence LIMIT $2`,
      [peerId, limit, await this.stopped(peerId)],
    );
    let bytes = 0;
    return rows.filter((row, n) => (bytes += Buffer.byteLength(row.signed) + 1) <= BATCH_BYTES_MAX || n === 0);
  }

  /** Everything undelivered of a peer as it is signed, in sequence order, up to so many bytes: for a file. */
  async allWaiting(peerId: string, maxBytes: number): Promise<string[]> {
    const stopped = await this.stopped(peerId);
    for (;;) {
      await this.number(peerId);
      const [left]: { exists: boolean }[] = await this.db.query(
        `SELECT EXISTS (SELECT 1 FROM outbox_message
           WHERE peer_id = $1 AND state = 'pending' AND sequence IS NULL AND due_at <= $2 AND type <> ALL($3))`,
        [peerId, this.clock.now(), stopped],
      );
      if (!left?.exists) break;
    }
    const rows: { signed: string }[] = await this.db.query(
      `SELECT signed FROM (
         SELECT epoch, sequence, signed, sum(octet_length(signed) + 1) OVER (ORDER BY epoch, sequence) AS bytes
         FROM outbox_message WHERE peer_id = $1 AND state = 'pending' AND sequence IS NOT NULL AND type <> ALL($3)) AS waiting
       WHERE bytes <= $2 ORDER BY epoch, sequence`,
      [peerId, maxBytes, stopped],
    );
    return rows.map(({ signed }) => signed);
  }

  private async stopped(peerId: string, tx?: EntityManager): Promise<readonly string[]> {
    const peer = await (tx ?? this.db.manager).findOneBy(PeerEntity, { id: peerId });
    if (peer?.leftOn) return OUTSIDE;
    return (await this.suspensions.holds(peerId, tx)) ? STOPPED : [];
  }

  /** Holds back for a while what the peer says that a suspension stops; false if none of this batch is of such a type. */
  async hold(peerId: string, batch: readonly NumberedMessage[]): Promise<boolean> {
    const held = await this.db
      .getRepository(OutboxMessageEntity)
      .existsBy({ id: In(batch.map(({ id }) => id)), type: In([...STOPPED]) });
    const heldUntil = new Date(this.clock.now().getTime() + HELD_MS);
    if (held) await this.db.getRepository(PeerEntity).update({ id: peerId }, { heldUntil });
    return held;
  }

  /** Peers with something to send now. */
  async duePeers(): Promise<string[]> {
    const rows: { peer_id: string }[] = await this.db.query(
      `SELECT DISTINCT o.peer_id FROM outbox_message o JOIN peer p ON p.id = o.peer_id
       WHERE o.state = 'pending' AND o.due_at <= $1 AND p.state IN ('active', 'probing') AND p.base_url IS NOT NULL
         AND (p.next_attempt_at IS NULL OR p.next_attempt_at <= $1)`,
      [this.clock.now()],
    );
    return rows.map((row) => row.peer_id);
  }

  /** Takes one undelivered message of a peer out of the line, so that it holds up no other. */
  async park(id: string, problem: string, peerId: string): Promise<void> {
    await this.db
      .getRepository(OutboxMessageEntity)
      .update({ id, peerId, state: 'pending' }, { state: 'parked', problem });
  }
}
