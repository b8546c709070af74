import { CLOCK, type Clock } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { importFileJob, sweepImportsJob } from './imports.job.js';

const SWEEP_EVERY_MS = 60_000;
const DAY_MS = 86_400_000;
const CONTENT_KEPT_MS = 7 * DAY_MS;
const FILE_NAME_KEPT_MS = 400 * DAY_MS;

/** Keeps the promises of retention, and finds imports that lost their wake-up. */
@Injectable()
export class ImportSweep implements OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(sweepImportsJob, SWEEP_EVERY_MS, {});
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    const before = (age: number): Date => new Date(now.getTime() - age);
    await this.db.query(
      `UPDATE import_file SET state = 'cancelled', content = NULL, ended_at = $1
       WHERE state IN ('uploaded', 'running') AND uploaded_at < $2`,
      [now, before(CONTENT_KEPT_MS)],
    );
    await this.db.query(
      `UPDATE import_problem SET value = NULL FROM import_file file
       WHERE file.id = import_id AND file.ended_at < $1 AND value IS NOT NULL`,
      [before(CONTENT_KEPT_MS)],
    );
    await this.db.query(
      `DELETE FROM import_file file WHERE file.ended_at < $1
       AND NOT EXISTS (SELECT FROM daily_record WHERE import_id = file.id)`,
      [before(FILE_NAME_KEPT_MS)],
    );
    const running = await this.db.query<{ id: string }[]>(`SELECT id FROM import_file WHERE state = 'running'`);
    for (const { id } of running) await this.queues.wake(importFileJob, id, { importId: id });
  }
}
