import { CLOCK, type Clock } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Cursor, cursorOver, mayTakePlace } from '../domain/cursor.js';
import type { Receipt } from '../messages/message.types.js';
import { Epochs } from './epochs.service.js';
import { ExchangeProblem } from './exchange.errors.js';
import { ExchangeStateEntity } from './exchange-state.entity.js';
import type { InboxAnswer } from '../messages/index.js';
import { type Judged } from './incoming-messages.service.js';
import { MessageHandlers } from './message-handlers.js';
import { InboxMessageEntity } from './inbox-message.entity.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { processInboxJob } from './process-inbox.job.js';

interface StoredReceipt {
  readonly id: string;
  readonly contentHash: string;
  readonly receipt: string;
}

/** What happens to a judged batch within one transaction. */
@Injectable()
export class InboxSteps {
  @Inject() private readonly epochs!: Epochs;

  constructor(
    private readonly peers: PeersService,
    private readonly queues: Queues,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly handlers: MessageHandlers,
  ) {}

  wake(): Promise<void> {
    return this.queues.wake(processInboxJob, 'inbox', {});
  }

  async store(
    tx: EntityManager,
    sender: string,
    judged: readonly Judged[],
    { duringRecovery, owesReceipts }: { readonly duringRecovery: boolean; readonly owesReceipts: boolean },
  ): Promise<InboxAnswer> {
    if (!duringRecovery) await this.refuseWhileRecovering(tx);
    const peer = await this.peers.lock(tx, sender);
    for (const { message } of judged) {
      if (mayTakePlace({ epoch: Math.max(peer.incomingEpoch, 1) }, message)) continue;
      if (!(await this.isFirst(tx, peer))) throw new ExchangeProblem('sequence_fork');
    }
    const fresh = await this.insert(tx, judged);
    await this.arrive(
      tx,
      judged.filter(({ message }) => fresh.has(message.id)),
    );
    const known = judged.filter(({ message }) => !fresh.has(message.id));
    const earlier = await this.earlier(tx, sender, known);
    await this.moveToLaterEpoch(tx, sender, known);
    await this.oweReceipts(tx, sender, judged, owesReceipts);
    const results = judged.map((one) => result(one, fresh.has(one.message.id), earlier.get(one.message.id)));
    const epoch = Math.max(peer.incomingEpoch, ...judged.map(({ message }) => message.epoch));
    const cursor = await this.advance(tx, peer, epoch);
    return { results, cursor };
  }

  /** A node that has lost its database takes up its peers' epochs where they are. */
  private async isFirst(tx: EntityManager, { id, incomingEpoch, incomingContiguous }: PeerEntity): Promise<boolean> {
    const nothing = incomingEpoch === 1 && incomingContiguous === 0;
    return nothing && !(await tx.existsBy(InboxMessageEntity, { sender: id }));
  }

  /** Answers the ids that are new. Same id and content under another number is a duplicate; a taken number is a fork. */
  private async insert(tx: EntityManager, judged: readonly Judged[]): Promise<Set<string>> {
    const rows = judged.map(({ row }) => row);
    const inserted: { id: string }[] = await tx.query(
      `INSERT INTO inbox_message
         (sender, id, epoch, sequence, type, subject_id, subject_version, content_hash, message, receipt, state, received_at, problem)
       SELECT n.sender, n.id, n.epoch, n.sequence, n.type, n.subject_id, n.subject_version, n.content_hash, n.message, n.receipt,
              n.state::inbox_state, n.received_at, n.problem
       FROM jsonb_to_recordset($1::jsonb) AS n(sender text, id uuid, epoch integer, sequence integer, type text, subject_id text,
         subject_version integer, content_hash text, message text, receipt text, state text, received_at timestamptz, problem text)
       ON CONFLICT (sender, id) DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    return new Set(inserted.map((row) => row.id));
  }

  /** What the exchange itself must know at once takes effect here; it waits on only if its handler has more to do. */
  private async arrive(tx: EntityManager, fresh: readonly Judged[]): Promise<void> {
    for (const { message, receipt } of fresh) {
      const handler = this.handlers.of(message.type);
      if (receipt.outcome === 'refused' || !handler?.arrives) continue;
      await handler.arrives(tx, message);
      if (handler.apply) continue;
      await tx.query(`UPDATE inbox_message SET state = 'processed', processed_at = $3 WHERE sender = $1 AND id = $2`, [
        message.from,
        message.id,
        this.clock.now(),
      ]);
    }
  }

  private async earlier(
    tx: EntityManager,
    sender: string,
    known: readonly Judged[],
  ): Promise<Map<string, StoredReceipt>> {
    if (known.length === 0) return new Map();
    const rows: StoredReceipt[] = await tx.query(
      `SELECT id, content_hash AS "contentHash", receipt FROM inbox_message WHERE sender = $1 AND id = ANY($2::uuid[])`,
      [sender, known.map(({ message }) => message.id)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** What is sent again in a later epoch takes its number there: it leaves no gap, and the earlier epoch has ended. */
  private async moveToLaterEpoch(tx: EntityManager, sender: string, known: readonly Judged[]): Promise<void> {
    if (known.length === 0) return;
    await tx.query(
      `UPDATE inbox_message AS i SET epoch = n.epoch, sequence = n.sequence
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, epoch integer, sequence integer)
       WHERE i.sender = $1 AND i.id = n.id AND i.epoch < n.epoch`,
      [sender, JSON.stringify(known.map(({ message: { id, epoch, sequence } }) => ({ id, epoch, sequence })))],
    );
  }

  /** Also for what was known: the sender would not have sent it again if it had the receipt. An answer brings it at once. */
  private async oweReceipts(tx: EntityManager, sender: string, judged: readonly Judged[], due: boolean): Promise<void> {
    await tx.query(
      'UPDATE inbox_message SET receipt_due = $3 WHERE sender = $1 AND id = ANY($2::uuid[]) AND receipt_due <> $3',
      [sender, judged.map(({ message }) => message.id), due],
    );
  }

  /** A node that recovers from a backup answers nobody: it would say that it lacks what it is about to get. */
  async refuseWhileRecovering(tx: EntityManager): Promise<void> {
    const state = await tx.findOne(ExchangeStateEntity, { where: { one: true }, lock: { mode: 'pessimistic_read' } });
    if (state?.recoveringSince) throw new ExchangeProblem('unavailable', { retryAfterSeconds: 30 });
  }

  /** What we hold of a sender's epoch, of which it says to have sent so much. */
  async cursor(tx: EntityManager, peer: PeerEntity, epoch: number, sent = 0): Promise<Cursor> {
    const from = epoch === peer.incomingEpoch ? peer.incomingContiguous : 0;
    const above: { sequence: number }[] = await tx.query(
      `SELECT sequence FROM inbox_message WHERE sender = $1 AND epoch = $2 AND sequence > $3 ORDER BY sequence`,
      [peer.id, epoch, from],
    );
    const held = above.map((row) => row.sequence);
    return cursorOver(epoch, from, held, sent);
  }

  private async advance(tx: EntityManager, peer: PeerEntity, epoch: number) {
    if (epoch > peer.incomingEpoch) await this.epochs.close(tx, peer, await this.cursor(tx, peer, peer.incomingEpoch));
    const cursor = await this.cursor(tx, peer, epoch);
    await tx.update(
      PeerEntity,
      { id: peer.id },
      { incomingEpoch: epoch, incomingContiguous: cursor.contiguous, lastContactAt: this.clock.now() },
    );
    return cursor;
  }
}

function result(judged: Judged, fresh: boolean, earlier: StoredReceipt | undefined) {
  if (fresh) return { receipt: judged.receipt, duplicate: false };
  if (earlier?.contentHash !== judged.contentHash) throw new ExchangeProblem('id_conflict');
  return { receipt: JSON.parse(earlier.receipt) as Receipt, duplicate: true };
}
