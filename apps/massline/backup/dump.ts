import { type Ask, beginSnapshot, migrationsOf, pagesOf, quoted, tablesOf } from '#platform';
import type { Client } from 'pg';

/** The first line of a backup. The node key is in it: who can open the backup can open the node. */
export interface BackupHeader {
  readonly format: 'massline/backup/v1';
  readonly madeAt: string;
  readonly instance: { readonly id: string; readonly kind: string; readonly port: number };
  /** Base64. */
  readonly nodeKey: string;
  /** The migrations that made the tables: a backup is loaded by the same version. */
  readonly migrations: readonly string[];
}

export const askOf =
  (client: Client): Ask =>
  async (sql, parameters) =>
    (await client.query(sql, parameters)).rows as never;

/**
 * Every row of every table as of one moment, while the node runs: a line `H` with the header, lines `T table rows`, and
 * a line `E` with the count of each table, without which a backup is cut. Rows are PostgreSQL's own JSON: no number
 * passes through JavaScript.
 */
export async function* dumpLines(
  client: Client,
  header: Omit<BackupHeader, 'format' | 'migrations'>,
): AsyncGenerator<string> {
  const ask = askOf(client);
  await beginSnapshot(ask);
  const whole: BackupHeader = { format: 'massline/backup/v1', ...header, migrations: await migrationsOf(ask) };
  yield `H ${JSON.stringify(whole)}\n`;
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(ask)) {
    counts[table] = 0;
    for await (const rows of pagesOf<{ row: string }>(
      ask,
      `SELECT row_to_json(t)::text AS row FROM ${quoted(table)} t`,
    )) {
      counts[table] += rows.length;
      yield `T ${table} [${rows.map(({ row }) => row).join(',')}]\n`;
    }
  }
  await ask('COMMIT');
  yield `E ${JSON.stringify(counts)}\n`;
}
