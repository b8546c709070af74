import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { type JobBackend, type OnTrouble, QUEUE_OPTIONS, WORKER_OPTIONS } from './job-backend.js';

const IDLE_LOOK_SECONDS = 10;
const RECONNECT_MS_MAX = 2_000;
const DISCONNECT_MS = 500;
const LOOK_MS = 2_000;
/** A mark outlives its process by so much. */
const MARK_MS = 60_000;

export interface RedisSettings {
  readonly url: string;
  /** Keeps the nodes apart that share one Redis. */
  readonly prefix: string;
  /** In PEM, who vouches for the server of a `rediss://` URL; otherwise whom Node.js knows. */
  readonly ca?: string | undefined;
}

/** A connection for adding, which fails at once when Redis is away, and one for working, which waits for its return. */
export function redisJobBackend({ url, prefix, ca }: RedisSettings, onTrouble: OnTrouble): JobBackend {
  const retryStrategy = (attempt: number): number => Math.min(attempt * 100, RECONNECT_MS_MAX);
  const trust = ca === undefined ? {} : { tls: { ca } };
  const patience = { ...trust, retryStrategy, disconnectTimeout: DISCONNECT_MS };
  const adding = new Redis(url, { ...patience, maxRetriesPerRequest: 1 }).on('error', onTrouble);
  // Not `lazyConnect`: BullMQ would connect by itself, and give up for good if Redis is away just then.
  const connectToWork = (): Redis => new Redis(url, { ...patience, maxRetriesPerRequest: null }).on('error', onTrouble);
  let working: Redis | undefined;
  let looking: NodeJS.Timeout | undefined;
  let closed = false;

  return {
    kind: 'redis',
    queue: (name) =>
      new Queue(name, { ...QUEUE_OPTIONS, connection: adding, prefix, skipWaitingForReady: true }).on(
        'error',
        onTrouble,
      ),
    worker: (name, work, concurrency) => {
      working ??= connectToWork();
      const options = { ...WORKER_OPTIONS, connection: working, prefix, concurrency, drainDelay: IDLE_LOOK_SECONDS };
      return new Worker(name, work, options).on('error', onTrouble);
    },
    onLost(restore) {
      const mark = `${prefix}:kept:${randomUUID()}`;
      const look = async (): Promise<void> => {
        if ((await adding.pexpire(mark, MARK_MS)) === 1) return;
        await restore();
        await adding.set(mark, '', 'PX', MARK_MS);
      };
      const lookAgain = (): void => {
        if (closed) return;
        const looked = (): Promise<void> => look().catch(onTrouble).finally(lookAgain);
        looking = setTimeout(looked, LOOK_MS).unref();
      };
      lookAgain();
    },
    async close() {
      closed = true;
      clearTimeout(looking);
      adding.disconnect();
      working?.disconnect();
    },
  };
}
