import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { type JobBackend, type OnTrouble, QUEUE_OPTIONS, WORKER_OPTIONS } from './job-backend.js';

const IDLE_LOOK_SECONDS = 10;
const RECONNECT_MS_MAX = 2_000;
const DISCONNECT_MS = 500;

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
    async close() {
      adding.disconnect();
      working?.disconnect();
    },
  };
}
