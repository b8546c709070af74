import { type Announcement, Outbox, PeerEntity } from '#federation';
import { FoundingRecord, LedgerService, MandatesService } from '#governance';
import { ForbiddenError } from '#identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { ReportEntity } from './report.entity.js';

/** What an approval writes besides the report itself. */
@Injectable()
export class ReportApproval {
  constructor(
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly record: FoundingRecord,
    private readonly mandates: MandatesService,
  ) {}

  /** Answers the hub that is to be woken after the commit, if there is one. */
  async approve(tx: EntityManager, report: ReportEntity, approverRef: string): Promise<string | null> {
    const { month, revision, correctionReason } = report;
    const approvedOffice = await this.mandates.officeConferring(tx, approverRef, 'report:approve');
    if (!approvedOffice) throw new ForbiddenError('report:approve');
    const approvedOn = await this.record.today(tx);
    await this.ledger.append(tx, {
      kind: 'report.approved',
      subject: {
        ids: { approver: approverRef },
        codes: { office: approvedOffice, month, ...(correctionReason && { reason: correctionReason }) },
        figures: { revision, cells: report.cells.length },
        commitments: { cells: report.draftHash },
      },
    });
    const approved = Object.assign(report, { state: 'approved' as const, approvedOn, approvedOffice });
    const hubId = (await tx.findOneBy(PeerEntity, { kind: 'organizing-committee', leftOn: IsNull() }))?.id ?? null;
    const messageId = hubId ? await this.outbox.record(tx, announcement(approved, hubId)) : null;
    await tx.update(ReportEntity, { month, revision }, { state: 'approved', approvedOn, approvedOffice, messageId });
    return hubId;
  }

  /** Reports approved before there was a hub. */
  async sendWaiting(tx: EntityManager, hubId: string): Promise<void> {
    const waiting = await tx
      .createQueryBuilder(ReportEntity, 'report')
      .where(`report.state = 'approved' AND report.messageId IS NULL`)
      .orderBy('report.month')
      .addOrderBy('report.revision')
      .setLock('pessimistic_write')
      .getMany();
    for (const report of waiting) {
      const messageId = await this.outbox.record(tx, announcement(report, hubId));
      await tx.update(ReportEntity, { month: report.month, revision: report.revision }, { messageId });
    }
  }

  wake(hubId: string): Promise<void> {
    return this.outbox.wake(hubId);
  }
}

const announcement = (report: ReportEntity, to: string): Announcement => ({
  to,
  type: 'report.submitted',
  schemaVersion: 1,
  body: {
    subjectId: `report:${report.month}`,
    subjectVersion: report.revision,
    period: { month: report.month, zone: report.zone },
    catalogueVersion: report.catalogueVersion,
    threshold: report.threshold,
    approvedByOffice: report.approvedOffice ?? '',
    cells: report.cells.map(({ indicator, code, value, suppressed }) => ({ indicator, code, value, suppressed })),
  },
});
