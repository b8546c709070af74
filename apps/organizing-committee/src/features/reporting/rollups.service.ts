import { canonicalJson } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FoldService, type FoldedReport } from './fold.service.js';

const BATCH = 200;

/** The committee's sums as a whole: printed, and made again from the stored reports. */
@Injectable()
export class RollupsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly folding: FoldService,
  ) {}

  /** RFC 8785 of all rows in order: equal sums give equal bytes, whatever way they came about. */
  async dump(): Promise<string> {
    const rollups: unknown[] = await this.db.query(
      `SELECT "grouping", member, month, indicator, code, sum::text, released_cells AS "releasedCells",
         suppressed_cells AS "suppressedCells", reports
       FROM rollup_cell WHERE reports <> 0 ORDER BY "grouping" COLLATE "C", member COLLATE "C", month COLLATE "C", indicator COLLATE "C", code COLLATE "C"`,
    );
    const cells: unknown[] = await this.db.query(
      `SELECT organization, month, indicator, code, revision, value::text, suppressed FROM reported_cell
       ORDER BY organization COLLATE "C", month COLLATE "C", indicator COLLATE "C", code COLLATE "C"`,
    );
    return canonicalJson({ rollups, cells });
  }

  /** One transaction: readers see the old sums until the new ones are there. */
  async rebuild(): Promise<number> {
    return this.db.transaction(async (tx) => {
      await tx.query('LOCK TABLE received_report IN SHARE MODE');
      await tx.query('DELETE FROM rollup_cell');
      await tx.query('DELETE FROM reported_cell');
      let after: [string, string, number] = ['', '', 0];
      for (let done = 0; ;) {
        const reports: FoldedReport[] = await tx.query(
          `SELECT organization, month, revision, cells FROM received_report
           WHERE (organization, month, revision) > ($1, $2, $3) ORDER BY organization, month, revision LIMIT ${BATCH}`,
          after,
        );
        await this.folding.foldAll(tx, reports);
        done += reports.length;
        const last = reports.at(-1);
        if (!last) return done;
        after = [last.organization, last.month, last.revision];
      }
    });
  }
}
