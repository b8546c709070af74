import { HandlesJob, type JobContext, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DigestConsent } from '../digest-consent.service.js';
import { DigestSender } from '../digest-sender.service.js';
import { sendDigestsJob } from '../digest.job.js';

const HOUR_MS = 3_600_000;

@Injectable()
@HandlesJob(sendDigestsJob)
export class SendDigestsProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly consent: DigestConsent,
    private readonly sender: DigestSender,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(sendDigestsJob, HOUR_MS, {});
  }

  async handle(_payload: object, { signal }: JobContext): Promise<void> {
    await this.consent.sweep();
    await this.sender.sendDue(signal);
  }
}
