import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { sweepOutreachJob } from '../outreach.job.js';
import { OutreachSweep } from '../outreach-sweep.service.js';

@Injectable()
@HandlesJob(sweepOutreachJob)
export class SweepOutreachProcessor implements JobHandler<object> {
  constructor(private readonly outreach: OutreachSweep) {}

  handle(): Promise<void> {
    return this.outreach.sweep();
  }
}
