import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { sweepAccountsJob } from '../account-sweep.job.js';
import { AccountSweep } from '../account-sweep.service.js';

@Injectable()
@HandlesJob(sweepAccountsJob)
export class SweepAccountsProcessor implements JobHandler<object> {
  constructor(private readonly accounts: AccountSweep) {}

  handle(): Promise<void> {
    return this.accounts.sweep();
  }
}
