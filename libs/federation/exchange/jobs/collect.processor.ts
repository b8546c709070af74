import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { collectJob } from '../collect.job.js';
import { Collector } from '../collector.service.js';

type Payload = z.output<typeof collectJob.payload>;

@Injectable()
@HandlesJob(collectJob)
export class CollectProcessor implements JobHandler<Payload> {
  constructor(private readonly collector: Collector) {}

  handle({ peerId }: Payload): Promise<void> {
    return this.collector.collect(peerId);
  }
}
