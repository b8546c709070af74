import { SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { JobDefinition } from './job.js';

export interface JobContext {
  /** Aborted when the node stops or the job has been given to another process: what follows would be done twice. */
  readonly signal: AbortSignal;
}

/** Does one kind of job. It may run more than once for one addition: its effect must be the same. A throw means retry. */
export interface JobHandler<P = unknown> {
  handle(payload: P, context: JobContext): Promise<void>;
}

/** A handler together with its job. */
export interface HandledJob {
  readonly job: JobDefinition;
  readonly handler: JobHandler<never>;
}

type HandlerClass<S extends z.ZodType> = abstract new (...args: never[]) => JobHandler<z.output<S>>;

const HANDLED_JOB = Symbol('handled job');

/** Makes an injectable class the one handler of `job`. */
export const HandlesJob =
  <S extends z.ZodType>(job: JobDefinition<S>) =>
  (target: HandlerClass<S>): void => {
    SetMetadata(HANDLED_JOB, job)(target);
  };

/** An object without a class, which some providers are, handles nothing. */
function jobHandledBy({ constructor }: object): JobDefinition | undefined {
  if (typeof constructor !== 'function') return undefined;
  return Reflect.getMetadata(HANDLED_JOB, constructor) as JobDefinition | undefined;
}

/**
 * Pairs each job with its handler. Throws, naming all of them, if a job has no handler or several: a job that nobody
 * handles would count as done, or wait for ever.
 */
export function pairJobs(jobs: readonly JobDefinition[], handlers: readonly object[]): HandledJob[] {
  const faults: string[] = [];
  const pairs = jobs.flatMap((job) => {
    const found = handlers.filter((handler) => jobHandledBy(handler)?.name === job.name);
    const [handler] = found;
    if (handler && found.length === 1) return [{ job, handler: handler as JobHandler<never> }];
    const names = found.map(({ constructor }) => constructor.name).join(', ');
    faults.push(
      found.length === 0 ? `${job.name} has no handler` : `${job.name} has ${found.length} handlers: ${names}`,
    );
    return [];
  });
  if (faults.length > 0)
    throw new Error(`Jobs are not wired, each needs exactly one @HandlesJob class:\n  ${faults.join('\n  ')}`);
  return pairs;
}
