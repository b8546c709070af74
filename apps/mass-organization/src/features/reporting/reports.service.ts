import { canonicalJson, err, type Month, monthOf, monthsBetween, ok, type Result, sha256Hex } from '#domain-kit';
import { OutboxMessageEntity } from '#federation';
import { FoundingRecord } from '#governance';
import { CATALOGUES, composeCells, MIN_THRESHOLD, releaseCells } from '#reporting';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { OwnFigures } from './own-figures.service.js';
import { ReportEntity } from './report.entity.js';
import { reportRefusal, type ReportRefusal } from './report.refusals.js';
import { ReportApproval } from './report-approval.service.js';

/** The catalogue that a new organization starts with; a later one is adopted by decision (R110). */
const CATALOGUE = CATALOGUES.get(1)!;

export interface ReportWithDelivery {
  readonly report: ReportEntity;
  readonly message: OutboxMessageEntity | null;
}

/** The monthly report: computed, reviewed, approved by a mandate-holder, and only then sent (R51). */
@Injectable()
export class ReportsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly figures: OwnFigures,
    private readonly record: FoundingRecord,
    private readonly approval: ReportApproval,
  ) {}

  /** Every month from the first record to the last that is over, with its latest revision if there is one. */
  async months(): Promise<{ month: Month; latest: ReportWithDelivery | null }[]> {
    const span = await this.figures.recordedMonths(this.db.manager);
    if (!span) return [];
    const today = monthOf(await this.record.today());
    const months = monthsBetween(span.first, span.last).filter((month) => month < today);
    const latest = await this.latestOf(months);
    return months.map((month) => ({ month, latest: latest.get(month) ?? null }));
  }

  async find(month: Month): Promise<ReportWithDelivery | null> {
    return (await this.latestOf([month])).get(month) ?? null;
  }

  /** Counts the month anew and keeps the result as its draft, in place of an earlier draft. Sends nothing. */
  draft(month: Month): Promise<Result<ReportWithDelivery, ReportRefusal>> {
    return this.db.transaction(async (tx) => {
      await lockMonth(tx, month);
      const founding = await this.record.find(tx);
      if (!founding) return err(reportRefusal('NOT_FOUNDED'));
      const span = await this.figures.recordedMonths(tx);
      if (!span || month < span.first || month > span.last) return err(reportRefusal('MONTH_UNKNOWN'));
      if (month >= monthOf(await this.record.today(tx))) return err(reportRefusal('MONTH_NOT_OVER'));
      const revisions = await tx.find(ReportEntity, {
        where: { month },
        order: { revision: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const approved = revisions.filter(({ state }) => state === 'approved');
      const own = composeCells(CATALOGUE, await this.figures.ofMonth(tx, month));
      const released = releaseCells({
        catalogue: CATALOGUE,
        k: MIN_THRESHOLD,
        own,
        earlier: approved.map(({ cells }) => cells),
      });
      const draftHash = sha256Hex(canonicalJson(released.cells));
      if (approved.at(-1)?.draftHash === draftHash) return err(reportRefusal('ALREADY_APPROVED'));
      const revision = (approved.at(-1)?.revision ?? 0) + 1;
      await tx.delete(ReportEntity, { month, state: 'drafted' });
      const report = tx.create(ReportEntity, {
        ...{ month, revision, zone: founding.zone, catalogueVersion: CATALOGUE.version, threshold: MIN_THRESHOLD },
        ...{ cells: released.cells, decisions: released.decisions, draftHash, state: 'drafted' },
        ...{ approvedOn: null, approvedOffice: null, messageId: null },
      });
      await tx.insert(ReportEntity, report);
      return ok({ report, message: null });
    });
  }

  /** Approves exactly what was read: report, ledger entry and outbox row in one transaction. */
  async approve(
    month: Month,
    draftHash: string,
    approverRef: string,
  ): Promise<Result<ReportWithDelivery, ReportRefusal>> {
    const approved = await this.db.transaction(async (tx): Promise<Result<string | null, ReportRefusal>> => {
      await lockMonth(tx, month);
      const latest = await tx.findOne(ReportEntity, {
        where: { month },
        order: { revision: 'DESC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!latest) return err(reportRefusal('NO_DRAFT'));
      if (latest.state === 'approved') return err(reportRefusal('ALREADY_APPROVED'));
      if (latest.draftHash !== draftHash) return err(reportRefusal('DRAFT_CHANGED'));
      return ok(await this.approval.approve(tx, latest, approverRef));
    });
    if (!approved.ok) return approved;
    if (approved.value) await this.approval.wake(approved.value);
    return ok((await this.find(month))!);
  }

  private async latestOf(months: readonly Month[]): Promise<Map<Month, ReportWithDelivery>> {
    const reports = await this.db
      .getRepository(ReportEntity)
      .find({ where: { month: In([...months]) }, order: { revision: 'ASC' } });
    const ids = reports.flatMap(({ messageId }) => messageId ?? []);
    const messages = await this.db.getRepository(OutboxMessageEntity).findBy({ id: In(ids) });
    const byId = new Map(messages.map((message) => [message.id, message]));
    return new Map(
      reports.map((report) => [report.month, { report, message: byId.get(report.messageId ?? '') ?? null }]),
    );
  }
}

/** Until the transaction ends, nobody else drafts or approves this month: there may be no row yet that could be locked. */
const lockMonth = (tx: EntityManager, month: Month): Promise<unknown> =>
  tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`report ${month}`]);
