import type { z } from 'zod';

/** A kind of work that is done apart from the request that asks for it. Its payload is ids and codes, never rows. */
export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  /** `feature.verb-noun`; also the name of its queue. */
  readonly name: string;
  readonly payload: S;
  /** How many of them one process does at a time. */
  readonly concurrency: number;
}

const NAME = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const defined = new Map<string, JobDefinition>();

/** Declares a job. A process that imports the declaration must also have its handler, or it refuses to start. */
export function defineJob<S extends z.ZodType>(job: JobDefinition<S>): JobDefinition<S> {
  if (!NAME.test(job.name)) throw new Error(`Job ${job.name}: a name has the form feature.verb-noun`);
  if (defined.has(job.name)) throw new Error(`Job ${job.name} is defined twice`);
  const frozen = Object.freeze({ ...job });
  defined.set(job.name, frozen);
  return frozen;
}

/** All jobs whose declarations this process has imported. */
export const definedJobs = (): readonly JobDefinition[] => [...defined.values()];
