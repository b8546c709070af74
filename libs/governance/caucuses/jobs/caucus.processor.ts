import { defineJob, HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { CaucusHandOvers } from '../caucus-hand-overs.service.js';
import { CaucusPapers } from '../caucus-papers.service.js';

const HOUR_MS = 3_600_000;

export const caucusPapersJob = defineJob({ name: 'caucus.papers', payload: z.object({}), concurrency: 1 });

/** Ends weeks of papers that are over, so that what they destroy waits for nobody's visit; and records who handed over. */
@Injectable()
@HandlesJob(caucusPapersJob)
export class CaucusProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly papers: CaucusPapers,
    private readonly handOvers: CaucusHandOvers,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(caucusPapersJob, HOUR_MS, {});
  }

  async handle(): Promise<void> {
    await this.papers.settle();
    await this.handOvers.settle();
  }
}
