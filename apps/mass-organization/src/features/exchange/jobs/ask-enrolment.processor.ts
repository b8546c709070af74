import { HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { askEnrolmentJob } from '../ask-enrolment.job.js';
import { EnrolmentService } from '../enrolment.service.js';

/** The net under lost wake-ups: a kill between the request and its wake-up must not end an enrolment. */
const NET_MS = 60_000;

@Injectable()
@HandlesJob(askEnrolmentJob)
export class AskEnrolmentProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly enrolment: EnrolmentService,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(askEnrolmentJob, NET_MS, {});
  }

  handle(): Promise<void> {
    return this.enrolment.ask();
  }
}
