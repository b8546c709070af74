import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { askEnrolmentJob } from '../ask-enrolment.job.js';
import { EnrolmentService } from '../enrolment.service.js';

@Injectable()
@HandlesJob(askEnrolmentJob)
export class AskEnrolmentProcessor implements JobHandler<object> {
  constructor(private readonly enrolment: EnrolmentService) {}

  handle(): Promise<void> {
    return this.enrolment.ask();
  }
}
