import { HandlesJob, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { ImportSweep } from '../import-sweep.service.js';
import { sweepImportsJob } from '../imports.job.js';

@Injectable()
@HandlesJob(sweepImportsJob)
export class SweepImportsProcessor implements JobHandler<object> {
  constructor(private readonly imports: ImportSweep) {}

  handle(): Promise<void> {
    return this.imports.sweep();
  }
}
