import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { sweepPeopleJob } from '../people.job.js';
import { PeopleSweep } from '../people-sweep.service.js';

@Injectable()
@HandlesJob(sweepPeopleJob)
export class SweepPeopleProcessor implements JobHandler<object> {
  constructor(private readonly people: PeopleSweep) {}

  handle(): Promise<void> {
    return this.people.sweep();
  }
}
