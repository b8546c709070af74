import { Client } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { SendersCalls } from '../exchange/senders.types.js';
import { verificationsPerSecond } from '../floors/verifications.js';
import { costOf, CpuTime, type Parties } from '../measure/cpu-time.js';
import { interleave } from '../measure/rounds.js';
import { type Row, rowOf } from '../measure/rows.js';
import { CallProcess } from '../processes/call-process.js';
import { isProfiling, profile, profiled } from '../profile/profile.js';
import type { Sizes } from '../sizes.js';
import { enrolPeers } from '../stage/enrolled-peers.js';
import { MeasuredNode } from '../stage/measured-node.js';
import type { Stage } from '../stage/stage.js';
import type { Bar, Bench } from './bar.js';

const POLL_MS = 500;
const SETTLED_WITHIN_MS = 180_000;
const LIMIT = { compare: 'ratio', sense: 'at least', limit: 0.55 } as const;

/** Bar 1: from outboxes that are full to receipts stored at the senders and rollups at the hub. */
export const exchangeBar: Bar = {
  bars: [1],
  about: ({ exchange: { senders, messagesEach } }) => [
    `1: ${senders} senders with ${messagesEach} reports each a round (25 cells, 2.7 kB signed), already recorded in their outboxes;`,
    '   clock from the wake-ups to the later of: last receipt stored at a sender, last report folded at the hub. The hub is the',
    '   product as started by `massline up`; the senders are its platform and federation services in one other process, each with',
    '   a database and queue of its own; all databases in one embedded PostgreSQL (fsync on), HTTP over loopback without TLS.',
    '   Not in it: composing, approving and recording the reports, the ledger, TLS.',
  ],
  measure: async ({ stage, sizes }: Bench): Promise<Row[]> => {
    const exchange = await Exchange.open(stage, sizes);
    const cpu = new CpuTime({ ...exchange.processes, PostgreSQL: stage.postgresPid });
    for (let n = 0; n < sizes.exchange.warmUpRounds; n += 1) {
      await exchange.record();
      await exchange.round();
    }
    const rounds = await interleave(sizes.rounds, {
      floor: () => Promise.resolve(verificationsPerSecond(sizes.verifyMs)),
      ours: async () => {
        await exchange.record();
        return cpu.around(
          () => exchange.perRound,
          () => exchange.round(),
        );
      },
    });
    for (const [name, pid] of isProfiling() ? Object.entries(exchange.processes) : []) {
      await exchange.record();
      await profile(`1-exchange-${name}`, pid, () => exchange.round());
    }
    const head = { bar: 1, job: 'exchange end to end', unit: 'messages/s' };
    return [rowOf(head, rounds, LIMIT, costOf(cpu, 'message'))];
  },
};

class Exchange {
  private sent = 0;

  private constructor(
    private readonly hub: MeasuredNode,
    private readonly senders: CallProcess<SendersCalls>,
    private readonly database: Client,
    private readonly sizes: Sizes['exchange'],
  ) {}

  static async open(stage: Stage, { exchange: sizes }: Sizes): Promise<Exchange> {
    const ids = Array.from({ length: sizes.senders }, (_, n) => `sender-${String(n + 1).padStart(2, '0')}`);
    const plan = await stage.plan(ids);
    const hub = await MeasuredNode.start(stage, plan.hub);
    const program = new URL('../exchange/senders-process.js', import.meta.url);
    const senders = stage.keep(new CallProcess<SendersCalls>(program, { ...process.env, ...profiled() }));
    const { publicKey, ageRecipient } = await hub.identity();
    const identities = await senders.ask('open', {
      environments: plan.organizations.map((node) => stage.environment(node)),
      hub: {
        ...{ id: plan.hub.id, kind: plan.hub.kind, displayName: plan.hub.displayName, baseUrl: hub.url },
        ...{ publicKey: publicKey.encoded, ageRecipient },
      },
    });
    const peers = plan.organizations.map(({ id, kind, displayName }, n) => ({
      ...{ id, kind, displayName, baseUrl: null },
      ...identities[n]!,
    }));
    await enrolPeers(stage.url(plan.hub), peers);
    const database = new Client({ connectionString: stage.url(plan.hub) });
    await database.connect();
    stage.keep({ stop: () => database.end() });
    return new Exchange(hub, senders, database, sizes);
  }

  get processes(): Parties {
    return { hub: this.hub.pid, senders: this.senders.pid };
  }

  get perRound(): number {
    return this.sizes.senders * this.sizes.messagesEach;
  }

  /** Fills the outboxes with the reports of one round. */
  async record(): Promise<void> {
    const { senders, messagesEach } = this.sizes;
    await this.senders.ask('record', { from: this.sent / senders, count: messagesEach });
    this.sent += this.perRound;
  }

  /** Messages per second of what was recorded for one round. */
  async round(): Promise<number> {
    const started = await this.senders.ask('deliver', null);
    const ended = await this.settled();
    return (this.perRound * 1000) / (ended - started);
  }

  /** When the last message so far was folded and its receipt stored, by the clock that both sides write into their rows. */
  private async settled(): Promise<number> {
    const deadline = Date.now() + SETTLED_WITHIN_MS;
    for (;;) {
      const folded = await this.folded();
      const delivered = folded.count === this.sent ? await this.senders.ask('delivered', null) : undefined;
      if (delivered?.count === this.sent) return Math.max(folded.lastAt, delivered.lastAt);
      if (folded.failed !== null) throw new Error(`The hub refused or parked messages: ${folded.failed}`);
      if (Date.now() > deadline) throw new Error(`Of ${this.sent} messages only ${folded.count} were folded in time`);
      await wait(POLL_MS);
    }
  }

  private async folded(): Promise<Folded> {
    const { rows } = await this.database.query<Folded>(
      `SELECT count(*) FILTER (WHERE state = 'processed')::integer AS count,
         COALESCE(extract(epoch FROM max(processed_at)) * 1000, 0)::float8 AS "lastAt",
         string_agg(DISTINCT problem, ', ') FILTER (WHERE state IN ('parked', 'refused')) AS failed
       FROM inbox_message`,
    );
    const [row] = rows;
    if (!row) throw new Error('An aggregate without a row');
    return row;
  }
}

interface Folded {
  readonly count: number;
  /** When the last of them was, ms since 1970. */
  readonly lastAt: number;
  /** Why others were not; null if none failed. */
  readonly failed: string | null;
}
