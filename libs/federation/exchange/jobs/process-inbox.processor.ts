import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { InboxProcessing } from '../inbox-processing.service.js';
import { processInboxJob } from '../process-inbox.job.js';

@Injectable()
@HandlesJob(processInboxJob)
export class ProcessInboxProcessor implements JobHandler<object> {
  constructor(private readonly processing: InboxProcessing) {}

  async handle(): Promise<void> {
    await this.processing.drain();
  }
}
