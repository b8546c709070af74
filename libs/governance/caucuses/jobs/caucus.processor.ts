import { defineJob, HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { CaucusPapers } from '../caucus-papers.service.js';

const HOUR_MS = 3_600_000;

export const caucusPapersJob = defineJob({ name: 'caucus.papers', payload: z.object({}), concurrency: 1 });

/** Ends weeks of papers that are over, so that what they destroy waits for nobody's visit. */
@Injectable()
@HandlesJob(caucusPapersJob)
export class CaucusProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly papers: CaucusPapers,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(caucusPapersJob, HOUR_MS, {});
  }

  handle(): Promise<void> {
    return this.papers.settle();
  }
}
