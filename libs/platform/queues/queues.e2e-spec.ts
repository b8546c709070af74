import { describeOnRedis, redisUrl, testDatabase } from '#testing';
import { UnrecoverableError } from 'bullmq';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createLogger } from '../log/logger.js';
import { currentTraceId, withTrace } from '../log/trace.js';
import { Metrics } from '../metrics/metrics.js';
import type { JobContext } from './handles-job.js';
import { defineJob, type JobDefinition } from './job.js';
import type { JobBackend } from './job-backend.js';
import { JobRunner } from './job-runner.js';
import { postgresJobBackend } from './postgres-job-backend.js';
import { Queues } from './queues.service.js';
import { redisJobBackend } from './redis-job-backend.js';

interface Place {
  /** Opens the same queues once more, as another process would. */
  open(): Promise<JobBackend>;
  /** A program for `node -e` that takes one job of the queue, prints "taken" and never ends. */
  takeOneForEver(queue: string): string;
  drop(): Promise<void>;
}

const payload = z.object({ id: z.string() });
let defined = 0;
const newJob = (concurrency = 4): JobDefinition<typeof payload> =>
  defineJob({
    name: `test.run-${'abcdefghijklmnopqrstuvwxyz'[defined % 26]}${'x'.repeat(defined++)}`,
    payload,
    concurrency,
  });

async function until(met: () => boolean | Promise<boolean>, timeoutMs = 8_000): Promise<void> {
  for (let waited = 0; !(await met()); waited += 10) {
    if (waited > timeoutMs) throw new Error('This did not happen in time');
    await wait(10);
  }
}

/** A door that handlers wait at until it is opened. */
function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

function conformance(place: () => Promise<Place>): void {
  let at: Place;
  let running: JobRunner[] = [];
  let lines = '';
  beforeAll(async () => {
    at = await place();
  });
  afterEach(async () => {
    await Promise.all(running.map((runner) => runner.stop()));
    await Promise.all(running.map((runner) => runner.queues.close()));
    running = [];
    lines = '';
  });
  afterAll(() => at.drop());

  async function process(): Promise<JobRunner> {
    const backend = await at.open();
    const logger = createLogger({ level: 'info', destination: { write: (line) => (lines += line) } });
    const runner = new JobRunner({ backend, queues: new Queues(backend, logger), logger, metrics: new Metrics() });
    running.push(runner);
    return runner;
  }

  async function working(
    job: JobDefinition<typeof payload>,
    handle: (payload: { id: string }, context: JobContext) => Promise<void>,
  ): Promise<Queues> {
    const runner = await process();
    runner.start([{ job, handler: { handle } as never }]);
    return runner.queues;
  }

  it('does an added job once, in the trace that asked for it', async () => {
    const job = newJob();
    const done: unknown[] = [];
    const queues = await working(job, async ({ id }) => void done.push([id, currentTraceId()]));
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await withTrace(`00-${traceId}-00f067aa0ba902b7-01`, () => queues.add(job, { id: 'one' }));
    await until(() => done.length > 0);
    await wait(100);
    expect(done).toEqual([['one', traceId]]);
  });

  it('keeps the last wake-up that comes while its job runs, and only that', async () => {
    const job = newJob();
    const door = gate();
    const ran: string[] = [];
    const queues = await working(job, async ({ id }) => {
      ran.push(id);
      await door.opened;
    });
    await queues.wake(job, 'peer', { id: 'first' });
    await until(() => ran.length === 1);
    for (const id of ['second', 'third', 'last']) await queues.wake(job, 'peer', { id });
    door.open();
    await until(() => ran.length === 2);
    await wait(200);
    expect(ran).toEqual(['first', 'last']);
  });

  it('makes one run of the wake-ups that wait together', async () => {
    const job = newJob();
    const ran: string[] = [];
    const { queues } = await process();
    for (const id of ['a', 'b', 'c']) await queues.wake(job, 'peer', { id });
    await working(job, async ({ id }) => void ran.push(id));
    await until(() => ran.length > 0);
    await wait(200);
    expect(ran).toHaveLength(1);
  });

  it('never runs one key twice at once, and other keys beside it', async () => {
    const job = newJob(8);
    const door = gate();
    const active = new Map<string, number>();
    let most = 0;
    const handle = async ({ id }: { id: string }): Promise<void> => {
      active.set(id, (active.get(id) ?? 0) + 1);
      most = Math.max(most, ...active.values());
      await Promise.race([door.opened, wait(50)]);
      active.set(id, (active.get(id) ?? 0) - 1);
    };
    const queues = await working(job, handle);
    await working(job, handle);
    for (let round = 0; round < 10; round++) {
      await Promise.all(['a', 'b', 'c'].map((id) => queues.wake(job, id, { id })));
      await wait(15);
    }
    await until(() => active.size === 3);
    door.open();
    expect(most).toBe(1);
  });

  it('loses no wake-up that races with the end of a run', async () => {
    const job = newJob();
    let wanted = 0;
    let seen = 0;
    const queues = await working(job, async () => {
      seen = wanted;
    });
    const second = (await process()).queues;
    for (let round = 1; round <= 150; round++) {
      wanted = round;
      await (round % 2 ? queues : second).wake(job, 'peer', { id: 'x' });
      if (round % 10 === 0) await until(() => seen === round);
      else await wait(Math.random() * 4);
    }
    expect(seen).toBe(150);
  });

  it('wakes after a delay, which holds up no other wake-up; the latest delay stands', async () => {
    const job = newJob();
    const ran: { id: string; ms: number }[] = [];
    const start = performance.now();
    const queues = await working(job, async ({ id }) => void ran.push({ id, ms: performance.now() - start }));
    await queues.wake(job, 'peer', { id: 'much later' }, { delayMs: 60_000 });
    await queues.wake(job, 'peer', { id: 'later' }, { delayMs: 700 });
    await queues.wake(job, 'peer', { id: 'now' });
    await until(() => ran.length === 2);
    expect(ran.map(({ id }) => id)).toEqual(['now', 'later']);
    expect(ran[0]?.ms).toBeLessThan(650);
    expect(ran[1]?.ms).toBeGreaterThan(690);
  });

  it('tries a failing job again, later each time', async () => {
    const job = newJob();
    const tried: number[] = [];
    const queues = await working(job, async () => {
      tried.push(performance.now());
      if (tried.length < 3) throw new Error('not yet');
    });
    await queues.add(job, { id: 'x' });
    await until(() => tried.length === 3);
    const [first = 0, second = 0, third = 0] = tried;
    expect(second - first).toBeGreaterThan(400);
    expect(third - second).toBeGreaterThan(900);
    await until(async () => (await queues.counts(job))['failed'] === 0);
  });

  it.each([
    { given: 'a payload that its job does not declare', name: 'run', data: { payload: { id: 7 } } },
    { given: 'an unknown name', name: 'else', data: { payload: { id: 'x' } } },
  ])('gives up at once on $given', async ({ name, data }) => {
    const job = newJob();
    let ran = 0;
    const queues = await working(job, async () => void ran++);
    const backend = await at.open();
    const queue = backend.queue(job.name);
    await queue.add(name, data, { attempts: 10, backoff: 10 });
    await until(async () => (await queues.counts(job))['failed'] === 1);
    expect(ran).toBe(0);
    await queue.close();
    await backend.close();
  });

  it('gives up when the handler says that it cannot succeed', async () => {
    const job = newJob();
    let ran = 0;
    const queues = await working(job, async () => {
      ran++;
      throw new UnrecoverableError('has left');
    });
    await queues.add(job, { id: 'x' });
    await until(async () => (await queues.counts(job))['failed'] === 1);
    expect(ran).toBe(1);
  });

  it('refuses a wrong payload where it is added', async () => {
    const { queues } = await process();
    await expect(queues.add(newJob(), { id: 7 as unknown as string })).rejects.toThrow();
  });

  it('tells the log about a failure, and the queue only its kind', async () => {
    const job = newJob();
    const queues = await working(job, async () => {
      throw new UnrecoverableError('canary');
    });
    await queues.add(job, { id: 'x' });
    await until(async () => (await queues.counts(job))['failed'] === 1);
    const backend = await at.open();
    const queue = backend.queue(job.name);
    const [failed] = await queue.getFailed();
    expect(lines).toContain('canary');
    expect(JSON.stringify(failed?.asJSON())).not.toContain('canary');
    expect(failed?.failedReason).toBe('UnrecoverableError');
    await queue.close();
    await backend.close();
  });

  it('repeats a job once per interval, however many processes ask for that', async () => {
    const job = newJob();
    let ran = 0;
    const handle = async (): Promise<void> => void ran++;
    for (const queues of [await working(job, handle), await working(job, handle)])
      await queues.every(job, 500, { id: 'x' });
    await wait(2_600);
    expect(ran).toBeGreaterThanOrEqual(4);
    expect(ran).toBeLessThanOrEqual(7);
  });

  it('lets running jobs end when the node stops, and tells them', async () => {
    const job = newJob(1);
    const door = gate();
    const events: string[] = [];
    const runner = await process();
    const handle = async ({ id }: { id: string }, { signal }: JobContext): Promise<void> => {
      signal.addEventListener('abort', () => events.push('told'));
      events.push(`began ${id}`);
      await door.opened;
      events.push(`ended ${id}`);
    };
    runner.start([{ job, handler: { handle } as never }]);
    await runner.queues.add(job, { id: 'a' });
    await runner.queues.add(job, { id: 'b' });
    await until(() => events.length === 1);
    const stopped = runner.stop().then(() => events.push('stopped'));
    await wait(100);
    door.open();
    await stopped;
    expect(events).toEqual(['began a', 'told', 'ended a', 'stopped']);
    expect((await runner.queues.counts(job))['waiting']).toBe(1);
  });

  it('takes up the job of a killed process', async () => {
    const job = newJob();
    const { queues } = await process();
    await queues.wake(job, 'peer', { id: 'x' });
    const victim = spawn(globalThis.process.execPath, ['--input-type=module', '-e', at.takeOneForEver(job.name)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(victim.stdout, 'data');
    victim.kill('SIGKILL');
    await queues.wake(job, 'peer', { id: 'while it is dead' });
    const ran: string[] = [];
    await working(job, async ({ id }) => void ran.push(id));
    await until(() => ran.length === 2, 40_000);
    expect(ran).toEqual(['x', 'while it is dead']);
  }, 60_000);
}

describe('jobs on PostgreSQL', () => {
  const place = async (): Promise<Place> => {
    const { url, drop } = await testDatabase();
    return {
      open: () => postgresJobBackend(url, () => {}),
      drop,
      takeOneForEver: (queue) => `
        import { createPostgresBackend, Worker } from 'bullmq';
        const options = { connection: { connectionString: '${url}', schema: 'queue' }, lockDuration: 10000, stalledInterval: 5000 };
        const taken = () => { process.stdout.write('taken'); return new Promise((resolve) => setTimeout(resolve, 1e8)); };
        new Worker('${queue}', taken, options, createPostgresBackend);`,
    };
  };
  conformance(place);

  it('are heard of again after the listening connection broke', async () => {
    const { url, dataSource, drop } = await testDatabase();
    const backend = await postgresJobBackend(url, () => {});
    const logger = createLogger({ level: 'silent' });
    const runner = new JobRunner({ backend, queues: new Queues(backend, logger), logger, metrics: new Metrics() });
    const jobs = [newJob(), newJob()];
    const ran: string[] = [];
    const handler = { handle: async ({ id }: { id: string }) => void ran.push(id) } as never;
    runner.start(jobs.map((job) => ({ job, handler })));
    for (const job of jobs) await runner.queues.add(job, { id: 'before' });
    await until(() => ran.length === 2);
    await wait(200);
    const killed = await dataSource.query<unknown[]>(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'massline queue' AND datname = current_database()`,
    );
    expect(killed.length).toBeGreaterThan(0);
    await wait(300);
    for (const job of jobs) await runner.queues.add(job, { id: 'after' });
    await until(() => ran.length === 4, 5_000);
    await runner.stop();
    await runner.queues.close();
    await drop();
  });

  it('need few connections, whatever the number of queues', async () => {
    const { url, dataSource, drop } = await testDatabase();
    const backend = await postgresJobBackend(url, () => {});
    const logger = createLogger({ level: 'silent' });
    const runner = new JobRunner({ backend, queues: new Queues(backend, logger), logger, metrics: new Metrics() });
    const jobs = Array.from({ length: 15 }, () => newJob());
    let ran = 0;
    const handler = { handle: async () => void ran++ } as never;
    runner.start(jobs.map((job) => ({ job, handler })));
    await Promise.all(jobs.map((job) => runner.queues.add(job, { id: randomUUID() })));
    await until(() => ran === 15);
    const [{ count }] = await dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE application_name = 'massline queue' AND datname = current_database()`,
    );
    await runner.stop();
    await runner.queues.close();
    await drop();
    expect(count).toBeLessThanOrEqual(3);
  });
});

describeOnRedis('jobs on Redis', () => {
  conformance(async () => {
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
        new Worker('${queue}', taken, { connection, prefix: '${prefix}', lockDuration: 10000, stalledInterval: 5000 });`,
    };
  });

  it('do without a wake-up while Redis is away, and say so for an added job', async () => {
    const backend = redisJobBackend({ url: 'redis://127.0.0.1:1', prefix: 'away' }, () => {});
    let lines = '';
    const logger = createLogger({ level: 'info', destination: { write: (line) => (lines += line) } });
    const queues = new Queues(backend, logger);
    const job = newJob();
    await queues.wake(job, 'peer', { id: 'x' });
    expect(lines).toContain('wake-up dropped');
    await expect(queues.add(job, { id: 'x' })).rejects.toThrow();
    await queues.close();
  });
});
