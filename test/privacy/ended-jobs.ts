import { sha256Hex } from '#domain-kit';
import { createPostgresBackend, Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { setTimeout as wait } from 'node:timers/promises';
import { onDatabase } from './database-dump.js';

/** Where a node has its jobs. */
export interface QueuePlace {
  readonly databaseUrl: string;
  readonly publicUrl: string;
  /** Its jobs are there, else in its database. */
  readonly redisUrl: string | undefined;
}

/** The jobs of a node that ended, well or not, as they lie in its queues. */
export interface EndedJobs {
  /** Adds a job that no handler takes, and waits until a worker of the node has failed on it for good. */
  failOne(queue: string): Promise<void>;
  /** Puts a failed job there, as of that moment. */
  plant(queue: string, endedAt: Date): Promise<unknown>;
  /** The names of the queues with jobs that ended before. */
  before(limit: number): Promise<string[]>;
  close(): Promise<void>;
}

export const endedJobs = (place: QueuePlace): EndedJobs =>
  place.redisUrl === undefined ? onPostgres(place.databaseUrl) : onRedis(place.redisUrl, place.publicUrl);

async function failOneOf(queue: Queue): Promise<void> {
  await queue.add('unheard of', {});
  while ((await queue.getFailedCount()) === 0) await wait(50);
  await queue.close();
}

const onPostgres = (connectionString: string): EndedJobs => ({
  failOne(queue) {
    const connection = { connectionString, schema: 'queue' } as never;
    return failOneOf(new Queue(queue, { connection }, createPostgresBackend as never));
  },
  plant: (queue, endedAt) =>
    onDatabase(connectionString, (client) =>
      client.query(
        `INSERT INTO queue.job (queue, id, seq, name, state, added_at_ms, finished_at_ms)
         VALUES ($1, 'left', 999999, 'run', 'failed', $2, $2)`,
        [queue, endedAt.getTime()],
      ),
    ),
  before: (limit) =>
    onDatabase(connectionString, async (client) => {
      const { rows } = await client.query<{ queue: string }>(
        'SELECT DISTINCT queue FROM queue.job WHERE finished_at_ms < $1 ORDER BY 1',
        [limit],
      );
      return rows.map(({ queue }) => queue);
    }),
  close: () => Promise.resolve(),
});

/** By the keys of Redis themselves: BullMQ keeps ended jobs of a queue in two sorted sets, by the moment of their end. */
function onRedis(url: string, publicUrl: string): EndedJobs {
  const prefix = `massline:${sha256Hex(publicUrl).slice(0, 12)}`;
  const redis = new Redis(url);
  const keyOf = (queue: string, rest: string): string => [prefix, queue, rest].join(':');
  return {
    failOne: (queue) => failOneOf(new Queue(queue, { connection: { url } as never, prefix })),
    plant: (queue, endedAt) =>
      redis
        .multi()
        .hset(keyOf(queue, 'left'), { name: 'run', data: '{}', finishedOn: endedAt.getTime() })
        .zadd(keyOf(queue, 'failed'), endedAt.getTime(), 'left')
        .exec(),
    async before(limit) {
      const sets = (await redis.keys(`${prefix}:*`)).filter((key) => /:(?:failed|completed)$/.test(key));
      const old = await Promise.all(sets.map(async (key) => (await redis.zcount(key, '-inf', `(${limit}`)) > 0));
      return [...new Set(sets.filter((_, place) => old[place]).map((key) => key.split(':')[2]!))].toSorted();
    },
    async close() {
      await redis.quit();
    },
  };
}
