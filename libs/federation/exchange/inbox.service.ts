import { CLOCK, type Clock } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { cursorOver, mayTakePlace } from '../domain/cursor.js';
import type { Receipt } from '../messages/message.types.js';
import { ExchangeProblem } from './exchange.errors.js';
import { ExchangeStateEntity } from './exchange-state.entity.js';
import type { InboxAnswer } from '../messages/index.js';
import { IncomingMessages, type Judged } from './incoming-messages.service.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { processInboxJob } from './process-inbox.job.js';

interface StoredReceipt {
  readonly id: string;
  readonly contentHash: string;
  readonly receipt: string;
}

/** Stores what a peer sends, once, with its receipt: protocol.md, *Receiving: the inbox*. */
@Injectable()
export class InboxService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly incoming: IncomingMessages,
    private readonly inbox: InboxSteps,
  ) {}

  /**
   * Takes the parsed batch of an authenticated sender. The answer is true only after the commit. `recovered` holds our own
   * receipts from before a restore: it is given only while recovering, when nobody else is answered.
   */
  async receive(sender: string, batch: readonly unknown[], recovered?: ReadonlyMap<string, Receipt>): Promise<InboxAnswer> {
    const judged = await this.incoming.judge(sender, batch, { now: this.clock.now(), recovered: recovered ?? new Map() });
    const duringRecovery = recovered !== undefined;
    try {
      const answer = await this.db.transaction((tx) => this.inbox.store(tx, sender, judged, duringRecovery));
      if (!duringRecovery) await this.inbox.wake();
      return answer;
    } catch (error) {
      throw isPlaceTaken(error) ? new ExchangeProblem('sequence_fork', {}, { cause: error }) : error;
    }
  }
}

const isPlaceTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'inbox_message_place';

@Injectable()
export class InboxSteps {
  constructor(
    private readonly peers: PeersService,
    private readonly queues: Queues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  wake(): Promise<void> {
    return this.queues.wake(processInboxJob, 'inbox', {});
  }

  async store(tx: EntityManager, sender: string, judged: readonly Judged[], duringRecovery: boolean): Promise<InboxAnswer> {
    if (!duringRecovery) await this.refuseWhileRecovering(tx);
    const peer = await this.peers.lock(tx, sender);
    for (const { message } of judged) {
      if (!mayTakePlace({ epoch: Math.max(peer.incomingEpoch, 1) }, message)) throw new ExchangeProblem('sequence_fork');
    }
    const fresh = await this.insert(tx, judged);
    const earlier = await this.earlier(tx, sender, judged.filter(({ message }) => !fresh.has(message.id)));
    const results = judged.map((one) => result(one, fresh.has(one.message.id), earlier.get(one.message.id)));
    const epoch = Math.max(peer.incomingEpoch, ...judged.map(({ message }) => message.epoch));
    const cursor = await this.advance(tx, peer, epoch);
    return { results, cursor };
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

  private async earlier(tx: EntityManager, sender: string, known: readonly Judged[]): Promise<Map<string, StoredReceipt>> {
    if (known.length === 0) return new Map();
    const rows: StoredReceipt[] = await tx.query(
      `SELECT id, content_hash AS "contentHash", receipt FROM inbox_message WHERE sender = $1 AND id = ANY($2::uuid[])`,
      [sender, known.map(({ message }) => message.id)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async refuseWhileRecovering(tx: EntityManager): Promise<void> {
    const state = await tx.findOneBy(ExchangeStateEntity, { one: true });
    if (state?.recoveringSince) throw new ExchangeProblem('unavailable', { retryAfterSeconds: 30 });
  }

  private async advance(tx: EntityManager, peer: PeerEntity, epoch: number) {
    const from = epoch === peer.incomingEpoch ? peer.incomingContiguous : 0;
    const above: { sequence: number }[] = await tx.query(
      `SELECT sequence FROM inbox_message WHERE sender = $1 AND epoch = $2 AND sequence > $3 ORDER BY sequence`,
      [peer.id, epoch, from],
    );
    const cursor = cursorOver(epoch, from, above.map((row) => row.sequence));
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
