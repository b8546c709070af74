import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { CATALOGUES, checkReport, type ReportBody } from '#reporting';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FoldService } from './fold.service.js';
import { ReceivedReportEntity } from './received-report.entity.js';

/** Stores a report and folds it. Any order of arrival of its revisions ends the same: the highest counts. */
@Injectable()
@HandlesMessage('report.submitted')
export class ReportSubmittedHandler implements MessageHandler {
  constructor(private readonly fold: FoldService) {}

  refuses(message: Message): string | undefined {
    const checked = checkReport(message.body as unknown as ReportBody, CATALOGUES);
    return checked.ok ? undefined : checked.error.code;
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
    await tx
      .createQueryBuilder()
      .insert()
      .into(ReceivedReportEntity)
      .values(report)
      .orIgnore()
      .execute();
    await this.fold.fold(tx, report);
  }
}
