import type { TestDatabase } from './test-database.js';

/** Where the account of a node has another right than to read, add, change and remove rows, or lacks one of these: `table: right`. */
export async function wrongRights({ dataSource }: TestDatabase): Promise<string[]> {
  const rows = await dataSource.query<{ wrong: string }[]>(
    `SELECT relname || ': ' || held AS wrong
       FROM pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) AS held
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'schema_migration'
        AND has_table_privilege(pg_class.oid, held) <> (held IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
      ORDER BY 1`,
  );
  return rows.map(({ wrong }) => wrong);
}

/** What takes away the guards of history and was not refused for want of rights (42501). */
export async function takenGuards({ dataSource, ownerUrl }: TestDatabase): Promise<string[]> {
  const taken: string[] = [];
  for (const sql of [
    'ALTER TABLE ledger_entry DISABLE TRIGGER USER',
    'DROP TRIGGER mandate_changes_once ON mandate',
    'DROP FUNCTION refuse_change()',
    'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$',
    "SET session_replication_role = 'replica'",
    `SET ROLE ${new URL(ownerUrl).username}`,
    'INSERT INTO schema_migration (timestamp, name) VALUES (1, $$x$$)',
  ]) {
    const end = await dataSource.query(sql).then(
      () => 'done',
      ({ code }: { code?: string }) => code,
    );
    if (end !== '42501') taken.push(`${sql}: ${end}`);
  }
  return taken;
}
