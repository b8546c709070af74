import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Given } from './container.js';

/** A crash of the machine may lose this data. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off', max_wal_size: '64MB' };

/** A PostgreSQL that makes its account and database of what the official image would be told. */
export async function startPostgres({ env }: Given, directory: string, port: number): Promise<EmbeddedPostgres> {
  const { POSTGRES_USER: user = '', POSTGRES_DB: database = '', POSTGRES_PASSWORD_FILE: file = '' } = env;
  const password = await readFile(file, 'utf8');
  const postgres = await startEmbeddedPostgres({ directory: join(directory, 'data'), port, settings: SETTINGS });
  await makeAccount(postgres.url('postgres'), { user, database, password }).catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  return postgres;
}

/** The embedded PostgreSQL has an account of its own, which may be the very one. */
async function makeAccount(url: string, given: { user: string; database: string; password: string }): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const [user, password] = [client.escapeIdentifier(given.user), client.escapeLiteral(given.password)];
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [given.user]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${user} SUPERUSER LOGIN`);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(given.database)} OWNER ${user}`);
    await client.query(`ALTER ROLE ${user} PASSWORD ${password}`);
  } finally {
    await client.end();
  }
}
