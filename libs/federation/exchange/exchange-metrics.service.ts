import { Metrics } from '#platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** What waits for a person or for a peer, as numbers for an operator: protocol.md, *Sending*. */
@Injectable()
export class ExchangeMetrics {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly metrics: Metrics,
  ) {}

  /** Peers by state, and our messages and theirs that are not where they should end. */
  async refresh(): Promise<void> {
    const gauge = this.metrics.gauge('massline_exchange_rows', 'Peers and messages by state', ['what', 'state']);
    const rows: { what: string; state: string; count: number }[] = await this.db.query(
      `SELECT 'peer' AS what, state::text, count(*)::int FROM peer GROUP BY state
       UNION ALL SELECT 'outbox', state::text, count(*)::int FROM outbox_message WHERE state IN ('pending', 'parked') GROUP BY state
       UNION ALL SELECT 'inbox', state::text, count(*)::int FROM inbox_message WHERE state IN ('stored', 'waiting', 'parked') GROUP BY state`,
    );
    gauge.reset();
    for (const { what, state, count } of rows) gauge.set({ what, state }, count);
  }
}
