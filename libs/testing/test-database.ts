import { createDataSource, holdKeys, migrate, platformEntities, platformMigrations, type Tables } from '#platform';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

export interface TestDatabase {
  readonly url: string;
  /** Connected and migrated. */
  readonly dataSource: DataSource;
  /** Disconnects and drops it; for `afterAll`. */
  drop(): Promise<void>;
}

/**
 * An empty PostgreSQL database of one spec file, with the platform's tables and those it asks for. Data keys for
 * personal columns are in place; a PlatformModule on this database puts its own there instead.
 */
export async function testDatabase(tables: Tables = { entities: [], migrations: [] }): Promise<TestDatabase> {
  const { url, drop } = await emptyDatabase();
  holdKeys([{ id: 'test', key: randomBytes(32) }]);
  const dataSource = createDataSource({
    url,
    entities: [...new Set([...platformEntities, ...tables.entities])],
    migrations: [...new Set([...platformMigrations, ...tables.migrations])],
  });
  await dataSource.initialize();
  await migrate(dataSource);
  return {
    url,
    dataSource,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await drop();
    },
  };
}

/** A database without a table and without a connection, for what connects and migrates by itself. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['MASSLINE_TEST_POSTGRES'];
  if (!server)
    throw new Error('No test PostgreSQL: name the file *.e2e-spec.ts, so that it runs in the project `services`');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await statement(server, `CREATE DATABASE ${name}`);
  return { url: url.href, drop: () => statement(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function statement(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
