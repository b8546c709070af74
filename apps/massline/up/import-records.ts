import { setTimeout as wait } from 'node:timers/promises';
import type { NodePlan } from '../nodes/node-plan.js';
import type { Session } from '../nodes/session.js';

interface Uploaded {
  readonly id: string;
  readonly suggestedMapping: Record<string, string | null>;
}
interface ImportState {
  readonly state: string;
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly added: number;
  readonly known: number;
  readonly problems: { readonly total: number };
}

/** Imports a CSV through the public API. Rows that are there already are recognised and not added again. */
export async function importRecords(node: NodePlan, session: Session, csv: string): Promise<ImportState> {
  const uploaded = await session.upload<Uploaded>('/imports', csv, { 'x-file-name': `${node.id}.csv` });
  const { startImport } = await session.ask<{ startImport: { message?: string } }>(
    `mutation ($id: ID!, $mapping: ImportMappingInput!) { startImport(id: $id, mapping: $mapping) {
       ... on ImportRefused { message } } }`,
    { id: uploaded.id, mapping: uploaded.suggestedMapping },
  );
  if (startImport.message) throw new Error(`${node.id}: the import was refused: ${startImport.message}`);
  for (;;) {
    const { importOf } = await session.ask<{ importOf: ImportState | null }>(
      'query ($id: ID!) { importOf(id: $id) { state rowsTotal rowsDone added known problems { total } } }',
      { id: uploaded.id },
    );
    if (!importOf) throw new Error(`${node.id}: the import is gone`);
    if (importOf.state === 'DONE') return importOf;
    if (importOf.state === 'CANCELLED') throw new Error(`${node.id}: the import was cancelled`);
    await wait(100);
  }
}
