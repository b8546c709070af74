import { addMonths, CLOCK, type Clock, dayIn, monthOf } from '#domain-kit';
import type { Span } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** How much of what is due is behind the figures of a span. A report is one organization's of one month. */
export interface Coverage {
  readonly organizations: number;
  readonly organizationsExpected: number;
  readonly reports: number;
  readonly reportsExpected: number;
}

/**
 * An organization is expected from the month of its first report, or of its admission if it has not reported, to the
 * last month that is over, or to its last report if it has left. What it reports beyond that counts as expected too.
 */
@Injectable()
export class CoverageService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of each span, in the order asked, in one statement. */
  async of(spans: readonly Span[]): Promise<Coverage[]> {
    const over = addMonths(monthOf(dayIn(this.clock.now(), 'UTC')), -1);
    return this.db.query(
      `WITH standing AS (
         SELECT peer.id, COALESCE(own.first, to_char(peer.first_contact_at AT TIME ZONE 'UTC', 'YYYY-MM')) AS since,
                CASE WHEN peer.state = 'left' THEN own.last ELSE GREATEST($3, own.last) END AS until
         FROM peer CROSS JOIN LATERAL (
           SELECT min(month) AS first, max(month) AS last FROM received_report WHERE organization = peer.id
         ) own
       )
       SELECT reported.*, due.*
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS span("from", "to", place)
       CROSS JOIN LATERAL (
         SELECT count(DISTINCT organization)::integer AS organizations, count(DISTINCT (organization, month))::integer AS reports
         FROM received_report WHERE month BETWEEN span."from" AND span."to"
       ) reported
       CROSS JOIN LATERAL (
         SELECT count(*)::integer AS "organizationsExpected",
                COALESCE(sum(${MONTH_NUMBER('part."to"')} - ${MONTH_NUMBER('part."from"')} + 1), 0)::integer AS "reportsExpected"
         FROM (SELECT GREATEST(since, span."from") AS "from", LEAST(until, span."to") AS "to" FROM standing WHERE until IS NOT NULL) part
         WHERE part."from" <= part."to"
       ) due
       ORDER BY span.place`,
      [spans.map(({ from }) => from), spans.map(({ to }) => to), over],
    );
  }
}

const MONTH_NUMBER = (month: string): string => `(left(${month}, 4)::integer * 12 + right(${month}, 2)::integer)`;
