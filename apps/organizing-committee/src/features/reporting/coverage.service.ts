import { CLOCK, type Clock } from '#domain-kit';
import type { Span } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { lastMonthOver, monthNumber, standingSql } from './report-standing.js';

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

  /** Of each span, in the order asked, in one statement. */
  async of(spans: readonly Span[]): Promise<Coverage[]> {
    return this.db.query(COVERAGE, [
      spans.map(({ from }) => from),
      spans.map(({ to }) => to),
      lastMonthOver(this.clock.now()),
    ]);
  }
}

const COVERAGE = `
  WITH standing AS (${standingSql('$3')})
  SELECT reported.*, due.*
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS span("from", "to", place)
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT organization)::integer AS organizations, count(DISTINCT (organization, month))::integer AS reports
    FROM received_report WHERE month BETWEEN span."from" AND span."to"
  ) reported
  CROSS JOIN LATERAL (
    SELECT count(*)::integer AS "organizationsExpected",
           COALESCE(sum(${monthNumber('part."to"')} - ${monthNumber('part."from"')} + 1), 0)::integer AS "reportsExpected"
    FROM (
      SELECT GREATEST(since, span."from") AS "from", LEAST(until, span."to") AS "to" FROM standing WHERE until IS NOT NULL
    ) part
    WHERE part."from" <= part."to"
  ) due
  ORDER BY span.place`;
