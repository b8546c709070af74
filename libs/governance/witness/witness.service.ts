import { CLOCK, type Clock, dayIn } from '#domain-kit';
import type { LedgerHead } from '#ledger';
import { Logger, Metrics } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CheckpointExchange } from './checkpoint-exchange.js';
import { questionOf, type RestoreTold, restoreSince, verdictOn, type WitnessState } from './domain/witness.js';
import { WitnessedHeadEntity } from './witnessed-head.entity.js';

type Wanted = CheckpointExchange['wanted'];

/** The heads in the signed messages of one sender; relayed ones, of epoch 0, are not from a peer. */
const HEADS = `SELECT message::jsonb -> 'ledgerHead' AS head FROM inbox_message
  WHERE sender = $1 AND epoch > 0 AND message IS NOT NULL`;
const NEWEST = `${HEADS} ORDER BY epoch DESC, sequence DESC LIMIT 1`;
/** Reads every message of the sender: only asked after a restore. */
const HIGHEST = `${HEADS} AND (message::jsonb -> 'ledgerHead' ->> 'size')::bigint BETWEEN 1 AND $2
  ORDER BY (message::jsonb -> 'ledgerHead' ->> 'size')::bigint DESC LIMIT 1`;

/** What this node knows of the checkpoint logs of its peers: protocol.md, *Checkpoints*. */
@Injectable()
export class Witness {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly db: DataSource,
    private readonly log: Logger,
    private readonly metrics: Metrics,
  ) {}

  /** What to ask the peer first. Nothing is judged yet: whether it was restored is known by its answer. */
  async opening(peerId: string): Promise<Wanted> {
    const question = await this.question(this.db.manager, peerId, []);
    return question?.asked.kind === 'prove' ? sizes(question.asked) : null;
  }

  /** Judges what a peer said in an exchange. Answers the proof that is still wanted of it. */
  async hear(peerId: string, { restores, shown }: Pick<CheckpointExchange, 'restores' | 'shown'>): Promise<Wanted> {
    return this.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`witness ${peerId}`]);
      const question = await this.question(tx, peerId, restores);
      if (!question) return null;
      const { asked } = question;
      const state = verdictOn(asked, shown);
      if (!state) return asked.kind === 'prove' ? sizes(asked) : null;
      await this.note(tx, peerId, { ...question, state });
      return null;
    });
  }

  /** Peers by what was found, for the operator's alarm. */
  async refreshMetrics(): Promise<void> {
    const gauge = this.metrics.gauge('massline_witnessed_records', 'Records of peers by what was found', ['state']);
    const rows: { state: string; count: number }[] = await this.db.query(
      'SELECT state::text, count(*)::int FROM witnessed_head GROUP BY state',
    );
    gauge.reset();
    for (const { state, count } of rows) gauge.set({ state }, count);
  }

  private async question(tx: EntityManager, peerId: string, restores: readonly RestoreTold[]) {
    const row = await tx.findOneBy(WitnessedHeadEntity, { peerId });
    if (row?.state === 'forked') return undefined;
    const [newest] = await tx.query<{ head: LedgerHead }[]>(NEWEST, [peerId]);
    if (!newest) return undefined;
    const restore = restoreSince(row, restores);
    const most = Math.min(restore?.size ?? 0, row?.size ?? 0);
    const [base] = most > 0 ? await tx.query<{ head: LedgerHead }[]>(HIGHEST, [peerId, most]) : [];
    const seen = { witnessed: row, shown: newest.head, restore, base: base?.head ?? null };
    return { row, shown: newest.head, restore, asked: questionOf(seen) };
  }

  private async note(
    tx: EntityManager,
    peerId: string,
    found: { row: WitnessedHeadEntity | null; shown: LedgerHead; restore: RestoreTold | null; state: WitnessState },
  ): Promise<void> {
    const { row, shown, restore, state } = found;
    if (state === 'forked') {
      await tx.update(WitnessedHeadEntity, { peerId }, { state, forkedOn: shown.day });
      this.log.error({ peer: peerId, day: shown.day, size: shown.size }, 'ledger.forked');
      return;
    }
    const { day, size, root } = shown;
    const restoredOn = state === 'restored' ? (restore?.performedOn ?? null) : (row?.restoredOn ?? null);
    const firstSeen = row?.firstSeen ?? dayIn(this.clock.now(), 'UTC');
    const now = { day, size, root, restoredOn, firstSeen };
    await tx.save(WitnessedHeadEntity, {
      peerId,
      ...now,
      state: restoredOn ? 'restored' : 'witnessed',
      forkedOn: null,
    });
  }
}

const sizes = ({ from, to }: { from: LedgerHead; to: LedgerHead }): Wanted => ({ from: from.size, to: to.size });
