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

const ROWS_A_LINE = 500;
/** Made by migrating, and of no use elsewhere. */
const LEFT_OUT = ['schema_migration'];

export async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY 1`,
    [LEFT_OUT],
  );
  return rows.map(({ name }) => name);
}

export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM schema_migration ORDER BY name');
  return rows.map(({ name }) => name);
}

/**
 * Every row of every table as of one moment, while the node runs: a line `H` with the header, lines `T table rows`, and
 * a line `E` with the count of each table, without which a backup is cut. Rows are PostgreSQL's own JSON: no number
 * passes through JavaScript.
 */
export async function* dumpLines(
  client: Client,
  header: Omit<BackupHeader, 'format' | 'migrations'>,
): AsyncGenerator<string> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const whole: BackupHeader = { format: 'massline/backup/v1', ...header, migrations: await migrationsOf(client) };
  yield `H ${JSON.stringify(whole)}\n`;
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(client)) {
    const name = client.escapeIdentifier(table);
    counts[table] = 0;
    await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${name} t`);
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`FETCH ${ROWS_A_LINE} FROM backup`);
      if (rows.length === 0) break;
      counts[table] += rows.length;
      yield `T ${table} [${rows.map(({ row }) => row).join(',')}]\n`;
    }
    await client.query('CLOSE backup');
  }
  await client.query('COMMIT');
  yield `E ${JSON.stringify(counts)}\n`;
}
