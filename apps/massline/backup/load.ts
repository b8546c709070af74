import { canonicalJson, parsedJson } from '#domain-kit';
import { beginFilling, endFilling, migrationsOf, tablesOf } from '#platform';
import type { Client } from 'pg';
import { askOf, type BackupHeader } from './dump.js';

export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const CUT = 'The backup is cut or damaged: nothing of it was taken over. Use another one.';

export function headerOf(line: string | undefined): BackupHeader {
  if (!line?.startsWith('H ')) throw new BackupError(CUT);
  const header = parsedJson(line.slice(2)) as BackupHeader | undefined;
  if (header?.format !== 'massline/backup/v1') throw new BackupError('This backup was made by another version.');
  return header;
}

/** Puts a backup's rows into a database that was just migrated: all of them, or nothing. Answers the rows of each table. */
export async function loadLines(
  client: Client,
  header: BackupHeader,
  lines: AsyncIterable<string>,
): Promise<Record<string, number>> {
  const ask = askOf(client);
  const here = await migrationsOf(ask);
  if (here.join() !== [...header.migrations].join()) {
    throw new BackupError(
      'The backup was made by another version of Massline. Restore it with that version, then upgrade.',
    );
  }
  const counts = Object.fromEntries((await tablesOf(ask)).map((table) => [table, 0]));
  let announced: Record<string, number> | undefined;
  await beginFilling(ask);
  for await (const line of lines) {
    const [kind, table = ''] = line.split(' ', 2);
    const before = counts[table];
    if (announced) throw new BackupError(CUT);
    if (kind === 'E') announced = parsedJson(line.slice(2)) as Record<string, number>;
    else if (kind !== 'T' || before === undefined) throw new BackupError(CUT);
    else counts[table] = before + (await insert(client, table, line.slice(3 + table.length)));
  }
  // Every table of this version was announced, an empty one too, and came with as many rows.
  if (!announced || canonicalJson(announced) !== canonicalJson(counts)) throw new BackupError(CUT);
  await endFilling(ask);
  return announced;
}

async function insert(client: Client, table: string, rows: string): Promise<number> {
  const name = client.escapeIdentifier(table);
  const sql = `INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1::json)`;
  return (await client.query(sql, [rows])).rowCount ?? 0;
}
