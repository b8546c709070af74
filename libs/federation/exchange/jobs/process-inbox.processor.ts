import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { DueDeliveries } from '../due-deliveries.service.js';
import { InboxProcessing } from '../inbox-processing.service.js';
import { processInboxJob } from '../process-inbox.job.js';

/** What messages had for an effect may be messages of our own, to answer or to carry on: they go at once. */
@Injectable()
@HandlesJob(processInboxJob)
export class ProcessInboxProcessor implements JobHandler<object> {
  constructor(
    private readonly processing: InboxProcessing,
    private readonly deliveries: DueDeliveries,
  ) {}

  async handle(): Promise<void> {
    const done = await this.processing.drain();
    if (done > 0) await this.deliveries.wake();
  }
}
