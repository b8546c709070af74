import { describeOnRedis, redisUrl, testDatabase } from '#testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createLogger } from '../log/logger.js';
import { Metrics } from '../metrics/metrics.js';
import type { JobContext } from '../queues/handles-job.js';
import { defineJob, type JobDefinition } from '../queues/job.js';
import type { JobBackend } from '../queues/job-backend.js';
import { JobRunner } from '../queues/job-runner.js';
import { postgresJobBackend } from '../queues/postgres-job-backend.js';
import { Queues } from '../queues/queues.service.js';
import { redisJobBackend } from '../queues/redis-job-backend.js';

/** Queues of one backend, which several processes of a node share. */
export interface JobPlace {
  open(): Promise<JobBackend>;
  /** A program for `node -e` that takes one job of the queue, prints "taken" and never ends. */
  takeOneForEver(queue: string): string;
  drop(): Promise<void>;
}

const payload = z.object({ id: z.string() });
export type TestJob = JobDefinition<typeof payload>;
export type TestHandle = (payload: { id: string }, context: JobContext) => Promise<void>;

let defined = 0;
export const newJob = (concurrency = 4): TestJob =>
  defineJob({ name: `test.run-${'x'.repeat(++defined)}`, payload, concurrency });

export async function until(met: () => boolean | Promise<boolean>, timeoutMs = 8_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await met())) {
    if (performance.now() > deadline) throw new Error('This did not happen in time');
    await wait(10);
  }
}

/** A door that handlers wait at until it is opened. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Processes of a node, each with its own connections, as far as queues are concerned. */
export class TestProcesses {
  /** What all of them have logged. */
  log = '';
  #runners: JobRunner[] = [];

  constructor(private readonly place: () => Promise<JobBackend>) {}

  async start(): Promise<JobRunner> {
    const backend = await this.place();
    const logger = createLogger({ level: 'info', destination: { write: (line) => (this.log += line) } });
    const runner = new JobRunner({ backend, queues: new Queues(backend, logger), logger, metrics: new Metrics() });
    this.#runners.push(runner);
    return runner;
  }

  /** Starts one that works on `jobs`. */
  async working(jobs: TestJob | readonly TestJob[], handle: TestHandle): Promise<Queues> {
    const runner = await this.start();
    runner.start([jobs].flat().map((job) => ({ job: job as never, handler: { handle } as never })));
    return runner.queues;
  }

  async stop(): Promise<void> {
    const runners = this.#runners.splice(0);
    await Promise.all(runners.map((runner) => runner.stop()));
    await Promise.all(runners.map((runner) => runner.queues.close()));
    this.log = '';
  }
}

/** Runs one suite on each backend. */
export function describeOnBackends(
  name: string,
  suite: (place: () => JobPlace, processes: TestProcesses) => void,
): void {
  describe(`${name} on PostgreSQL`, () => {
    conform(postgresPlace, suite);
  });
  describeOnRedis(`${name} on Redis`, () => conform(redisPlace, suite));
}

function conform(
  open: () => Promise<JobPlace>,
  suite: (place: () => JobPlace, processes: TestProcesses) => void,
): void {
  let place: JobPlace;
  const processes = new TestProcesses(() => place.open());
  beforeAll(async () => {
    place = await open();
  });
  afterEach(() => processes.stop());
  afterAll(() => place.drop());
  suite(() => place, processes);
}

async function postgresPlace(): Promise<JobPlace> {
  const { url, drop } = await testDatabase();
  return {
    open: () => postgresJobBackend(url, () => {}),
    drop,
    takeOneForEver: (queue) => `
      import { createPostgresBackend, Worker } from 'bullmq';
      const connection = { connectionString: '${url}', schema: 'queue' };
      const taken = () => { process.stdout.write('taken'); return new Promise((resolve) => setTimeout(resolve, 1e8)); };
      new Worker('${queue}', taken, { connection, lockDuration: 10000, stalledInterval: 5000 }, createPostgresBackend);`,
  };
}

async function redisPlace(): Promise<JobPlace> {
  const url = redisUrl() ?? '';
  const prefix = `massline:${randomUUID()}`;
  return {
    open: async () => redisJobBackend({ url, prefix }, () => {}),
    drop: async () => {},
    takeOneForEver: (queue) => `
      import { Worker } from 'bullmq';
      import { Redis } from 'ioredis';
      const connection = new Redis('${url}', { maxRetriesPerRequest: null });
      const taken = () => { process.stdout.write('taken'); return new Promise((resolve) => setTimeout(resolve, 1e8)); };
      const options = { connection, prefix: '${prefix}', lockDuration: 10000, stalledInterval: 5000 };
      new Worker('${queue}', taken, options);`,
  };
}
