import { HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable } from '@nestjs/common';
import { processInboxJob } from '../process-inbox.job.js';
import { Outbox } from '../outbox.service.js';
import { Sequencing } from '../sequencing.service.js';
import { SignedRequests } from '../signed-requests.service.js';
import { sweepJob } from '../sweep.job.js';

@Injectable()
@HandlesJob(sweepJob)
export class SweepProcessor implements JobHandler<object> {
  constructor(
    private readonly sequencing: Sequencing,
    private readonly outbox: Outbox,
    private readonly requests: SignedRequests,
    private readonly queues: Queues,
  ) {}

  async handle(): Promise<void> {
    for (const peerId of await this.sequencing.duePeers()) await this.outbox.wake(peerId);
    await this.queues.wake(processInboxJob, 'inbox', {});
    await this.requests.forgetOldNonces();
  }
}
