import {
  endpointOf,
  generateAgeIdentity,
  generateSigningKeyPair,
  type InboxAnswer,
  PATHS,
  type SigningKey,
  signingKey,
  signMessage,
  signRequest,
} from '#federation';
import { newId } from '#domain-kit';
import { Pool } from 'undici';
import { reportBody } from '../exchange/report-body.js';
import { verificationsPerSecond } from '../floors/verifications.js';
import { costOf, CpuTime } from '../measure/cpu-time.js';
import { interleave } from '../measure/rounds.js';
import { type Row, rowOf } from '../measure/rows.js';
import { isProfiling, profile } from '../profile/profile.js';
import type { Sizes } from '../sizes.js';
import { enrolPeers } from '../stage/enrolled-peers.js';
import { MeasuredNode } from '../stage/measured-node.js';
import type { Stage } from '../stage/stage.js';
import type { Bar, Bench } from './bar.js';

const JSON_TYPE = 'application/json';
/** Every batch is signed before the clock starts, so it must live for a whole round. */
const LIFETIME_SECONDS = 300;
const LIMIT = { compare: 'ratio', sense: 'at least', limit: 0.75 } as const;

/** Bar 2: what the hub's inbox takes in, apart from folding. */
export const intakeBar: Bar = {
  bars: [2],
  about: ({ intake: { senders, batchesEach, batch } }) => [
    `2: POST /federation/inbox of the product's hub (ROLE=api, so that nothing is folded meanwhile) in batches of ${batch} reports,`,
    `   ${batchesEach} a round from each of ${senders} senders; closed loop, ${senders} in flight, one of each sender. In the figure: HTTP over loopback,`,
    '   the HTTP signature of each batch, nonce, schema, every message signature, the receipts and their signatures, storing,',
    '   the wake-up of the fold, the signed answer. Batches are made and signed before the clock starts.',
  ],
  measure: async ({ stage, sizes }: Bench): Promise<Row[]> => {
    const intake = await Intake.open(stage, sizes.intake);
    const cpu = new CpuTime({ hub: intake.hubPid, PostgreSQL: stage.postgresPid });
    await intake.round(await intake.prepare());
    const rounds = await interleave(sizes.rounds, {
      floor: () => Promise.resolve(verificationsPerSecond(sizes.verifyMs)),
      ours: async () => {
        const batches = await intake.prepare();
        return cpu.around(
          () => intake.perRound,
          () => intake.round(batches),
        );
      },
    });
    if (isProfiling()) {
      const batches = await intake.prepare();
      await profile('2-intake-hub', intake.hubPid, () => intake.round(batches));
    }
    const head = { bar: 2, job: `inbox intake, batches of ${sizes.intake.batch}`, unit: 'messages/s' };
    return [rowOf(head, rounds, LIMIT, costOf(cpu, 'message'))];
  },
};

interface Batch {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

class Intake {
  private readonly keys: readonly SigningKey[];
  private readonly pool: Pool;
  private sent = 0;

  private constructor(
    private readonly hub: MeasuredNode,
    private readonly sizes: Sizes['intake'],
  ) {
    const ids = Array.from({ length: sizes.senders }, (_, n) => `sender-${n + 1}`);
    this.keys = ids.map((id) => signingKey(id, generateSigningKeyPair()));
    this.pool = new Pool(new URL(hub.url).origin, { connections: sizes.senders, pipelining: 1 });
  }

  static async open(stage: Stage, sizes: Sizes['intake']): Promise<Intake> {
    const plan = await stage.plan([]);
    const intake = new Intake(await MeasuredNode.start(stage, plan.hub, { ROLE: 'api' }), sizes);
    stage.keep({ stop: () => intake.pool.destroy() });
    const { recipient: ageRecipient } = generateAgeIdentity();
    const peers = intake.keys.map(({ nodeId, publicKey }) => ({
      ...{ id: nodeId, kind: 'mass-organization' as const, displayName: nodeId, baseUrl: null },
      ...{ publicKey: publicKey.encoded, ageRecipient },
    }));
    await enrolPeers(stage.url(plan.hub), peers);
    return intake;
  }

  get hubPid(): number {
    return this.hub.pid;
  }

  get perRound(): number {
    return this.keys.length * this.sizes.batchesEach * this.sizes.batch;
  }

  /** The batches of one round, by sender. */
  async prepare(): Promise<Batch[][]> {
    const batches = await Promise.all(this.keys.map((key, seed) => this.batchesOf(key, seed)));
    this.sent += this.sizes.batchesEach * this.sizes.batch;
    return batches;
  }

  /** Messages per second of one round. */
  async round(batches: readonly (readonly Batch[])[]): Promise<number> {
    const started = performance.now();
    const answers = await Promise.all(batches.map((own) => this.post(own)));
    const seconds = (performance.now() - started) / 1000;
    assertAllAccepted(answers.flat(), this.sizes.batch);
    return this.perRound / seconds;
  }

  private async batchesOf(key: SigningKey, seed: number): Promise<Batch[]> {
    const url = endpointOf(this.hub.url, PATHS.inbox);
    const batches: Batch[] = [];
    for (let n = 0; n < this.sizes.batchesEach; n += 1) {
      const from = this.sent + n * this.sizes.batch;
      const messages = Array.from({ length: this.sizes.batch }, (_, m) => this.message(key, seed, from + m));
      const body = Buffer.from(JSON.stringify({ messages }));
      const request = { method: 'POST', targetUri: url, contentType: JSON_TYPE, body, key, now: new Date() } as const;
      batches.push({ body, headers: await signRequest({ ...request, lifetimeSeconds: LIFETIME_SECONDS }) });
    }
    return batches;
  }

  private message(key: SigningKey, seed: number, index: number) {
    const draft = {
      ...{ id: newId(), from: key.nodeId, to: this.hub.node.id, type: 'report.submitted', schemaVersion: 1 },
      ...{ createdAt: '2026-01-31', ledgerHead: { day: '2026-01-30', root: '0'.repeat(64), size: 0 } },
      body: reportBody(seed, index),
    };
    return signMessage(draft, { epoch: 1, sequence: index + 1 }, key);
  }

  /** One after the other, as a sender does. */
  private async post(batches: readonly Batch[]): Promise<string[]> {
    const answers: string[] = [];
    for (const { headers, body } of batches) {
      const answer = await this.pool.request({ method: 'POST', path: `/${PATHS.inbox}`, headers, body });
      const text = await answer.body.text();
      if (answer.statusCode !== 202) throw new Error(`The hub answered ${answer.statusCode}: ${text}`);
      answers.push(text);
    }
    return answers;
  }
}

function assertAllAccepted(answers: readonly string[], batch: number): void {
  for (const text of answers) {
    const { results } = JSON.parse(text) as InboxAnswer;
    const fresh = results.filter(({ receipt, duplicate }) => receipt.outcome === 'accepted' && !duplicate);
    if (fresh.length !== batch) throw new Error(`Of ${batch} messages ${fresh.length} were accepted as new`);
  }
}
