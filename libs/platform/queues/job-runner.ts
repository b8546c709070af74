import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { Histogram } from 'prom-client';
import type { Logger } from '../log/logger.js';
import { withTrace } from '../log/trace.js';
import type { Metrics } from '../metrics/metrics.js';
import type { HandledJob } from './handles-job.js';
import type { JobBackend } from './job-backend.js';
import { type JobEnvelope, type Queues, RUN, WAKE } from './queues.service.js';

/** How long a stopping node waits for its jobs. What is not done by then is taken up again after the next start. */
const GRACE_MS = 20_000;
const FORGET_EVERY_MS = 3_600_000;

export interface JobRunnerParts {
  readonly backend: JobBackend;
  readonly queues: Queues;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** The workers of a process. */
export class JobRunner {
  readonly #seconds: Histogram<'job' | 'outcome'>;
  #workers: Worker[] = [];
  #forgetting: NodeJS.Timeout | undefined;

  constructor(private readonly parts: JobRunnerParts) {
    this.#seconds = parts.metrics.histogram('massline_job_seconds', 'Time that jobs took, by how they ended', [
      'job',
      'outcome',
    ]);
  }

  get queues(): Queues {
    return this.parts.queues;
  }

  start(jobs: readonly HandledJob[]): void {
    this.#workers = jobs.map((handled) => {
      const { name, concurrency } = handled.job;
      // BullMQ hands over a signal only to a function that declares three parameters.
      const work = (job: Job, _token: string | undefined, signal: AbortSignal | undefined): Promise<void> =>
        this.#run(handled, job, signal ?? new AbortController().signal);
      return this.parts.backend.worker(name, work as never, concurrency);
    });
    const forget = (): void => void this.#forgetFailed(jobs);
    forget();
    this.#forgetting = setInterval(forget, FORGET_EVERY_MS).unref();
  }

  /** Takes no more jobs, tells those that run, and waits for them. */
  async stop(): Promise<void> {
    clearInterval(this.#forgetting);
    const workers = this.#workers;
    this.#workers = [];
    const closed = Promise.all(workers.map((worker) => worker.close()));
    for (const worker of workers) worker.cancelAllJobs('the node is stopping');
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise((resolve) => (timer = setTimeout(resolve, GRACE_MS)));
    await Promise.race([closed, grace]).finally(() => clearTimeout(timer));
  }

  async #forgetFailed(jobs: readonly HandledJob[]): Promise<void> {
    for (const { job } of jobs) {
      await this.parts.queues.forgetFailed(job, new Date()).catch((err: unknown) => {
        this.parts.logger.warn({ err, job: job.name }, 'failed jobs not looked at');
      });
    }
  }

  #run(handled: HandledJob, { name, data }: Job<JobEnvelope & { key?: string }>, signal: AbortSignal): Promise<void> {
    return withTrace(data.trace, async () => {
      if (name === WAKE && data.key !== undefined) return this.parts.queues.wakeFrom(handled.job, data.key, data);
      const started = performance.now();
      const end = (outcome: string): void => {
        this.#seconds.observe({ job: handled.job.name, outcome }, (performance.now() - started) / 1000);
      };
      try {
        await handle(handled, name, data.payload, signal);
        end('done');
      } catch (err) {
        end('failed');
        this.parts.logger.error({ err, job: handled.job.name }, 'job failed');
        throw withoutDetail(err);
      }
    });
  }
}

async function handle(
  { job, handler }: HandledJob,
  name: string,
  payload: unknown,
  signal: AbortSignal,
): Promise<void> {
  if (name !== RUN) throw new UnrecoverableError(`no job is called ${name}`);
  const parsed = job.payload.safeParse(payload);
  if (!parsed.success) throw new UnrecoverableError('the payload is not what the job declares');
  await handler.handle(parsed.data as never, { signal });
}

/** BullMQ keeps message and stack of a failure with the job, in the open: only the kind of failure goes there. */
function withoutDetail(err: unknown): Error {
  const kind = err instanceof Error ? err.name : 'Error';
  const bare = err instanceof UnrecoverableError ? new UnrecoverableError(kind) : new Error(kind);
  bare.stack = kind;
  return bare;
}
