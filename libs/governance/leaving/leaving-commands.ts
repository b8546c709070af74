import { CLOCK, type Clock } from '#domain-kit';
import { type CommandOutcome, linesOf, type NodeContext, type Tables } from '#platform';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { remedyOf } from './export-verification.js';
import { InstanceExport } from './instance-export.service.js';
import { importInstance, type ImportRefusal, verifyExport } from './instance-import.js';

/** `export`: writes the whole node to `output`, as JSON lines. Whoever asked encrypts them. */
export const exportCommand =
  (output: NodeJS.WritableStream) =>
  async (node: NodeContext): Promise<CommandOutcome> => {
    await pipeline(Readable.from(node.get(InstanceExport).lines(node.get<Clock>(CLOCK).now())), output, { end: false });
    return { output: undefined };
  };

/** `verify-export`: reads an export to its end; answers what it is, or with exit code 1 what is wrong. No node is needed. */
export async function verifyExportCommand(input: Readable): Promise<CommandOutcome> {
  const verified = await verifyExport(linesOf(input));
  if (!verified.ok) return refused(verified.error);
  const { header, record, thumbprint, rows } = verified.value;
  return { output: { instance: header.instance, madeAt: header.madeAt, record, thumbprint, rows } };
}

export interface ImportSettings {
  readonly url: string;
  readonly tables: Tables;
  readonly nodeKey: Uint8Array;
}

/** `import-instance`: puts an export into a database that was just migrated, whole or not at all. */
export async function importInstanceCommand(input: Readable, settings: ImportSettings): Promise<CommandOutcome> {
  const imported = await importInstance(linesOf(input), settings);
  return imported.ok ? { output: { record: imported.value.record } } : refused(imported.error);
}

const refused = (error: ImportRefusal): CommandOutcome => ({
  output:
    error.code === 'OTHER_VERSION'
      ? 'The export was made by another version of Massline. Import it with that version, then upgrade.'
      : remedyOf(error),
  exitCode: 1,
});
