/** Asks one connection, whatever driver holds it; answers the rows. */
export type Ask = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

const ROWS_AT_ONCE = 500;
/** Made by migrating, and of no use elsewhere. */
const LEFT_OUT = ['schema_migration'];

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every table with rows of a node's own, in alphabetical order. The queue's schema only schedules and is left out. */
export async function tablesOf(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY 1`,
    [LEFT_OUT],
  );
  return rows.map(({ name }) => name);
}

/** The migrations that made the tables, by name. */
export async function migrationsOf(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>('SELECT name FROM schema_migration ORDER BY name');
  return rows.map(({ name }) => name);
}

/** Whatever is read until the transaction ends is of one moment, while others write. */
export const beginSnapshot = (ask: Ask): Promise<unknown> => ask('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');

/** What a query selects, up to 500 rows at a time and never more in memory. Inside a transaction. */
export async function* pagesOf<Row>(ask: Ask, select: string): AsyncGenerator<Row[]> {
  await ask(`DECLARE pages NO SCROLL CURSOR FOR ${select}`);
  for (;;) {
    const rows = await ask<Row>(`FETCH ${ROWS_AT_ONCE} FROM pages`);
    if (rows.length === 0) break;
    yield rows;
  }
  await ask('CLOSE pages');
}

/**
 * Begins the transaction in which a whole database is filled: its tables are empty, and neither foreign keys nor the
 * triggers that keep the record append-only look at the rows. These satisfied them where they come from.
 */
export async function beginFilling(ask: Ask): Promise<void> {
  await ask('BEGIN');
  await ask("SET LOCAL session_replication_role = 'replica'");
  for (const table of await tablesOf(ask)) await ask(`DELETE FROM ${quoted(table)}`);
}

/** Ends it: numbers given by the database go on after the highest. */
export async function endFilling(ask: Ask): Promise<void> {
  const rows = await ask<{ table: string; column: string; sequence: string }>(
    `SELECT table_name AS "table", column_name AS "column",
            pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence
     FROM information_schema.columns
     WHERE table_schema = 'public' AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`,
  );
  for (const { table, column, sequence } of rows) {
    const highest = `SELECT max(${quoted(column)}) FROM ${quoted(table)}`;
    await ask(`SELECT setval($1, coalesce((${highest}), 1), (${highest}) IS NOT NULL)`, [sequence]);
  }
  await ask('COMMIT');
}
