import type { Processor, Queue, Worker } from 'bullmq';

/** Where jobs are kept: PostgreSQL or Redis. One per process; all its queues and workers share their connections. */
export interface JobBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): Queue;
  /** A worker that takes jobs from now on. */
  worker(name: string, work: Processor, concurrency: number): Worker;
  /**
   * Has `restore` run soon after all queues were lost, as by a Redis that came back empty or was flushed, and again until it
   * succeeds.
   */
  onLost(restore: () => Promise<void>): void;
  /** Closes the connections; queues and workers have been closed before. */
  close(): Promise<void>;
}

/** Told about trouble with a connection, which BullMQ mends by itself. */
export type OnTrouble = (error: Error) => void;

/**
 * A killed process's jobs are taken up by another after at most LOCK_MS + 2 × STALLED_CHECK_MS. Never given up for
 * that: a job is dropped only after its own failures.
 */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
const STALLED_MAX = 1_000_000;

export const WORKER_OPTIONS = {
  lockDuration: LOCK_MS,
  stalledInterval: STALLED_CHECK_MS,
  maxStalledCount: STALLED_MAX,
  runRetryDelay: 1_000,
} as const;

/** Nobody reads BullMQ's own event stream. */
export const QUEUE_OPTIONS = { streams: { events: { maxLen: 10 } } } as const;
