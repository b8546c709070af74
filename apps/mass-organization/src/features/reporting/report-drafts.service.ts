import { canonicalJson, err, type Month, monthOf, ok, type Result, sha256Hex } from '#domain-kit';
import { FoundingRecord, LedgerService } from '#governance';
import { composeCells, MIN_THRESHOLD, releaseCells } from '#reporting';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdoptedCatalogues } from './adopted-catalogues.service.js';
import type { CorrectionReason } from './domain/correction-reasons.js';
import { checkEnd, checkMonth, reportableMonths, type ReportingSpan } from './domain/reportable-months.js';
import { OwnFigures } from './own-figures.service.js';
import { ReportEndEntity } from './report-end.entity.js';
import { ReportEntity } from './report.entity.js';
import { reportRefusal, type ReportRefusal } from './report.refusals.js';

/** A month as its records are now, beside the last revision that was approved. */
export interface Counted {
  readonly report: ReportEntity;
  readonly approved: ReportEntity | null;
}

/** What a month's report would be now, and which months have one. */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly figures: OwnFigures,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
    private readonly catalogues: AdoptedCatalogues,
  ) {}

  async months(tx: EntityManager): Promise<Month[]> {
    return reportableMonths(await this.span(tx), monthOf(await this.record.today(tx)));
  }

  async span(tx: EntityManager): Promise<ReportingSpan | null> {
    const recorded = await this.figures.recordedMonths(tx);
    const end = await tx.findOneBy(ReportEndEntity, { one: true });
    return recorded && { ...recorded, declaredEnd: end?.month ?? null };
  }

  /** Counts the month's records as they are now. Writes nothing. */
  async count(tx: EntityManager, month: Month): Promise<Result<Counted, ReportRefusal>> {
    const founding = await this.record.find(tx);
    if (!founding) return err(reportRefusal('NOT_FOUNDED'));
    const due = checkMonth(await this.span(tx), month, monthOf(await this.record.today(tx)));
    if (!due.ok) return err(reportRefusal(due.error));
    const earlier = await tx.find(ReportEntity, { where: { month, state: 'approved' }, order: { revision: 'ASC' } });
    const approved = earlier.at(-1) ?? null;
    const catalogue = await this.catalogues.of(tx, month);
    const values = await this.figures.ofMonth(tx, month, { catalogue, approved: approved?.decisions ?? [] });
    const own = composeCells(catalogue, values);
    const sent = earlier.map(({ cells }) => cells);
    const released = releaseCells({ catalogue, k: MIN_THRESHOLD, own, earlier: sent });
    const report = tx.create(ReportEntity, {
      ...{ month, revision: (approved?.revision ?? 0) + 1, zone: founding.zone },
      ...{ catalogueVersion: catalogue.version, threshold: MIN_THRESHOLD },
      ...{ cells: released.cells, decisions: released.decisions, draftHash: sha256Hex(canonicalJson(released.cells)) },
      ...{ state: 'drafted', approvedOn: null, approvedOffice: null, messageId: null, correctionReason: null },
    });
    return ok({ report, approved });
  }

  /** Keeps the count as the month's draft, in place of an earlier draft, whose reason stays if no other is given. */
  async draft(
    tx: EntityManager,
    month: Month,
    reason: CorrectionReason | null,
  ): Promise<Result<ReportEntity, ReportRefusal>> {
    const counted = await this.count(tx, month);
    if (!counted.ok) return counted;
    const { report, approved } = counted.value;
    if (approved?.draftHash === report.draftHash) {
      const same = canonicalJson(approved.decisions) === canonicalJson(report.decisions);
      return err(reportRefusal(same ? 'ALREADY_APPROVED' : 'SAME_TO_COMMITTEE'));
    }
    const before = await tx.findOneBy(ReportEntity, { month, state: 'drafted' });
    const correctionReason = approved ? (reason ?? before?.correctionReason ?? null) : null;
    if (approved && !correctionReason) return err(reportRefusal('REASON_MISSING'));
    await tx.delete(ReportEntity, { month, state: 'drafted' });
    const draft = Object.assign(report, { correctionReason });
    await tx.insert(ReportEntity, draft);
    return ok(draft);
  }

  /** Months without records up to this one are reported, as zeros. Declared again, the later declaration counts. */
  async declareEnd(tx: EntityManager, month: Month, declaredBy: string): Promise<Result<Month, ReportRefusal>> {
    const checked = checkEnd(await this.span(tx), month, monthOf(await this.record.today(tx)));
    if (!checked.ok) return err(reportRefusal(checked.error));
    await tx.upsert(ReportEndEntity, { one: true, month, declaredOn: await this.record.today(tx) }, ['one']);
    await this.ledger.append(tx, {
      kind: 'report.end-declared',
      subject: { ids: { declaredBy }, codes: { month } },
    });
    return ok(month);
  }
}
