import { HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { publishSurfaceJob } from '../publish-surface.job.js';
import { SurfacePublisher } from '../surface-publisher.service.js';

const EVERY_MS = 300_000;

@Injectable()
@HandlesJob(publishSurfaceJob)
export class PublishSurfaceProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly surface: SurfacePublisher,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.surface.isNeeded) await this.queues.every(publishSurfaceJob, EVERY_MS, {});
  }

  async handle(): Promise<void> {
    await this.surface.publish();
  }
}
