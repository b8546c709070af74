import { letRun } from '#platform';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestDatabase } from './test-database.js';

export interface RunningAccount {
  readonly name: string;
  readonly url: string;
  /** The rows of one statement, as this account. */
  ask(sql: string): Promise<object[]>;
  drop(): Promise<void>;
}

/** An account as `migrate` makes it for a node to run as, of this database alone. */
export async function runningAccount({ url, dataSource }: Omit<TestDatabase, 'drop'>): Promise<RunningAccount> {
  const name = `runs_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.username = name;
  own.password = 'ünter uns: %2F';
  await letRun((sql, parameters) => dataSource.query(sql, parameters), own.href);
  const client = new Client({ connectionString: own.href });
  await client.connect();
  return {
    name,
    url: own.href,
    ask: async (sql) => (await client.query<object>(sql)).rows,
    async drop() {
      await client.end();
      await dataSource.query(`DROP OWNED BY ${name}`);
      await dataSource.query(`DROP ROLE ${name}`);
    },
  };
}

/** Where an account has another right than to read, add, change and remove rows, or lacks one of these: `table: right`. */
export async function wrongRights({ name }: RunningAccount, { dataSource }: TestDatabase): Promise<string[]> {
  const rows = await dataSource.query<{ wrong: string }[]>(
    `SELECT relname || ': ' || held AS wrong
       FROM pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) AS held
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'schema_migration'
        AND has_table_privilege($1, pg_class.oid, held) <> (held IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
      ORDER BY 1`,
    [name],
  );
  return rows.map(({ wrong }) => wrong);
}

/** What takes away the guards of history and was not refused for want of rights (42501). */
export async function takenGuards({ ask }: RunningAccount, { url }: TestDatabase): Promise<string[]> {
  const taken: string[] = [];
  for (const sql of [
    'ALTER TABLE ledger_entry DISABLE TRIGGER USER',
    'DROP TRIGGER mandate_changes_once ON mandate',
    'DROP FUNCTION refuse_change()',
    'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$',
    "SET session_replication_role = 'replica'",
    `SET ROLE ${new URL(url).username}`,
    'INSERT INTO schema_migration (timestamp, name) VALUES (1, $$x$$)',
  ]) {
    const end = await ask(sql).then(
      () => 'done',
      ({ code }: { code?: string }) => code,
    );
    if (end !== '42501') taken.push(`${sql}: ${end}`);
  }
  return taken;
}
