import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { lacks } from '../domain/cursor.js';
import type { Cursor } from '../messages/index.js';
import { PeerCalls } from './peer-calls.service.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';

/** Beyond every epoch: whoever is asked answers with what it holds. */
const NO_SUCH_EPOCH = { epoch: 2_147_483_647, sequence: 1 };

/** Both sides of what we send to a peer. */
export interface EpochStanding {
  readonly peer: string;
  readonly state: string;
  readonly ours: { readonly epoch: number; readonly lastNumber: number; readonly lastReceipted: number };
  /** Undefined if the peer could not be asked: `problem` says why. */
  readonly theirs: Cursor | undefined;
  readonly problem?: string;
  readonly waiting: number;
}

/** Numbers what we send a peer anew, after a restore: protocol.md, *Epochs*. */
@Injectable()
export class Epochs {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly peers: PeersService,
    private readonly calls: PeerCalls,
  ) {}

  /** What a person looks at before deciding: our last numbers, and what the peer says that it holds. */
  async standing(peerId: string): Promise<EpochStanding | undefined> {
    const peer = await this.peers.find(peerId);
    if (!peer) return undefined;
    const [row]: { lastReceipted: number; waiting: number }[] = await this.db.query(
      `SELECT COALESCE(max(sequence) FILTER (WHERE state = 'delivered' AND epoch = $2), 0)::int AS "lastReceipted",
              (count(*) FILTER (WHERE state = 'pending'))::int AS waiting FROM outbox_message WHERE peer_id = $1`,
      [peerId, peer.outgoingEpoch],
    );
    const { lastReceipted = 0, waiting = 0 } = row ?? {};
    const ours = { epoch: peer.outgoingEpoch, lastNumber: peer.nextSequence - 1, lastReceipted };
    const asked = await this.ask(peer);
    const theirs = typeof asked === 'string' ? undefined : asked;
    return {
      peer: peerId,
      state: peer.state,
      ours,
      theirs,
      ...(typeof asked === 'string' && { problem: asked }),
      waiting,
    };
  }

  /**
   * Begins the next epoch after both sides' last one. What is undelivered gets a new number with its id kept, and so does
   * what we hold for delivered and the peer lacks. Answers both epochs.
   */
  async bump(tx: EntityManager, peerId: string, theirs: Cursor | undefined): Promise<{ from: number; to: number }> {
    const peer = await this.peers.lock(tx, peerId);
    const to = Math.max(peer.outgoingEpoch, theirs?.epoch ?? 0) + 1;
    if (theirs) await this.takeBack(tx, peer, theirs);
    await tx.query(
      `UPDATE outbox_message SET epoch = NULL, sequence = NULL, signed = NULL WHERE peer_id = $1 AND state = 'pending'`,
      [peerId],
    );
    await tx.update(
      PeerEntity,
      { id: peerId },
      {
        ...{ outgoingEpoch: to, nextSequence: 1, failedAttempts: 0, nextAttemptAt: null },
        ...(peer.state === 'left' ? {} : { state: 'active', stateReason: null }),
      },
    );
    return { from: peer.outgoingEpoch, to };
  }

  /** Closes the gaps that a peer's ended epoch leaves here: what was lost in its restore does not come any more. */
  async close(tx: EntityManager, peer: PeerEntity, ended: Cursor): Promise<void> {
    for (const [first, last] of ended.missing) {
      await tx.query(
        `INSERT INTO lost_range (peer_id, epoch, first, last, closed_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [peer.id, ended.epoch, first, last, this.clock.now()],
      );
    }
  }

  private async ask({ id, baseUrl }: PeerEntity): Promise<Cursor | string> {
    if (baseUrl === null) return 'it has no address';
    const called = await this.calls.collect({ id, baseUrl }, { receipts: [], max: 1, sent: NO_SUCH_EPOCH });
    return called.ok ? (called.value.cursor ?? 'it does not say') : called.error;
  }

  private async takeBack(tx: EntityManager, { id, outgoingEpoch }: PeerEntity, theirs: Cursor): Promise<void> {
    const delivered: { id: string; epoch: number; sequence: number }[] = await tx.query(
      `SELECT id, epoch, sequence FROM outbox_message
       WHERE peer_id = $1 AND state = 'delivered' AND epoch = $2 AND sequence > $3`,
      [id, outgoingEpoch, theirs.epoch === outgoingEpoch ? theirs.contiguous : 0],
    );
    const lost = delivered.filter((message) => lacks(theirs, 0, message)).map((message) => message.id);
    await tx.query(`UPDATE outbox_message SET state = 'pending' WHERE id = ANY($1::uuid[])`, [lost]);
  }
}
