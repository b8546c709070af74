import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasTerminal } from '../instance/ask.js';
import type { Session } from '../nodes/session.js';
import { printLines } from '../screen/print-lines.js';
import { Progress } from '../screen/progress.js';
import { askLine } from '../instance/ask.js';
import { asPerson, type PersonOptions, say } from './as-person.js';
import { type ColumnWish, mappingOf, type Upload } from './import-mapping.js';

export interface ImportOptions extends PersonOptions, ColumnWish {
  readonly yes: boolean;
}

interface Problem {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly remedy: string;
}

interface ImportState {
  readonly state: 'UPLOADED' | 'RUNNING' | 'DONE' | 'CANCELLED';
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly added: number;
  readonly known: number;
  readonly problems: { readonly total: number; readonly items: readonly Problem[] };
}

/** What the exit code of `massline import` says: done; rows were left out. A refusal is 1, as everywhere. */
const DONE = 0;
const LEFT_OUT = 3;
const SHOWN_PROBLEMS = 20;
const STATE = `query ($id: ID!) { importOf(id: $id) { state rowsTotal rowsDone added known
  problems(first: ${SHOWN_PROBLEMS}) { total items { line column value remedy } } } }`;

/** Brings a CSV into the records as the page does: upload, preview, confirmation, progress. Answers the exit code. */
export async function importFile(file: string, options: ImportOptions): Promise<number> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(`${file} cannot be read`, { cause: error });
  });
  return asPerson(options, async (session) => {
    const uploaded = await session.upload<Upload>('/imports', bytes, {
      'x-file-name': encodeURIComponent(basename(file)),
    });
    const mapping = mappingOf(uploaded, options);
    printLines(preview(uploaded, mapping, file));
    if (!(await confirmed(options, uploaded.rows))) {
      await session.ask('mutation ($id: ID!) { cancelImport(id: $id) { __typename } }', { id: uploaded.id });
      printLines([say('notBrought')]);
      return DONE;
    }
    const { startImport } = await session.ask<{ startImport: { message?: string } }>(
      `mutation ($id: ID!, $mapping: ImportMappingInput!) { startImport(id: $id, mapping: $mapping) {
         ... on ImportRefused { message } } }`,
      { id: uploaded.id, mapping },
    );
    if (startImport.message)
      throw new Error(`The import was refused: ${startImport.message} See massline import --help`);
    return report(await finished(session, uploaded));
  });
}

async function confirmed({ yes }: ImportOptions, rows: number): Promise<boolean> {
  if (yes) return true;
  if (!hasTerminal()) throw new Error('Nobody is at a terminal to confirm it. Say --yes to bring the rows in unasked.');
  return /^[ysoYSO]/.test(await askLine(say('confirm', { rows })));
}

async function finished(session: Session, { id, rows }: Upload): Promise<ImportState> {
  const progress = new Progress(false);
  try {
    return await progress.phase('import', rows, async (step) => {
      for (let shown = 0; ;) {
        const { importOf } = await session.ask<{ importOf: ImportState | null }>(STATE, { id });
        if (!importOf || importOf.state === 'CANCELLED') throw new Error('The import was cancelled in the browser.');
        for (; shown < importOf.rowsDone; shown += 1) step();
        if (importOf.state === 'DONE') return importOf;
        await wait(200);
      }
    });
  } finally {
    progress.end();
  }
}

function report({ added, known, problems }: ImportState): number {
  printLines([
    say('brought', { added, known, problems: problems.total }),
    ...problems.items.map(({ line, column, value, remedy }) =>
      say('problem', { line, column: column ?? '', value: value ?? '', remedy }),
    ),
    ...(problems.total > problems.items.length
      ? [say('moreProblems', { count: problems.total - problems.items.length })]
      : []),
  ]);
  return problems.total > 0 ? LEFT_OUT : DONE;
}

function preview({ columns, rows }: Upload, mapping: Readonly<Record<string, string | null>>, file: string): string[] {
  const fieldOf = (name: string): string | undefined =>
    Object.keys(mapping).find((field) => mapping[field] === name && !field.startsWith('default'));
  return [
    say('previewTitle', { rows, file: basename(file) }),
    ...columns.map(({ name, samples }) => {
      const field = fieldOf(name);
      const shown = samples.slice(0, 3).join(' | ');
      return field
        ? say('columnUsed', { column: name, field, samples: shown })
        : say('columnUnused', { column: name, samples: shown });
    }),
    say('dateOrder', {
      order: mapping['dateOrder'] ?? '',
      direction: mapping['defaultDirection'] ?? '',
      site: mapping['defaultSite'] ?? say('nobody'),
    }),
  ];
}
