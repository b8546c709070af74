import { z } from 'zod';
import { HandlesJob, type JobHandler, pairJobs } from './handles-job.js';
import { defineJob } from './job.js';

const water = defineJob({ name: 'garden.water-beds', payload: z.object({}), concurrency: 1 });
const weed = defineJob({ name: 'garden.weed-beds', payload: z.object({}), concurrency: 1 });

@HandlesJob(water)
class Waters implements JobHandler {
  async handle(): Promise<void> {}
}

@HandlesJob(water)
class AlsoWaters implements JobHandler {
  async handle(): Promise<void> {}
}

@HandlesJob(weed)
class Weeds implements JobHandler {
  async handle(): Promise<void> {}
}

describe('a node refuses to start', () => {
  it('unless each job has its handler', () => {
    const pairs = pairJobs([water, weed], [new Weeds(), new Waters(), new Date(), Object.create(null) as object]);
    expect(pairs.map(({ job, handler }) => [job.name, handler.constructor])).toEqual([
      ['garden.water-beds', Waters],
      ['garden.weed-beds', Weeds],
    ]);
  });

  it('with a job that has none, or two, and names all of them', () => {
    expect(() => pairJobs([water, weed], [new Waters(), new AlsoWaters()])).toThrow(
      /garden.water-beds has 2 handlers: Waters, AlsoWaters\n {2}garden.weed-beds has no handler/,
    );
  });

  it('with a job defined twice or badly named', () => {
    expect(() => defineJob({ name: 'garden.water-beds', payload: z.object({}), concurrency: 1 })).toThrow(
      /defined twice/,
    );
    expect(() => defineJob({ name: 'water', payload: z.object({}), concurrency: 1 })).toThrow(/feature.verb-noun/);
  });
});
