import type { Client } from 'pg';
import { type BackupHeader, migrationsOf, tablesOf } from './dump.js';

export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const CUT = 'The backup is cut or damaged: nothing of it was taken over. Use another one.';

export function headerOf(line: string | undefined): BackupHeader {
  if (!line?.startsWith('H ')) throw new BackupError(CUT);
  const header = JSON.parse(line.slice(2)) as BackupHeader;
  if (header.format !== 'massline/backup/v1') throw new BackupError('This backup was made by another version.');
  return header;
}

/** Puts a backup's rows into a database that was just migrated: all of them, or nothing. Answers the rows of each table. */
export async function loadLines(
  client: Client,
  header: BackupHeader,
  lines: AsyncIterable<string>,
): Promise<Record<string, number>> {
  const here = await migrationsOf(client);
  if (here.join() !== [...header.migrations].join()) {
    throw new BackupError(
      'The backup was made by another version of Massline. Restore it with that version, then upgrade.',
    );
  }
  const known = new Set(await tablesOf(client));
  const counts: Record<string, number> = {};
  let announced: Record<string, number> | undefined;
  await client.query('BEGIN');
  // Foreign keys and the triggers that keep the record append-only: the rows satisfied them where they come from.
  await client.query("SET LOCAL session_replication_role = 'replica'");
  for (const table of known) await client.query(`DELETE FROM ${client.escapeIdentifier(table)}`);
  for await (const line of lines) {
    const [kind, table = ''] = line.split(' ', 2);
    if (kind === 'E') announced = JSON.parse(line.slice(2)) as Record<string, number>;
    else if (kind !== 'T' || !known.has(table)) throw new BackupError(CUT);
    else counts[table] = (counts[table] ?? 0) + (await insert(client, table, line.slice(3 + table.length)));
  }
  const whole = announced && Object.entries(announced).every(([table, count]) => (counts[table] ?? 0) === count);
  if (!announced || !whole) throw new BackupError(CUT);
  await setSequences(client);
  await client.query('COMMIT');
  return announced;
}

async function insert(client: Client, table: string, rows: string): Promise<number> {
  const name = client.escapeIdentifier(table);
  const sql = `INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1::json)`;
  return (await client.query(sql, [rows])).rowCount ?? 0;
}

/** Numbers given by the database go on after the highest. */
async function setSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `SELECT table_name AS "table", column_name AS "column",
            pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence
     FROM information_schema.columns
     WHERE table_schema = 'public' AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`,
  );
  for (const { table, column, sequence } of rows) {
    const highest = `SELECT max(${client.escapeIdentifier(column)}) FROM ${client.escapeIdentifier(table)}`;
    await client.query(`SELECT setval($1, coalesce((${highest}), 1), (${highest}) IS NOT NULL)`, [sequence]);
  }
}
