import type { JobsOptions, Queue } from 'bullmq';
import type { z } from 'zod';
import type { Logger } from '../log/logger.js';
import { currentTraceparent } from '../log/trace.js';
import type { JobDefinition } from './job.js';
import type { JobBackend } from './job-backend.js';

/** How a job waits in its queue. */
export interface JobEnvelope {
  readonly payload: unknown;
  /** The `traceparent` of what asked for it. */
  readonly trace?: string;
}

const BACK_OFF = { type: 'exponential', delay: 1_000, jitter: 0.5 } as const;
const FAILED_KEPT_SECONDS = 7 * 86_400;
/** Ten attempts within about a quarter of an hour; then it is kept for a person to look at. */
const ADDED: JobsOptions = {
  attempts: 10,
  backoff: BACK_OFF,
  removeOnComplete: true,
  removeOnFail: { age: FAILED_KEPT_SECONDS, count: 1_000 },
};
/** A wake-up that keeps failing is dropped: the next sweep makes a new one. */
const WOKEN: JobsOptions = { attempts: 3, backoff: BACK_OFF, removeOnComplete: true, removeOnFail: true };

/** A queue that is away must not hold up the request that adds to it. */
const ANSWER_MS = 5_000;

export const RUN = 'run';
/** A delayed wake-up: when its time has come it wakes, so that it never stands in the way of an earlier one. */
export const WAKE = 'wake';

/** Gives work to the workers. The queue only schedules: wiped, nothing may be lost that is not found again by a sweep. */
export class Queues {
  readonly #queues = new Map<string, Queue>();
  readonly #periodic: (() => Promise<void>)[] = [];
  #closed = false;

  constructor(
    private readonly backend: JobBackend,
    private readonly logger: Logger,
  ) {
    backend.onLost(async () => {
      for (const ask of this.#periodic) await ask();
    });
  }

  /** Adds one job, to be done at least once. Throws if the queue cannot be reached. */
  async add<S extends z.ZodType>(job: JobDefinition<S>, payload: z.input<S>): Promise<void> {
    const data = envelope(job, payload);
    await this.#reach(job, (queue) => queue.add(RUN, data, ADDED));
  }

  /**
   * Has the job run for `key` once more after this moment, however often this is called and whether or not it runs
   * right now; runs for one key follow each other. It is a hint: if the queue cannot be reached it is logged and
   * dropped, and a sweep finds the work. With `delayMs` it takes effect then; the latest delay stands.
   */
  async wake<S extends z.ZodType>(
    job: JobDefinition<S>,
    key: string,
    payload: z.input<S>,
    { delayMs = 0 }: { readonly delayMs?: number } = {},
  ): Promise<void> {
    const data = envelope(job, payload);
    try {
      await (delayMs > 0 ? this.#wakeLater(job, key, data, delayMs) : this.#wakeNow(job, key, data));
    } catch (err) {
      this.logger.warn({ err, job: job.name }, 'wake-up dropped');
    }
  }

  /**
   * Has the job run every `ms` milliseconds, once in the whole node, for as long as some process lives that asked for it.
   * It is asked for anew, and runs at once, if the queues were lost.
   */
  async every<S extends z.ZodType>(job: JobDefinition<S>, ms: number, payload: z.input<S>): Promise<void> {
    const template = { name: RUN, data: envelope(job, payload), opts: WOKEN };
    const ask = async (): Promise<void> => {
      await this.#reach(job, (queue) => queue.upsertJobScheduler(`every.${job.name}`, { every: ms }, template));
    };
    await ask();
    this.#periodic.push(ask);
  }

  /** What a delayed wake-up does when its time has come. */
  async wakeFrom(job: JobDefinition, key: string, data: JobEnvelope): Promise<void> {
    await this.#wakeNow(job, key, data);
  }

  /**
   * Deletes the jobs that had failed for good a week before `now`. What they are about is in no database any more by
   * then, and BullMQ by itself looks only when another one fails.
   */
  async forgetFailed(job: JobDefinition, now: Date): Promise<void> {
    const grace = Date.now() - now.getTime() + FAILED_KEPT_SECONDS * 1_000;
    await this.#reach(job, (queue) => queue.clean(grace, 0, 'failed'));
  }

  /** Jobs of each queue by state; for metrics and tests. */
  async counts(job: JobDefinition): Promise<Record<string, number>> {
    return this.#reach(job, (queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'failed'));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  async #wakeNow(job: JobDefinition, key: string, data: JobEnvelope): Promise<void> {
    const options = { ...WOKEN, deduplication: { id: key, keepLastIfActive: true } };
    await this.#reach(job, (queue) => queue.add(RUN, data, options));
  }

  async #wakeLater(job: JobDefinition, key: string, data: JobEnvelope, delay: number): Promise<void> {
    const options = { ...WOKEN, delay, deduplication: { id: `later ${key}`, replace: true } };
    await this.#reach(job, (queue) => queue.add(WAKE, { ...data, key }, options));
  }

  async #reach<T>({ name }: JobDefinition, use: (queue: Queue) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error(`Job ${name}: the node is stopping`); // a closing backend never answers
    const queue = this.#queues.get(name) ?? this.backend.queue(name);
    this.#queues.set(name, queue);
    try {
      return await inTime(use(queue));
    } catch (error) {
      // BullMQ never gets over a first connection that failed: the next call makes a new queue.
      this.#queues.delete(name);
      void queue.close().catch(() => undefined);
      throw error;
    }
  }
}

/** A payload that its own job would refuse is refused here, where the fault is. */
function envelope(job: JobDefinition, payload: unknown): JobEnvelope {
  const trace = currentTraceparent();
  job.payload.parse(payload);
  return { payload, ...(trace && { trace }) };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The queue did not answer within ${ANSWER_MS} ms`)), ANSWER_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
