import { systemClock } from '#domain-kit';
import { type NodeKind, PeersService } from '#federation';
import {
  CATALOGUES,
  type Cell,
  composeCells,
  type ComputedValues,
  type FoldableReport,
  releaseCells,
} from '#reporting';
import type { DataSource } from 'typeorm';
import { FoldService } from '../src/features/reporting/fold.service.js';
import { ReceivedReportEntity } from '../src/features/reporting/received-report.entity.js';

/** A released report with figures made from three numbers; by version 2 of the catalogue if it counts cadre. */
export function cellsOf(intakes: number, workers: number, members: number, cadre?: number): readonly Cell[] {
  const values: ComputedValues = {
    ...{ intakes, 'give-outs': 0 },
    ...{ 'intakes-by-kind': { meals: intakes }, 'intakes-by-source-class': { drive: intakes } },
    ...{ 'days-with-intake': Math.min(intakes, 31), 'active-workers': workers, members },
    ...{ 'mandates-held': 3, 'mandates-overdue': 0 },
    ...(cadre !== undefined && { 'cadre-proposed': cadre, 'cadre-confirmed': cadre }),
  };
  const catalogue = CATALOGUES.get(cadre === undefined ? 1 : 2)!;
  return releaseCells({ catalogue, k: 5, own: composeCells(catalogue, values), earlier: [] }).cells;
}

export async function enrol(db: DataSource, id: string, kind: NodeKind = 'mass-organization'): Promise<void> {
  const peer = { id, kind, displayName: id, baseUrl: null, publicKey: 'A'.repeat(43), ageRecipient: 'age1' };
  await new PeersService(db, systemClock).enrol(db.manager, peer);
}

/** Reports as they are stored and folded when a batch of messages is processed. */
export async function arrive(db: DataSource, ...reports: readonly FoldableReport[]): Promise<void> {
  const fold = new FoldService(new PeersService(db, systemClock));
  const rest = { zone: 'UTC', threshold: 5, approvedOffice: 'secretary' };
  const versionOf = (cells: readonly Cell[]): number =>
    cells.some(({ indicator }) => indicator === 'cadre-confirmed') ? 2 : 1;
  const rows = reports.map(({ organizationId: organization, month, revision, cells }) => ({
    ...{
      organization,
      month,
      revision,
      cells,
      ...rest,
      catalogueVersion: versionOf(cells),
      messageId: '00000000-0000-4000-8000-000000000000',
    },
  }));
  await db.transaction(async (tx) => {
    await tx.createQueryBuilder().insert().into(ReceivedReportEntity).values(rows).orIgnore().execute();
    await fold.foldAll(tx, rows);
  });
}
