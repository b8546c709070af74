import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { request } from 'undici';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { type NodeProcess, startNode } from '../../apps/massline/nodes/node-process.js';
import { interleave, type Rounds } from '../measure/rounds.js';
import { type Row, rowOf } from '../measure/rows.js';
import { endProfile, isProfiling, profiled } from '../profile/profile.js';
import type { Stage } from '../stage/stage.js';
import type { Bar, Bench } from './bar.js';

const READY_WITHIN_MS = 60_000;
const POLL_MS = 10;
const SECONDS = { compare: 'ratio', sense: 'at most', limit: 2.5 } as const;
const MEGABYTES = { compare: 'value', sense: 'at most', limit: 160 } as const;

/** Bar 10: what it takes to start a node, and to keep it while nothing happens. */
export const startBar: Bar = {
  bars: [10],
  about: ({ start }) => [
    '10: from the start of the process to the first good answer of /health/ready, asked every 10 ms; started as `massline up` starts',
    '   a node (its flags, production settings, both roles), on a migrated database that it has started on before, PostgreSQL',
    '   running. Floor: Nest on Fastify with one route, started by the same function. Files are in the page cache.',
    `   Memory: PSS from smaps_rollup after ${start.idleMs / 1000} s of idling; this node and the benchmark are the only Node.js processes of the run.`,
  ],
  measure: async ({ stage, sizes }: Bench): Promise<Row[]> => {
    const plan = await stage.plan(['organization']);
    const rows: Row[] = [];
    for (const node of [plan.hub, ...plan.organizations].filter(({ app }) => sizes.start.apps.includes(app))) {
      const starts = new Starts(stage, node, sizes.start.idleMs);
      await starts.floor();
      await starts.ours();
      const idle: number[] = [];
      const rounds = await interleave(sizes.rounds, {
        floor: () => starts.floor(),
        ours: () => starts.ours((megabytes) => idle.push(megabytes)),
      });
      await starts.profile();
      rows.push(...rowsOf(node.app, rounds, idle));
    }
    return rows;
  },
};

function rowsOf(app: string, rounds: Rounds, idle: readonly number[]): Row[] {
  const start = rowOf({ bar: 10, job: `${app}: start to ready`, unit: 's' }, rounds, SECONDS);
  if (idle.length === 0) return [start]; // no smaps_rollup off Linux
  return [start, rowOf({ bar: 10, job: `${app}: idle PSS`, unit: 'MB' }, { floor: [], ours: idle }, MEGABYTES)];
}

class Starts {
  constructor(
    private readonly stage: Stage,
    private readonly node: NodePlan,
    private readonly idleMs: number,
  ) {}

  /** The path leads from dist/programs to the empty app beside this file: `startNode` starts both with the same flags. */
  floor(): Promise<number> {
    return this.start({ ...this.node, app: '../bench/start/empty' as NodePlan['app'] });
  }

  /** `idle` gets the MB that the node takes after its pause; no pause without it. */
  ours(idle?: (megabytes: number) => void): Promise<number> {
    return this.start(this.node, async ({ pid }) => {
      if (!idle) return;
      await wait(this.idleMs);
      const megabytes = await pssMegabytes(pid);
      if (megabytes !== undefined) idle(megabytes);
    });
  }

  async profile(): Promise<void> {
    if (!isProfiling()) return;
    const more = { ...profiled(), MASSLINE_BENCH_PROFILE_START: 'boot' };
    await this.start(this.node, ({ pid }) => endProfile(`10-start-${this.node.app}`, pid), more);
  }

  /** Seconds from start to ready. `then` has the ready node to itself before it is stopped. */
  private async start(
    node: NodePlan,
    then: (process: NodeProcess) => Promise<void> = () => Promise.resolve(),
    more: Readonly<Record<string, string>> = {},
  ): Promise<number> {
    const started = performance.now();
    const process = startNode(node, { ...this.stage.environment(node), ...more });
    try {
      await this.ready(process);
      const seconds = (performance.now() - started) / 1000;
      await then(process);
      return seconds;
    } finally {
      await process.stop();
    }
  }

  private async ready({ node, ended }: NodeProcess): Promise<void> {
    const life = new AbortController();
    void ended.then(() => life.abort());
    const deadline = performance.now() + READY_WITHIN_MS;
    while (!life.signal.aborted && performance.now() < deadline) {
      const status = await request(`${node.url}/health/ready`).then(
        async (answer) => (await answer.body.dump(), answer.statusCode),
        () => 0,
      );
      if (status === 200) return;
      await wait(POLL_MS);
    }
    throw new Error(`${node.app} did not become ready`);
  }
}

/** Undefined where the system does not tell. */
async function pssMegabytes(pid: number): Promise<number | undefined> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
