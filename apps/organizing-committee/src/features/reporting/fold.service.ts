import { PeersService } from '#federation';
import { type Cell, cellDelta, type RollupDelta } from '#reporting';
import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { ReceivedReportEntity } from './received-report.entity.js';
import { ReportedCellEntity } from './reported-cell.entity.js';

/** What a rollup needs to know of a report. */
export type FoldedReport = Pick<ReceivedReportEntity, 'organization' | 'month' | 'revision' | 'cells'>;

/** Keeps the rollup tables equal to what the stored reports say, report by report. */
@Injectable()
export class FoldService {
  constructor(private readonly peers: PeersService) {}

  /** Applies the difference to the revision that counted until now. A lower revision than that changes nothing. */
  async fold(tx: EntityManager, report: FoldedReport): Promise<void> {
    const { organization, month, revision, cells } = report;
    const kind = (await this.peers.lock(tx, organization)).kind;
    const earlier = await counted(tx, organization, month);
    if (earlier && earlier.revision >= revision) return;
    const deltas = cellDelta(earlier?.cells, cells);
    const groups = [
      { grouping: 'all', member: '' },
      { grouping: 'kind', member: kind },
    ];
    await addDeltas(tx, month, groups, deltas);
    await replaceCells(tx, report);
    if (deltas.some(({ reportsDelta }) => reportsDelta < 0)) await forgetCells(tx, report);
  }
}

interface Counted {
  readonly revision: number;
  readonly cells: Cell[];
}

async function counted(tx: EntityManager, organization: string, month: string): Promise<Counted | undefined> {
  const rows = await tx.find(ReportedCellEntity, { where: { organization, month } });
  const [first] = rows;
  if (!first) return undefined;
  const cells = rows.map(({ indicator, code, value, suppressed }) => ({
    ...{ indicator, code: code === '' ? null : code, suppressed },
    value: value === null ? null : Number(value),
  }));
  return { revision: first.revision, cells };
}

type Group = { readonly grouping: string; readonly member: string };

/** Sorted by key, because two folds that lock rows in different orders would wait for each other for ever. */
async function addDeltas(
  tx: EntityManager,
  month: string,
  groups: readonly Group[],
  deltas: readonly RollupDelta[],
): Promise<void> {
  await tx.query(
    `INSERT INTO rollup_cell AS r ("grouping", member, month, indicator, code, sum, released_cells, suppressed_cells, reports)
     SELECT g."grouping", g.member, $1, d.indicator, COALESCE(d.code, ''), d."sumDelta", d."releasedCellsDelta", d."suppressedCellsDelta", d."reportsDelta"
     FROM jsonb_to_recordset($2::jsonb) AS g("grouping" text, member text)
     CROSS JOIN jsonb_to_recordset($3::jsonb) AS d(indicator text, code text, "sumDelta" bigint, "releasedCellsDelta" integer,
       "suppressedCellsDelta" integer, "reportsDelta" integer)
     ORDER BY 1, 2, 4, 5
     ON CONFLICT ("grouping", member, month, indicator, code) DO UPDATE SET
       sum = r.sum + excluded.sum, released_cells = r.released_cells + excluded.released_cells,
       suppressed_cells = r.suppressed_cells + excluded.suppressed_cells, reports = r.reports + excluded.reports`,
    [month, JSON.stringify(groups), JSON.stringify(deltas)],
  );
}

/** Of places that the new revision has no more, as under a later catalogue. */
async function forgetCells(tx: EntityManager, { organization, month, revision }: FoldedReport): Promise<void> {
  await tx.delete(ReportedCellEntity, { organization, month, revision: LessThan(revision) });
}

async function replaceCells(tx: EntityManager, { organization, month, revision, cells }: FoldedReport): Promise<void> {
  await tx.query(
    `INSERT INTO reported_cell (organization, month, indicator, code, revision, value, suppressed)
     SELECT $1, $2, c.indicator, COALESCE(c.code, ''), $3, c.value, c.suppressed
     FROM jsonb_to_recordset($4::jsonb) AS c(indicator text, code text, value bigint, suppressed boolean)
     ON CONFLICT (organization, month, indicator, code) DO UPDATE SET
       revision = excluded.revision, value = excluded.value, suppressed = excluded.suppressed`,
    [organization, month, revision, JSON.stringify(cells)],
  );
}
