import { PeersService } from '#federation';
import { type Cell, cellDelta, type RollupDelta } from '#reporting';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReceivedReportEntity } from './received-report.entity.js';

/** What a rollup needs to know of a report. */
export type FoldedReport = Pick<ReceivedReportEntity, 'organization' | 'month' | 'revision' | 'cells'>;

/** The revision of an organization's month that counts. */
interface Counted {
  readonly revision: number;
  readonly cells: readonly Cell[];
}

interface RollupKey {
  readonly grouping: string;
  readonly member: string;
  readonly month: string;
}

type RollupChange = RollupKey & RollupDelta;

/** Keeps the rollup tables equal to what the stored reports say. A batch costs four statements, however many are in it. */
@Injectable()
export class FoldService {
  constructor(private readonly peers: PeersService) {}

  /**
   * Applies of each report the difference to the revision that counted until then, in the order given. A revision that is
   * not higher changes nothing.
   */
  async foldAll(tx: EntityManager, reports: readonly FoldedReport[]): Promise<void> {
    if (reports.length === 0) return;
    const kinds = await this.peers.lockAll(tx, [...new Set(reports.map(({ organization }) => organization))]);
    const counted = await countedOf(tx, reports);
    const changes = new Changes();
    const replaced = new Map<string, FoldedReport>();
    for (const report of reports) {
      const key = subjectOf(report);
      const earlier = counted.get(key);
      if (earlier && earlier.revision >= report.revision) continue;
      changes.add(report, kinds.get(report.organization)!, cellDelta(earlier?.cells, report.cells));
      counted.set(key, report);
      replaced.set(key, report);
    }
    await addChanges(tx, changes.inOrder());
    await replaceCells(tx, [...replaced.values()]);
  }
}

const subjectOf = ({ organization, month }: { organization: string; month: string }): string =>
  `${organization} ${month}`;

/** The changes of a batch, one for each row of the rollups. */
class Changes {
  private readonly byRow = new Map<string, RollupChange>();

  add({ month }: FoldedReport, kind: string, deltas: readonly RollupDelta[]): void {
    for (const delta of deltas) {
      this.addTo({ grouping: 'all', member: '', month }, delta);
      this.addTo({ grouping: 'kind', member: kind, month }, delta);
    }
  }

  /** By key, because two folds that lock rows in different orders would wait for each other for ever. */
  inOrder(): RollupChange[] {
    return [...this.byRow].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
  }

  private addTo(key: RollupKey, delta: RollupDelta): void {
    const row = [key.grouping, key.member, key.month, delta.indicator, delta.code ?? ''].join(' ');
    const before = this.byRow.get(row);
    this.byRow.set(row, {
      ...key,
      ...delta,
      sumDelta: delta.sumDelta + (before?.sumDelta ?? 0),
      releasedCellsDelta: delta.releasedCellsDelta + (before?.releasedCellsDelta ?? 0),
      suppressedCellsDelta: delta.suppressedCellsDelta + (before?.suppressedCellsDelta ?? 0),
      reportsDelta: delta.reportsDelta + (before?.reportsDelta ?? 0),
    });
  }
}

interface CountedRow {
  readonly organization: string;
  readonly month: string;
  readonly indicator: string;
  readonly code: string;
  readonly revision: number;
  readonly value: string | null;
  readonly suppressed: boolean;
}

async function countedOf(tx: EntityManager, reports: readonly FoldedReport[]): Promise<Map<string, Counted>> {
  const rows: CountedRow[] = await tx.query(
    `SELECT c.organization, c.month, c.indicator, c.code, c.revision, c.value, c.suppressed FROM reported_cell c
     JOIN (SELECT DISTINCT * FROM unnest($1::text[], $2::text[]) AS s(organization, month)) AS s USING (organization, month)`,
    [reports.map(({ organization }) => organization), reports.map(({ month }) => month)],
  );
  const counted = new Map<string, { revision: number; cells: Cell[] }>();
  for (const { indicator, code, value, suppressed, ...row } of rows) {
    const one = counted.get(subjectOf(row)) ?? { revision: row.revision, cells: [] };
    counted.set(subjectOf(row), one);
    one.cells.push({
      ...{ indicator, code: code === '' ? null : code, suppressed },
      value: value === null ? null : Number(value),
    });
  }
  return counted;
}

async function addChanges(tx: EntityManager, changes: readonly RollupChange[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.query(
    `INSERT INTO rollup_cell AS r ("grouping", member, month, indicator, code, sum, released_cells, suppressed_cells, reports)
     SELECT d."grouping", d.member, d.month, d.indicator, COALESCE(d.code, ''), d."sumDelta", d."releasedCellsDelta",
       d."suppressedCellsDelta", d."reportsDelta"
     FROM jsonb_to_recordset($1::jsonb) AS d("grouping" text, member text, month text, indicator text, code text,
       "sumDelta" bigint, "releasedCellsDelta" integer, "suppressedCellsDelta" integer, "reportsDelta" integer)
     ON CONFLICT ("grouping", member, month, indicator, code) DO UPDATE SET
       sum = r.sum + excluded.sum, released_cells = r.released_cells + excluded.released_cells,
       suppressed_cells = r.suppressed_cells + excluded.suppressed_cells, reports = r.reports + excluded.reports`,
    [JSON.stringify(changes)],
  );
}

/** Writes the cells that count now, and forgets those of places that a report has no more, as under a later catalogue. */
async function replaceCells(tx: EntityManager, reports: readonly FoldedReport[]): Promise<void> {
  if (reports.length === 0) return;
  const cells = reports.flatMap(({ organization, month, revision, cells }) =>
    cells.map((cell) => ({ organization, month, revision, ...cell })),
  );
  await tx.query(
    `WITH written AS (
       INSERT INTO reported_cell (organization, month, indicator, code, revision, value, suppressed)
       SELECT c.organization, c.month, c.indicator, COALESCE(c.code, ''), c.revision, c.value, c.suppressed
       FROM jsonb_to_recordset($1::jsonb) AS c(organization text, month text, revision integer, indicator text, code text,
         value bigint, suppressed boolean)
       ON CONFLICT (organization, month, indicator, code) DO UPDATE SET
         revision = excluded.revision, value = excluded.value, suppressed = excluded.suppressed
       RETURNING organization, month, indicator, code, revision)
     DELETE FROM reported_cell c
     USING (SELECT DISTINCT organization, month, revision FROM written) AS w
     WHERE c.organization = w.organization AND c.month = w.month AND c.revision < w.revision
       AND NOT EXISTS (SELECT FROM written n WHERE (n.organization, n.month, n.indicator, n.code)
         = (c.organization, c.month, c.indicator, c.code))`,
    [JSON.stringify(cells)],
  );
}
