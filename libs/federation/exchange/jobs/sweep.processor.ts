import { HandlesJob, type JobHandler, Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { collectJob } from '../collect.job.js';
import { Collector } from '../collector.service.js';
import { deliverJob } from '../deliver.job.js';
import { ExchangeMetrics } from '../exchange-metrics.service.js';
import { LinkWatch } from '../link-watch.service.js';
import { InboxProcessing } from '../inbox-processing.service.js';
import { processInboxJob } from '../process-inbox.job.js';
import { Outbox } from '../outbox.service.js';
import { Sequencing } from '../sequencing.service.js';
import { SignedRequests } from '../signed-requests.service.js';
import { sweepJob } from '../sweep.job.js';

type Payload = z.output<typeof sweepJob.payload>;

@Injectable()
@HandlesJob(sweepJob)
export class SweepProcessor implements JobHandler<Payload> {
  @Inject() private readonly metrics!: ExchangeMetrics;
  @Inject() private readonly collector!: Collector;
  @Inject() private readonly links!: LinkWatch;
  @Inject() private readonly processing!: InboxProcessing;

  constructor(
    private readonly sequencing: Sequencing,
    private readonly outbox: Outbox,
    private readonly requests: SignedRequests,
    private readonly queues: Queues,
  ) {}

  async handle({ atStart }: Payload): Promise<void> {
    await this.links.keepAlive();
    await this.links.noteStale();
    for (const peerId of await this.sequencing.duePeers()) {
      await (atStart ? this.queues.add(deliverJob, { peerId }) : this.outbox.wake(peerId));
    }
    for (const peerId of await this.collector.duePeers(atStart)) {
      await (atStart ? this.queues.add(collectJob, { peerId }) : this.queues.wake(collectJob, peerId, { peerId }));
    }
    await this.processing.retryWaiting();
    await (atStart ? this.queues.add(processInboxJob, {}) : this.queues.wake(processInboxJob, 'inbox', {}));
    await this.requests.forgetOldNonces();
    await this.metrics.refresh();
  }
}
