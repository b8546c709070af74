import { type Month, monthsBetween } from '#domain-kit';
import type { FigureInput, Indicator, Span } from '#reporting';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { OrganizationOrder } from './figure-question.js';

/** One organization's figure over a span, in the order of a list. */
export interface OrganizationFigure {
  readonly organizationId: string;
  readonly organizationName: string;
  /** Sum of what was released, of the latest month where the indicator is a state. */
  readonly sum: number;
  readonly suppressedCells: number;
  /** Cells in the figure, hidden or not. */
  readonly cells: number;
  readonly months: number;
  /** The smallest number of people that the latest report in it shows, and whether that was a correction. */
  readonly threshold: number | null;
  readonly revision: number;
}

export interface OrganizationList {
  readonly first: number;
  readonly skip: number;
  readonly order: OrganizationOrder;
  /** Only these, if given. */
  readonly ids?: readonly string[];
}

interface InputRow {
  readonly month: Month;
  readonly kind: string;
  readonly code: string;
  readonly sum: string;
  readonly suppressedCells: number;
  readonly organizations: number;
}

/** Reads the cells of one indicator in one statement each: rollup rows, or those of organizations by index. */
@Injectable()
export class FigureCells {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The sums of all organizations, or of each kind, month by month. */
  async sums(indicator: Indicator, span: Span, by: 'all' | 'kind'): Promise<FigureInput[]> {
    const rows: InputRow[] = await this.db.query(
      `SELECT month, member AS kind, code, sum, suppressed_cells AS "suppressedCells",
              reports AS organizations FROM rollup_cell
       WHERE "grouping" = $4 AND indicator = $1 AND month BETWEEN $2 AND $3 AND reports > 0`,
      [indicator.code, span.from, span.to, by],
    );
    return rows.map(inputOf);
  }

  /** Of each period, what every organization said last in it, added by kind; each row carries the period's month. */
  async states(indicator: Indicator, span: Span, periodOf: (month: Month) => Month): Promise<FigureInput[]> {
    const months = monthsBetween(span.from, span.to);
    const rows: InputRow[] = await this.db.query(
      `SELECT latest.period AS month, peer.kind, latest.code, COALESCE(sum(latest.value), 0) AS sum,
              count(*) FILTER (WHERE latest.suppressed)::integer AS "suppressedCells",
              count(DISTINCT latest.organization)::integer AS organizations
       FROM (
         SELECT cell.*, asked.period, rank() OVER (PARTITION BY cell.organization, asked.period ORDER BY cell.month DESC) AS age
         FROM unnest($2::text[], $3::text[]) AS asked(month, period)
         JOIN reported_cell cell ON cell.indicator = $1 AND cell.month = asked.month
       ) latest JOIN peer ON peer.id = latest.organization
       WHERE latest.age = 1 GROUP BY latest.period, peer.kind, latest.code`,
      [indicator.code, months, months.map(periodOf)],
    );
    return rows.map(inputOf);
  }

  /** One page of organizations with their figure, and how many there are. */
  async ofOrganizations(
    indicator: Indicator,
    span: Span,
    list: OrganizationList,
  ): Promise<{ rows: OrganizationFigure[]; total: number }> {
    const order = list.order === 'NAME' ? 'lower(peer.display_name), peer.id' : 'sum DESC, cells DESC, peer.id';
    const rows: (Omit<OrganizationFigure, 'sum'> & { sum: string; total: number })[] = await this.db.query(
      `WITH figure AS (
         SELECT organization, COALESCE(sum(value), 0) AS sum, count(*)::integer AS cells, max(revision) AS revision,
                count(*) FILTER (WHERE suppressed)::integer AS "suppressedCells", count(DISTINCT month)::integer AS months,
                max(month) AS month
         FROM (
           SELECT *, rank() OVER (PARTITION BY organization ORDER BY month DESC) AS age FROM reported_cell
           WHERE indicator = $1 AND month BETWEEN $2 AND $3 AND ($5::text[] IS NULL OR organization = ANY($5::text[]))
         ) cell
         WHERE NOT $4::boolean OR age = 1 GROUP BY organization
       ), page AS (
         SELECT figure.*, peer.display_name AS "organizationName", count(*) OVER ()::integer AS total,
                row_number() OVER (ORDER BY ${order}) AS place
         FROM figure JOIN peer ON peer.id = figure.organization
         ORDER BY place LIMIT $6 OFFSET $7
       )
       SELECT page.organization AS "organizationId", page."organizationName", page.sum, page."suppressedCells", page.cells,
              page.months, page.revision, page.total, report.threshold
       FROM page LEFT JOIN received_report report ON report.organization = page.organization
         AND report.month = page.month AND report.revision = page.revision
       ORDER BY page.place`,
      [
        ...[indicator.code, span.from, span.to, indicator.overPeriods === 'last'],
        ...[list.ids ?? null, list.first, list.skip],
      ],
    );
    const total = rows[0]?.total ?? 0;
    return { rows: rows.map(({ total: _all, ...row }) => ({ ...row, sum: Number(row.sum) })), total };
  }
}

const inputOf = ({ code, sum, ...row }: InputRow): FigureInput => ({
  ...{ ...row, organizationId: '', code: code || null, sum: Number(sum) },
});
