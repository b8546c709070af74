import { describeOnRedis, type RedisServer, startRedis, testDatabase } from '#testing';
import { Redis } from 'ioredis';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { currentTraceId, withTrace } from '../log/trace.js';
import { freePort } from '../process/processes.js';
import { describeOnBackends, gate, newJob, TestProcesses, until } from '../test/job-backends.js';
import { postgresJobBackend } from './postgres-job-backend.js';
import { redisJobBackend } from './redis-job-backend.js';

describeOnBackends('queues', (_place, processes) => {
  it('does an added job once, in the trace that asked for it', async () => {
    const job = newJob();
    const done: unknown[] = [];
    const queues = await processes.working(job, async ({ id }) => void done.push([id, currentTraceId()]));
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
    const queues = await processes.working(job, async ({ id }) => {
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
    const { queues } = await processes.start();
    for (const id of ['a', 'b', 'c']) await queues.wake(job, 'peer', { id });
    await processes.working(job, async ({ id }) => void ran.push(id));
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
    const queues = await processes.working(job, handle);
    await processes.working(job, handle);
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
    const queues = await processes.working(job, async () => {
      seen = wanted;
    });
    const second = (await processes.start()).queues;
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
    const queues = await processes.working(job, async ({ id }) => void ran.push({ id, ms: performance.now() - start }));
    await queues.wake(job, 'peer', { id: 'much later' }, { delayMs: 60_000 });
    await queues.wake(job, 'peer', { id: 'later' }, { delayMs: 3_000 });
    await queues.wake(job, 'peer', { id: 'now' });
    await until(() => ran.length === 2);
    expect(ran.map(({ id }) => id)).toEqual(['now', 'later']);
    expect(ran[0]?.ms).toBeLessThan(2_900);
    expect(ran[1]?.ms).toBeGreaterThan(2_990);
  });

  it('repeats a job once per interval, however many processes ask for that', async () => {
    const job = newJob();
    let ran = 0;
    const handle = async (): Promise<void> => void ran++;
    const both = [await processes.working(job, handle), await processes.working(job, handle)];
    const start = performance.now();
    for (const queues of both) await queues.every(job, 500, { id: 'x' });
    await wait(2_600);
    await until(() => ran >= 4);
    // Twice as often, if each of the two processes had asked for itself.
    expect(ran).toBeLessThanOrEqual((performance.now() - start) / 500 + 2);
  });
});

describe('queues in the node’s own database', () => {
  const connections = `FROM pg_stat_activity WHERE application_name = 'massline queue' AND datname = current_database()`;

  it('are heard of again after their connections broke', async () => {
    const { url, dataSource, drop } = await testDatabase();
    const processes = new TestProcesses(() => postgresJobBackend(url, () => {}));
    const jobs = [newJob(), newJob()];
    const ran: string[] = [];
    const queues = await processes.working(jobs, async ({ id }) => void ran.push(id));
    for (const job of jobs) await queues.add(job, { id: 'before' });
    await until(() => ran.length === 2);
    await wait(200);
    const broken = await dataSource.query<unknown[]>(`SELECT pg_terminate_backend(pid) ${connections}`);
    expect(broken.length).toBeGreaterThan(0);
    await wait(300);
    for (const job of jobs) await queues.add(job, { id: 'after' });
    await until(() => ran.length === 4);
    const listening = await dataSource.query<unknown[]>(`SELECT ${connections} AND query LIKE '%LISTEN%'`);
    expect(listening).toHaveLength(1);
    await processes.stop();
    await drop();
  });

  it('need three connections, whatever their number', async () => {
    const { url, dataSource, drop } = await testDatabase();
    const processes = new TestProcesses(() => postgresJobBackend(url, () => {}));
    const jobs = Array.from({ length: 15 }, () => newJob());
    let ran = 0;
    const queues = await processes.working(jobs, async () => void ran++);
    await Promise.all(jobs.map((job) => queues.add(job, { id: 'x' })));
    await until(() => ran === 15);
    const [{ count }] = await dataSource.query<[{ count: number }]>(`SELECT count(*)::int ${connections}`);
    expect(count).toBeLessThanOrEqual(3);
    await processes.stop();
    await drop();
  });

  it('do not start before their schema was migrated', async () => {
    const { url, asOwner, drop } = await testDatabase();
    await asOwner('DROP SCHEMA queue CASCADE');
    await expect(postgresJobBackend(url, () => {})).rejects.toThrow(/not initialized/);
    await drop();
  });
});

describeOnRedis('queues whose Redis is away', () => {
  it('work as soon as it is there, whether it comes late or comes back', async () => {
    const port = await freePort();
    const url = `redis://127.0.0.1:${port}`;
    const directory = mkdtempSync(join(tmpdir(), 'massline-redis-'));
    const processes = new TestProcesses(async () => redisJobBackend({ url, prefix: 'late' }, () => {}));
    const job = newJob();
    const ran: string[] = [];
    const queues = await processes.working(job, async ({ id }) => void ran.push(id));
    await queues.wake(job, 'peer', { id: 'too early' });
    let redis: RedisServer | undefined;
    try {
      for (const id of ['late', 'back']) {
        await redis?.stop();
        redis = await startRedis(directory, port);
        await until(async () => {
          await queues.wake(job, 'peer', { id });
          return ran.includes(id);
        }, 15_000);
      }
    } finally {
      await processes.stop();
      await redis?.stop();
    }
    rmSync(directory, { recursive: true });
  });

  it('repeat jobs again soon after they were lost, in a Redis that came back empty or was flushed', async () => {
    const port = await freePort();
    const url = `redis://127.0.0.1:${port}`;
    const directory = mkdtempSync(join(tmpdir(), 'massline-redis-'));
    let redis: RedisServer | undefined = await startRedis(directory, port);
    const processes = new TestProcesses(async () => redisJobBackend({ url, prefix: 'lost' }, () => {}));
    const job = newJob();
    let ran = 0;
    const queues = await processes.working(job, async () => void (ran += 1));
    try {
      await queues.every(job, 3_600_000, { id: 'x' });
      await until(() => ran === 1);
      await redis?.stop();
      redis = await startRedis(directory, port);
      await until(() => ran === 2);
      await flushed(url);
      await until(() => ran === 3);
    } finally {
      await processes.stop();
      await redis?.stop();
    }
    rmSync(directory, { recursive: true });
  });

  it('do without a wake-up and refuse an added job', async () => {
    const processes = new TestProcesses(async () =>
      redisJobBackend({ url: 'redis://127.0.0.1:1', prefix: 'away' }, () => {}),
    );
    const { queues } = await processes.start();
    const job = newJob();
    await queues.wake(job, 'peer', { id: 'x' });
    expect(processes.log).toContain('wake-up dropped');
    await expect(queues.add(job, { id: 'x' })).rejects.toThrow();
    await processes.stop();
  });
});

async function flushed(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  redis.disconnect();
}
