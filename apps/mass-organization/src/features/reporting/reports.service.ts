import { err, type Month, ok, type Result } from '#domain-kit';
import { OutboxMessageEntity } from '#federation';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { changedCells } from '#reporting';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { CorrectionReason } from './domain/correction-reasons.js';
import { ReportEntity } from './report.entity.js';
import { reportRefusal, type ReportRefusal } from './report.refusals.js';
import { ReportApproval } from './report-approval.service.js';
import { type Counted, ReportDrafts } from './report-drafts.service.js';

export interface ReportWithDelivery {
  readonly report: ReportEntity;
  readonly message: OutboxMessageEntity | null;
  /** The revision that this one corrects. */
  readonly previous: ReportEntity | null;
}

export interface MonthStanding {
  readonly month: Month;
  readonly latest: ReportWithDelivery | null;
  /** The latest revision that was approved: `latest` itself, or the one before its draft. */
  readonly approved: ReportWithDelivery | null;
}

/** The monthly report: computed, reviewed, approved by a mandate-holder, and only then sent (R51). */
@Injectable()
export class ReportsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly drafts: ReportDrafts,
    private readonly approval: ReportApproval,
  ) {}

  /** Every month that is over, from the first record to the last or to the declared end, with its revisions' state. */
  async months(): Promise<MonthStanding[]> {
    const months = await this.drafts.months(this.db.manager);
    const revisions = await this.revisionsOf(months);
    return months.map((month) => {
      const own = revisions.get(month) ?? [];
      return { month, latest: own.at(-1) ?? null, approved: own.findLast(isApproved) ?? null };
    });
  }

  async find(month: Month): Promise<ReportWithDelivery | null> {
    return (await this.revisionsOf([month])).get(month)?.at(-1) ?? null;
  }

  /** The revisions of a month, the latest first. */
  async revisions(month: Month, request: PageRequest): Promise<Page<ReportWithDelivery>> {
    const all = ((await this.revisionsOf([month])).get(month) ?? []).toReversed();
    const after = keyOfCursor(request.after, 1)?.[0];
    const size = pageSize(request);
    const rest = typeof after === 'number' ? all.filter(({ report }) => report.revision < after) : all;
    return pageOf(rest.slice(0, size + 1), size, all.length, ({ report }) => cursorOf(report.revision));
  }

  /** An approved month counted anew beside what was approved; null for a month without an approved report. */
  async recount(month: Month): Promise<(Counted & { approved: ReportEntity }) | null> {
    const counted = await this.db.transaction('REPEATABLE READ', (tx) => this.drafts.count(tx, month));
    if (!counted.ok) return null;
    const { report, approved } = counted.value;
    return approved && { report, approved };
  }

  /** Whether the records of an approved month say something else by now, at home at least. */
  async hasChanged(month: Month): Promise<boolean> {
    const counted = await this.recount(month);
    return counted !== null && changedCells(counted.approved.decisions, counted.report.decisions).length > 0;
  }

  /** Counts the month anew and keeps the result as its draft, in place of an earlier draft. Sends nothing. */
  async draft(
    month: Month,
    reason: CorrectionReason | null = null,
  ): Promise<Result<ReportWithDelivery, ReportRefusal>> {
    const drafted = await this.db.transaction(async (tx) => {
      await lockMonth(tx, month);
      return this.drafts.draft(tx, month, reason);
    });
    return drafted.ok ? ok((await this.find(month))!) : drafted;
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

  declareEnd(month: Month, declaredBy: string): Promise<Result<Month, ReportRefusal>> {
    return this.db.transaction((tx) => this.drafts.declareEnd(tx, month, declaredBy));
  }

  private async revisionsOf(months: readonly Month[]): Promise<Map<Month, ReportWithDelivery[]>> {
    const reports = await this.db
      .getRepository(ReportEntity)
      .find({ where: { month: In([...months]) }, order: { month: 'ASC', revision: 'ASC' } });
    const ids = reports.flatMap(({ messageId }) => messageId ?? []);
    const messages = await this.db.getRepository(OutboxMessageEntity).findBy({ id: In(ids) });
    const byId = new Map(messages.map((message) => [message.id, message]));
    const found = new Map<Month, ReportWithDelivery[]>();
    for (const report of reports) {
      const own = found.get(report.month) ?? [];
      const message = byId.get(report.messageId ?? '') ?? null;
      found.set(report.month, [...own, { report, message, previous: own.at(-1)?.report ?? null }]);
    }
    return found;
  }
}

const isApproved = ({ report }: ReportWithDelivery): boolean => report.state === 'approved';

/** Until the transaction ends, nobody else drafts or approves this month: there may be no row yet that could be locked. */
const lockMonth = (tx: EntityManager, month: Month): Promise<unknown> =>
  tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`report ${month}`]);
