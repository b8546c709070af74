import { CLOCK, type Clock, dayIn, type Month, monthOf } from '#domain-kit';
import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { CATALOGUES, checkReport, type ReportBody } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FoldService } from './fold.service.js';
import type { ReceivedReportEntity } from './received-report.entity.js';

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

  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.applyAll(tx, [message]);
  }

  async applyAll(tx: EntityManager, messages: readonly Message[]): Promise<void> {
    const reports = messages.map(received);
    await tx.query(
      `INSERT INTO received_report
         (organization, month, revision, zone, catalogue_version, threshold, approved_office, cells, message_id)
       SELECT r.organization, r.month, r.revision, r.zone, r."catalogueVersion", r.threshold, r."approvedOffice", r.cells, r."messageId"
       FROM jsonb_to_recordset($1::jsonb) AS r(organization text, month text, revision integer, zone text,
         "catalogueVersion" integer, threshold integer, "approvedOffice" text, cells jsonb, "messageId" uuid)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(reports)],
    );
    await this.fold.foldAll(tx, reports);
  }
}

function received({ id, from, body }: Message): ReceivedReportEntity {
  const { period, subjectVersion, catalogueVersion, threshold, approvedByOffice, cells } =
    body as unknown as ReportBody;
  return {
    ...{ organization: from, month: period.month, revision: subjectVersion, zone: period.zone },
    ...{ catalogueVersion, threshold, approvedOffice: approvedByOffice, cells, messageId: id },
  };
}
