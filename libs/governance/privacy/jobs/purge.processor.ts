import { HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { purgeJob } from '../purge.job.js';
import { Retention } from '../retention.service.js';

const HOUR_MS = 3_600_000;

@Injectable()
@HandlesJob(purgeJob)
export class PurgeProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly retention: Retention,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(purgeJob, HOUR_MS, {});
  }

  async handle(): Promise<void> {
    if (!(await this.retention.isDone())) await this.retention.purge();
  }
}
