import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Ask } from './whole-database.js';

/** What PostgreSQL answers whom it lets in as yet: an unknown name or password, no login, no right to this database. */
const NOT_YET = ['28000', '28P01', '42501'];
/** Another database of the same server made the account meanwhile. */
const MADE_MEANWHILE = ['42710', '23505'];
const SCRAM_ROUNDS = 4096;

/** The account in a `postgres://` URL cannot be the one that only reads and writes rows; nothing was granted. */
export class RunningAccountError extends Error {}

/**
 * Makes the account of `url` what a node runs as: it reads and writes rows, and can neither change the schema, nor empty a
 * table, nor take away what guards the history. `ask` is a connection of whoever owns the tables, to the same database, after
 * every migration: the rights are given anew each time, for whatever then stands there.
 */
export async function letRun(ask: Ask, url: string): Promise<void> {
  const { username, password } = new URL(url);
  const account = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  if (!(await letsIn(url))) await makeAccount(ask, account);
  await refuseOwner(ask, account.name);
  const grants = await ask<{ statement: string }>(GRANTS, [account.name]);
  await ask('BEGIN');
  try {
    for (const { statement } of grants) await ask(statement);
    await ask('COMMIT');
  } catch (error) {
    await ask('ROLLBACK');
    throw error;
  }
}

/** Whether whoever is connected may change the schema, and so also take away what guards the record. */
export async function ownsTables(ask: Ask): Promise<boolean> {
  const [row] = await ask<{ owns: boolean | null }>(
    `SELECT bool_or(pg_has_role(current_user, relowner, 'MEMBER')) AS owns
     FROM pg_class WHERE relkind = 'r' AND relnamespace = to_regnamespace('public')`,
  );
  return row?.owns ?? false;
}

async function letsIn(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (NOT_YET.includes((error as { code?: string }).code ?? '')) return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function makeAccount(ask: Ask, { name, password }: { name: string; password: string }): Promise<void> {
  const known = await ask('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (known.length > 0) await refuseOwner(ask, name);
  const words = known.length > 0 ? 'ALTER ROLE %I' : 'CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE';
  const rows = await ask<{ statement: string }>(
    `SELECT format($1 || ' LOGIN PASSWORD %L', $2::text, $3::text) AS statement`,
    [words, name, scramSecret(password)],
  );
  await ask(rows[0]!.statement).catch((error: unknown) => {
    const { code = '' } = error as { code?: string };
    if (MADE_MEANWHILE.includes(code)) return;
    if (code !== '42501') throw error;
    throw new RunningAccountError(
      `The owner of the tables may not make the account "${name}" of DATABASE_URL. Have it made by whoever runs the server, with that password, or leave DATABASE_OWNER_URL out: the node then runs as the owner, and says so.`,
    );
  });
}

async function refuseOwner(ask: Ask, name: string): Promise<void> {
  const rows = await ask(
    `SELECT FROM pg_roles WHERE rolname = $1 AND (rolsuper OR pg_has_role(oid, current_user, 'MEMBER'))`,
    [name],
  );
  if (rows.length > 0)
    throw new RunningAccountError(
      `The account "${name}" of DATABASE_URL has the rights of whoever owns the tables. Name another one there, which \`migrate\` makes, and the owner in DATABASE_OWNER_URL.`,
    );
}

/** As PostgreSQL keeps it (RFC 5802): neither its log nor its catalogue sees the password itself. */
function scramSecret(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, SCRAM_ROUNDS, 32, 'sha256');
  const keyed = (word: string): Buffer => createHmac('sha256', salted).update(word).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${SCRAM_ROUNDS}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}

/**
 * Statements, in order. Changes of what is history are refused by triggers, which only an owner can take away; the right
 * itself stays, because locking a row needs it. What has been migrated is read alone. Foreign keys work by the owner's
 * rights, and so do the functions of BullMQ that make a sequence for a queue when its first job comes.
 */
const GRANTS = `
  WITH schema AS (
    SELECT oid, nspname FROM pg_namespace WHERE nspname IN ('public', 'queue')
  )
  SELECT statement FROM (
    SELECT 1 AS turn, unnest(ARRAY[
      format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()),
      'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
      format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), $1::text)]) AS statement
    UNION ALL
    SELECT 2, unnest(ARRAY[
      format('GRANT USAGE ON SCHEMA %I TO %I', nspname, $1),
      format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', nspname, $1),
      format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', nspname, $1),
      format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO %I', nspname, $1)]) FROM schema
    UNION ALL
    SELECT 3, format('REVOKE INSERT, UPDATE, DELETE ON schema_migration FROM %I', $1)
    UNION ALL
    SELECT 4, format('ALTER FUNCTION %s SECURITY DEFINER', pg_proc.oid::regprocedure)
    FROM pg_proc JOIN schema ON schema.oid = pronamespace
    WHERE nspname = 'queue' AND prosrc ~ '''(CREATE|DROP) SEQUENCE'
  ) AS said ORDER BY turn`;
