import { CLOCK, type Clock, dayIn, type Month, monthOf } from '#domain-kit';
import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { CATALOGUES, checkReport, type ReportBody } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FoldService } from './fold.service.js';
import { ReceivedReportEntity } from './received-report.entity.js';

/** UTC+14 is the first zone in which a month is over; an hour more is for clocks. */
const AHEAD_MS = 15 * 3_600_000;
/** Before anything that an organization could have recorded: a report of the year 0 would stretch every chart. */
const FIRST_MONTH: Month = '1900-01';

/** Stores a report and folds it. Any order of arrival of its revisions ends the same: the highest counts. */
@Injectable()
@HandlesMessage('report.submitted')
export class ReportSubmittedHandler implements MessageHandler {
  constructor(
    private readonly fold: FoldService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  refuses(message: Message): string | undefined {
    const checked = checkReport(message.body as unknown as ReportBody, CATALOGUES);
    if (!checked.ok) return checked.error.code;
    return this.mayBeOver(checked.value.period.month) ? undefined : 'bad_period';
  }

  private mayBeOver(month: Month): boolean {
    const latest = dayIn(new Date(this.clock.now().getTime() + AHEAD_MS), 'UTC');
    return FIRST_MONTH <= month && month < monthOf(latest);
  }

  async apply(tx: EntityManager, message: Message): Promise<void> {
    const body = message.body as unknown as ReportBody;
    const report = {
      ...{
        organization: message.from,
        month: body.period.month,
        revision: body.subjectVersion,
        zone: body.period.zone,
      },
      ...{ catalogueVersion: body.catalogueVersion, threshold: body.threshold, approvedOffice: body.approvedByOffice },
      ...{ cells: body.cells, messageId: message.id },
    };
    await tx.createQueryBuilder().insert().into(ReceivedReportEntity).values(report).orIgnore().execute();
    await this.fold.fold(tx, report);
  }
}
