import { HandlesJob, type JobContext, type JobHandler } from '#platform';
import { Injectable } from '@nestjs/common';
import { ImportRunner } from '../import-runner.service.js';
import { importFileJob } from '../imports.job.js';

@Injectable()
@HandlesJob(importFileJob)
export class ImportFileProcessor implements JobHandler<{ importId: string }> {
  constructor(private readonly runner: ImportRunner) {}

  handle({ importId }: { importId: string }, { signal }: JobContext): Promise<void> {
    return this.runner.run(importId, signal);
  }
}
