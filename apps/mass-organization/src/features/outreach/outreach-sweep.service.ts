import { FoundingRecord } from '#governance';
import { Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ContactMarks } from './contact-marks.service.js';
import { sweepOutreachJob } from './outreach.job.js';

const HOUR_MS = 3_600_000;

@Injectable()
export class OutreachSweep implements OnApplicationBootstrap {
  constructor(
    private readonly queues: Queues,
    private readonly record: FoundingRecord,
    private readonly marks: ContactMarks,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(sweepOutreachJob, HOUR_MS, {});
  }

  async sweep(): Promise<void> {
    await this.marks.forgetOld(await this.record.today());
  }
}
