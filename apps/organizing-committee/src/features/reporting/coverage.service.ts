import { CLOCK, type Clock, type Month, monthsIn } from '#domain-kit';
import type { Span } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { lastMonthOver, standingSql } from './report-standing.js';

/** How much of what is due is behind the figures of a span. A report is one organization's of one month. */
export interface Coverage {
  readonly organizations: number;
  readonly organizationsExpected: number;
  readonly reports: number;
  readonly reportsExpected: number;
}

/** What was reported of what `standingSql` says is due. */
@Injectable()
export class CoverageService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From the first to the last month of which there is any report; null if there is none. */
  async reported(): Promise<Span | null> {
    const rows: (Span | { from: null })[] = await this.db.query(
      'SELECT min(month) AS "from", max(month) AS "to" FROM received_report',
    );
    const [span] = rows;
    return span?.from ? span : null;
  }

  /** Of each span, in the order asked, in one statement: a chart asks for many spans at a time. */
  async of(spans: readonly Span[]): Promise<Coverage[]> {
    const from = spans.reduce((first, span) => (span.from < first ? span.from : first), spans[0]?.from ?? '');
    const to = spans.reduce((last, span) => (span.to > last ? span.to : last), '');
    const rows: Standing[] = await this.db.query(STANDINGS, [lastMonthOver(this.clock.now()), from, to]);
    return spans.map((span) => coverageOf(rows, span));
  }
}

interface Standing {
  /** When reports are due; null where none is. */
  readonly since: Month;
  readonly until: Month | null;
  /** Of which there is a report. */
  readonly months: readonly Month[];
}

const STANDINGS = `
  SELECT since, until, ARRAY(
    SELECT DISTINCT month FROM received_report WHERE organization = standing.id AND month BETWEEN $2 AND $3
  ) AS months
  FROM (${standingSql('$1')}) standing`;

function coverageOf(rows: readonly Standing[], { from, to }: Span): Coverage {
  const sums = { organizations: 0, organizationsExpected: 0, reports: 0, reportsExpected: 0 };
  for (const { since, until, months } of rows) {
    const reports = months.filter((month) => from <= month && month <= to).length;
    const due = until === null ? 0 : Math.max(0, monthsIn(since > from ? since : from, until < to ? until : to));
    sums.organizations += reports > 0 ? 1 : 0;
    sums.organizationsExpected += due > 0 ? 1 : 0;
    sums.reports += reports;
    sums.reportsExpected += due;
  }
  return sums;
}
