import type { Month } from '#domain-kit';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { type Cell, CATALOGUES, type Indicator, indicatorOf } from '#reporting';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** One revision of a month's report, with the receipt that this committee signed for it. */
export interface ReportRevision {
  readonly revision: number;
  readonly receivedAt: Date | null;
  readonly receipt: string | null;
  readonly approvedOffice: string;
  readonly threshold: number;
  readonly cells: number;
  readonly suppressedCells: number;
}

export interface ReportedMonth {
  readonly month: Month;
  /** The one that counts first. */
  readonly revisions: readonly ReportRevision[];
}

export interface ReportCell {
  readonly cell: Cell;
  readonly indicator: Indicator | undefined;
  /** The same cell of the revision before; undefined for a first one. */
  readonly earlier: Cell | undefined;
}

export interface WholeReport extends ReportedMonth {
  readonly threshold: number;
  readonly revision: number;
  readonly figures: readonly ReportCell[];
}

const REVISIONS = `
  SELECT report.month, report.revision, report.threshold, report.approved_office AS "approvedOffice",
         inbox.received_at AS "receivedAt", inbox.receipt, jsonb_array_length(report.cells) AS cells,
         jsonb_array_length(jsonb_path_query_array(report.cells, '$[*] ? (@.suppressed == true)')) AS "suppressedCells"
  FROM received_report report
  LEFT JOIN inbox_message inbox ON inbox.sender = report.organization AND inbox.id = report.message_id
  WHERE report.organization = $1 AND report.month = ANY($2::text[])
  ORDER BY report.month DESC, report.revision DESC`;

/** What each organization sent, month by month, with every revision. */
@Injectable()
export class ReportHistory {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Latest month first. */
  async page(organization: string, request: PageRequest): Promise<Page<ReportedMonth>> {
    const before = keyOfCursor(request.after, 1)?.[0];
    const size = pageSize(request);
    const months: { month: Month; total: number }[] = await this.db.query(
      `SELECT month, (SELECT count(DISTINCT month)::integer FROM received_report WHERE organization = $1) AS total
       FROM received_report WHERE organization = $1 AND month < $2 GROUP BY month ORDER BY month DESC LIMIT $3`,
      [organization, typeof before === 'string' ? before : '~', size + 1],
    );
    const rows = await this.revisions(
      organization,
      months.slice(0, size).map(({ month }) => month),
    );
    const page = pageOf(months, size, months[0]?.total ?? 0, ({ month }) => cursorOf(month));
    return { ...page, items: page.items.map(({ month }) => ({ month, revisions: rows.get(month) ?? [] })) };
  }

  /** A month as it counts now, beside the revision before it. */
  async find(organization: string, month: Month): Promise<WholeReport | null> {
    const revisions = (await this.revisions(organization, [month])).get(month) ?? [];
    const [latest, before] = revisions;
    if (!latest) return null;
    const rows: { revision: number; catalogueVersion: number; cells: Cell[] }[] = await this.db.query(
      `SELECT revision, catalogue_version AS "catalogueVersion", cells FROM received_report
       WHERE organization = $1 AND month = $2 AND revision = ANY($3::integer[])`,
      [organization, month, [latest.revision, before?.revision ?? 0]],
    );
    const now = rows.find(({ revision }) => revision === latest.revision)!;
    const earlier = rows.find(({ revision }) => revision !== latest.revision)?.cells;
    const catalogue = CATALOGUES.get(now.catalogueVersion);
    const figures = now.cells.map((cell) => ({
      ...{ cell, indicator: catalogue && indicatorOf(catalogue, cell.indicator) },
      earlier: earlier?.find(({ indicator, code }) => indicator === cell.indicator && code === cell.code),
    }));
    return { month, revisions, threshold: latest.threshold, revision: latest.revision, figures };
  }

  private async revisions(organization: string, months: readonly Month[]): Promise<Map<Month, ReportRevision[]>> {
    const rows: (ReportRevision & { month: Month })[] = await this.db.query(REVISIONS, [organization, months]);
    return Map.groupBy(rows, ({ month }) => month);
  }
}
