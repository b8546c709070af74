import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { deliverJob } from '../deliver.job.js';
import { DeliveryService } from '../delivery.service.js';

type Payload = z.output<typeof deliverJob.payload>;

@Injectable()
@HandlesJob(deliverJob)
export class DeliverProcessor implements JobHandler<Payload> {
  constructor(private readonly delivery: DeliveryService) {}

  handle({ peerId }: Payload): Promise<void> {
    return this.delivery.deliver(peerId);
  }
}
