import { Client } from 'pg';

/** Schemas of PostgreSQL itself, and the one in which the test watches the queue. */
const LEFT_OUT = /^(pg_.*|information_schema|canary_watch)$/;

/** A whole database as text: a heading for each table, a line for each row; bytes stand there in hex. */
export async function dumpDatabase(url: string): Promise<string> {
  return onDatabase(url, async (client) => {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      'SELECT schemaname AS schema, tablename AS name FROM pg_tables ORDER BY 1, 2',
    );
    const lines: string[] = [];
    for (const { schema, name } of tables.filter((table) => !LEFT_OUT.test(table.schema))) {
      const table = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
      const { rows } = await client.query<{ row: string }>(`SELECT whole::text AS row FROM ${table} AS whole`);
      lines.push(`-- ${schema}.${name}`, ...rows.map(({ row }) => row));
    }
    return lines.join('\n');
  });
}

export async function onDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
