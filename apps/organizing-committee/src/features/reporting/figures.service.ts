import { AppError, isMonth, type Month } from '#domain-kit';
import {
  CATALOGUE_V1,
  combineFigures,
  type Figure,
  type FigureGroup,
  type FigureInput,
  indicatorOf,
  type Indicator,
} from '#reporting';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

export class FigureArgumentError extends AppError {
  readonly code = 'FIGURE_ARGUMENT';
}

export interface FigureQuestion {
  readonly indicator: string;
  readonly from: Month;
  readonly to: Month;
  readonly group: FigureGroup;
}

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

/** Released figures for reading, always as their indicator says that it aggregates. */
@Injectable()
export class FiguresService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Throws `FigureArgumentError` naming the argument. Reads rollup rows only, unless organizations are told apart. */
  async figures({
    indicator: code,
    from,
    to,
    group,
  }: FigureQuestion): Promise<{ indicator: Indicator; figures: Figure[] }> {
    const indicator = indicatorOf(CATALOGUE_V1, code);
    if (!indicator) throw new FigureArgumentError('indicator: there is none of this code in the catalogue');
    if (!isMonth(from) || !isMonth(to)) throw new FigureArgumentError('from, to: write months as YYYY-MM');
    if (from > to) throw new FigureArgumentError('from: is later than to');
    const bySite = group === 'ORGANIZATION' || indicator.overPeriods === 'last';
    const rows = bySite ? await this.cells(code, from, to) : await this.rollups(code, from, to);
    return { indicator, figures: combineFigures(indicator, rows, group) };
  }

  private async rollups(indicator: string, from: Month, to: Month): Promise<FigureInput[]> {
    const rows: { month: string; code: string; sum: string; suppressedCells: number }[] = await this.db.query(
      `SELECT month, code, sum, suppressed_cells AS "suppressedCells" FROM rollup_cell
       WHERE "grouping" = 'all' AND member = '' AND indicator = $1 AND month BETWEEN $2 AND $3 AND reports > 0`,
      [indicator, from, to],
    );
    return rows.map(({ month, code, sum, suppressedCells }) => ({
      ...{ month, organizationId: '', code: code || null, sum: Number(sum), suppressedCells },
    }));
  }

  private async cells(indicator: string, from: Month, to: Month): Promise<FigureInput[]> {
    const rows: CellRow[] = await this.db.query(
      `SELECT organization AS "organizationId", month, indicator, code, value, suppressed FROM reported_cell
       WHERE indicator = $1 AND month BETWEEN $2 AND $3`,
      [indicator, from, to],
    );
    return rows.map(inputOf);
  }

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

  /** The months of which a report is folded, latest last, by organization. */
  async monthsOf(ids: readonly string[]): Promise<Map<string, { month: Month; revision: number }[]>> {
    const rows: { organization: string; month: Month; revision: number }[] = await this.db.query(
      `SELECT organization, month, max(revision)::integer AS revision FROM reported_cell
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
  return CATALOGUE_V1.indicators.flatMap((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator.code).map(inputOf);
    return combineFigures(indicator, own, 'CODE').map(({ code, value, suppressedCells }) => ({
      ...{ indicator: indicator.code, code, value, suppressedCells },
    }));
  });
}
