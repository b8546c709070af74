import type { NodePlan } from '../apps/massline/nodes/node-plan.js';

/** How much each bar does. The figures of `QUICK` say only that the benchmark works. */
export interface Sizes {
  readonly rounds: number;
  /** How long the verifications of one floor round go on, ms. */
  readonly verifyMs: number;
  readonly exchange: { readonly senders: number; readonly messagesEach: number; readonly warmUpRounds: number };
  readonly intake: { readonly senders: number; readonly batchesEach: number; readonly batch: number };
  readonly gateway: { readonly connections: number; readonly seconds: number; readonly warmUpSeconds: number };
  readonly fanOut: { readonly widths: readonly number[]; readonly queries: number; readonly thinkMs: number };
  readonly outage: { readonly width: number; readonly queries: number };
  readonly start: { readonly apps: readonly NodePlan['app'][]; readonly idleMs: number };
  readonly ballots: { readonly papers: readonly number[] };
  readonly people: { readonly count: number; readonly queries: number };
  /** Sites, each with about 300 records; and rows of lists of people, of which one may have 5,000 in 1 MiB. */
  readonly memory: {
    readonly small: number;
    readonly large: number;
    readonly fewPeople: number;
    readonly manyPeople: number;
  };
}

export const FULL: Sizes = {
  rounds: 5,
  verifyMs: 1_000,
  exchange: { senders: 20, messagesEach: 100, warmUpRounds: 1 },
  intake: { senders: 4, batchesEach: 10, batch: 100 },
  gateway: { connections: 16, seconds: 3, warmUpSeconds: 3 },
  fanOut: { widths: [1, 10, 50, 200], queries: 30, thinkMs: 5 },
  outage: { width: 50, queries: 25 },
  start: { apps: ['mass-organization', 'organizing-committee'], idleMs: 10_000 },
  ballots: { papers: [100_000, 1_000_000] },
  people: { count: 5_000, queries: 200 },
  memory: { small: 17, large: 170, fewPeople: 500, manyPeople: 5_000 },
};

export const QUICK: Sizes = {
  rounds: 1,
  verifyMs: 50,
  exchange: { senders: 2, messagesEach: 10, warmUpRounds: 0 },
  intake: { senders: 1, batchesEach: 1, batch: 100 },
  gateway: { connections: 2, seconds: 1, warmUpSeconds: 0 },
  fanOut: { widths: [1, 3], queries: 3, thinkMs: 1 },
  outage: { width: 4, queries: 3 },
  start: { apps: ['mass-organization'], idleMs: 500 },
  ballots: { papers: [1_000] },
  people: { count: 200, queries: 5 },
  memory: { small: 1, large: 2, fewPeople: 10, manyPeople: 20 },
};
