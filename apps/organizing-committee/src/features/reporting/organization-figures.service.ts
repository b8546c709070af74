import type { Month } from '#domain-kit';
import { LATEST_CATALOGUE, combineFigures, type FigureInput } from '#reporting';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** One cell added over the months of one organization. */
export interface OrganizationAggregate {
  readonly indicator: string;
  readonly code: string | null;
  readonly value: number | null;
  readonly suppressedCells: number;
}

interface CellRow {
  readonly organizationId: string;
  readonly month: Month;
  readonly indicator: string;
  readonly code: string;
  readonly value: string | null;
  readonly suppressed: boolean;
}

/** What single organizations reported. */
@Injectable()
export class OrganizationFigures {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** All aggregates of each of these organizations over a span of months, in one statement. */
  async aggregatesOf(ids: readonly string[], from: Month, to: Month): Promise<Map<string, OrganizationAggregate[]>> {
    const rows: CellRow[] = await this.db.query(
      `SELECT organization AS "organizationId", month, indicator, code, value, suppressed FROM reported_cell
       WHERE organization = ANY($1::text[]) AND month BETWEEN $2 AND $3`,
      [ids, from, to],
    );
    const byOrganization = Map.groupBy(rows, ({ organizationId }) => organizationId);
    return new Map(ids.map((id) => [id, aggregates(byOrganization.get(id) ?? [])]));
  }

  /** The months of which a report was received, latest last, by organization, each with the revision that counts. */
  async monthsOf(ids: readonly string[]): Promise<Map<string, { month: Month; revision: number }[]>> {
    const rows: { organization: string; month: Month; revision: number }[] = await this.db.query(
      `SELECT organization, month, max(revision)::integer AS revision FROM received_report
       WHERE organization = ANY($1::text[]) GROUP BY organization, month ORDER BY month`,
      [ids],
    );
    const found = Map.groupBy(rows, ({ organization }) => organization);
    return new Map(ids.map((id) => [id, found.get(id) ?? []]));
  }
}

const inputOf = ({ month, organizationId, code, value, suppressed }: CellRow): FigureInput => ({
  ...{ month, organizationId, code: code || null, sum: Number(value ?? 0), suppressedCells: suppressed ? 1 : 0 },
});

function aggregates(rows: readonly CellRow[]): OrganizationAggregate[] {
  return LATEST_CATALOGUE.indicators.flatMap((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator.code).map(inputOf);
    return combineFigures(indicator, own, 'CODE').map(({ code, value, suppressedCells }) => ({
      ...{ indicator: indicator.code, code, value, suppressedCells },
    }));
  });
}
