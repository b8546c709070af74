import { CLOCK, type Clock } from '#domain-kit';
import { placeOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import {
  countOverdue,
  endOverdue,
  isEndedHere,
  type Limited,
  limitedColumns,
  limitedRows,
  type Moment,
  type Statement,
} from './limits.js';
import { PurgeRunEntity } from './purge-run.entity.js';

const RUNS_SHOWN = 30;

/** Ends what is past its retention, by the declarations, and says how much went. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly record: FoundingRecord,
  ) {}

  /** Does what is due of this day; the second time there is nothing left. Answers how many values of each column went. */
  async purge(): Promise<Readonly<Record<string, number>>> {
    const moment: Moment = { now: this.clock.now(), today: await this.record.today() };
    const removed: Record<string, number> = {};
    for (const column of limitedColumns(this.db).filter(isEndedHere)) {
      const count = await this.purgeColumn(column, moment);
      if (count > 0) removed[placeOf(column)] = count;
    }
    for (const rows of limitedRows(this.db)) await this.purgeColumn(rows, moment);
    await this.note(moment, removed);
    return removed;
  }

  /** Whether this day's run is done; it is asked for more often, for servers that do not always run. */
  async isDone(): Promise<boolean> {
    return this.db.manager.existsBy(PurgeRunEntity, { day: await this.record.today() });
  }

  /** The columns with values, and the tables with rows, that are kept too long, whoever was to end them. Empty while all is well. */
  async overdue(): Promise<Readonly<Record<string, number>>> {
    const moment: Moment = { now: this.clock.now(), today: await this.record.today() };
    const kept: Record<string, number> = {};
    const columns = limitedColumns(this.db).map((column) => ({ place: placeOf(column), limited: column }));
    const rows = limitedRows(this.db).map((limited) => ({ place: limited.table, limited }));
    for (const { place, limited } of [...columns, ...rows]) {
      const [row] = await this.run<{ count: number }[]>(countOverdue(this.db, limited, moment));
      if (row && row.count > 0) kept[place] = row.count;
    }
    return kept;
  }

  /** The last thirty runs, latest first. */
  runs(): Promise<PurgeRunEntity[]> {
    return this.db.manager.find(PurgeRunEntity, { order: { day: 'DESC' }, take: RUNS_SHOWN });
  }

  /** In batches of their own transactions: a node that dies in between goes on at the next run. */
  private async purgeColumn(column: Limited, moment: Moment): Promise<number> {
    let total = 0;
    while (true) {
      const [, count] = await this.run<[unknown[], number]>(endOverdue(this.db, column, moment));
      if (count === 0) return total;
      total += count;
    }
  }

  private async note({ now, today }: Moment, removed: Readonly<Record<string, number>>): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('LOCK TABLE "purge_run" IN SHARE ROW EXCLUSIVE MODE');
      const before = await tx.findOneBy(PurgeRunEntity, { day: today });
      const sums = { ...before?.removed };
      for (const [place, count] of Object.entries(removed)) sums[place] = (sums[place] ?? 0) + count;
      await tx.save(PurgeRunEntity, { day: today, endedAt: now, removed: sums });
    });
  }

  private run<T>({ sql, parameters }: Statement): Promise<T> {
    return this.db.query<T>(sql, [...parameters]);
  }
}
