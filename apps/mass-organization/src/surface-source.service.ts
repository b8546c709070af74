import { OutboxMessageEntity } from '#federation';
import { FoundingRecord, RecordReader } from '#governance';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ReportEntity } from './features/reporting/index.js';
import { NamesService } from './features/resources/index.js';
import { type LiveCell, type LiveOffice, type LiveSite, SharedSurfaceSource } from './features/shared-surface/index.js';

/** What the committee may look at live, read from the features that recorded it. */
@Injectable()
export class SurfaceSource extends SharedSurfaceSource {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly founding: FoundingRecord,
    private readonly record: RecordReader,
    private readonly names: NamesService,
  ) {
    super();
  }

  /** A later stage is recorded by decision, which no rule provides yet; null before the founding assembly. */
  override async stage(): Promise<string | null> {
    return (await this.founding.find()) ? 'founding' : null;
  }

  /** Names are shown only where their holders chose to publish one, which nobody can do yet. */
  override async offices(): Promise<readonly LiveOffice[]> {
    return (await this.record.offices()).map(({ office, mandates }) => {
      const held = mandates.find(({ state }) => state === 'held');
      return { code: office.code, title: office.title, holderName: null, endsOn: held?.mandate.endsOn ?? null };
    });
  }

  /** The highest revision of each month that has a place in the outbox: what was sent, and nothing that was only drafted. */
  override async releasedCells(): Promise<readonly LiveCell[]> {
    const reports = await this.db
      .createQueryBuilder(ReportEntity, 'report')
      .innerJoin(OutboxMessageEntity, 'message', 'message.id = report.messageId AND message.receipt IS NOT NULL')
      .distinctOn(['report.month'])
      .orderBy('report.month')
      .addOrderBy('report.revision', 'DESC')
      .getMany();
    return reports.flatMap(({ month, revision, cells }) => cells.map((cell) => ({ month, revision, ...cell })));
  }

  override async sites(): Promise<readonly LiveSite[]> {
    return (await this.names.sites()).map(({ displayName }) => ({ name: displayName }));
  }
}
