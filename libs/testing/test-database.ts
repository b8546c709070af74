import {
  type Ask,
  createDataSource,
  holdKeys,
  migrate,
  platformEntities,
  platformMigrations,
  type Tables,
} from '#platform';
import { createHash, randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import type { DataSource } from 'typeorm';

export interface OwnedDatabase {
  /** Of the account that a node runs as: it is there once the database was migrated with it. */
  readonly url: string;
  /** Of whoever owns the tables. */
  readonly ownerUrl: string;
  /** What no node may do: to tamper, to change the schema, to empty a table. */
  readonly asOwner: Ask;
  /** Disconnects and drops it; for `afterAll`. */
  drop(): Promise<void>;
}

export interface TestDatabase extends OwnedDatabase {
  /** Connected as the account that a node runs as. */
  readonly dataSource: DataSource;
}

/** Any fixed number: spec files that need the same tables make them once between them. */
const TEMPLATE_LOCK = 7_209_498;
/** One for all databases of the server: its rights stand in each of them, and are copied. */
const RUNNING = { name: 'test_node', password: 'ünter uns: %2F' };

/**
 * An empty PostgreSQL database of one spec file, with the platform's tables and those it asks for: a copy of one that
 * was migrated once in this run. Data keys for personal columns are in place; a PlatformModule on this database puts
 * its own there instead.
 */
export async function testDatabase(tables: Tables = { entities: [], migrations: [] }): Promise<TestDatabase> {
  const migrations = withPlatform(tables.migrations);
  const database = await databaseOf(await templateOf(migrations));
  holdKeys([{ id: 'test', key: randomBytes(32) }]);
  const entities = [...new Set([...platformEntities, ...tables.entities])];
  const dataSource = createDataSource({ url: database.url, entities, migrations });
  await dataSource.initialize();
  return {
    ...database,
    dataSource,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await database.drop();
    },
  };
}

/** A database with the platform's tables and these, without a row and without a connection. */
export const migratedDatabase = ({ migrations }: Pick<Tables, 'migrations'>): Promise<OwnedDatabase> =>
  templateOf(withPlatform(migrations)).then(databaseOf);

const withPlatform = (migrations: Tables['migrations']): Tables['migrations'] => [
  ...new Set([...platformMigrations, ...migrations]),
];

/** A database without a table and without a connection, for what connects and migrates by itself. */
export const emptyDatabase = (): Promise<OwnedDatabase> => databaseOf('template1');

async function databaseOf(template: string): Promise<OwnedDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  // What `migrate` says of a database as a whole is not copied with it.
  await statements(`CREATE DATABASE ${name} TEMPLATE ${template}`, `REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  const ownerUrl = urlOf(name);
  const owner = new Pool({ connectionString: ownerUrl });
  return {
    url: runningUrl(ownerUrl),
    ownerUrl,
    asOwner: async (sql, parameters) => (await owner.query(sql, parameters)).rows,
    async drop() {
      await owner.end();
      await statements(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** The name of a database that has had these migrations and that nobody is connected to. */
async function templateOf(migrations: Tables['migrations']): Promise<string> {
  const names = migrations.map(({ name }) => name).join();
  const template = `template_${createHash('sha256').update(names).digest('hex').slice(0, 16)}`;
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      const made = `${template}_unfinished`;
      await client.query(`DROP DATABASE IF EXISTS ${made} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${made}`);
      const dataSource = createDataSource({ url: urlOf(made), entities: [], migrations });
      await migrate(dataSource, runningUrl(urlOf(made)));
      await dataSource.destroy();
      await client.query(`ALTER DATABASE ${made} RENAME TO ${template}`);
    }
    return template;
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const server = process.env['MASSLINE_TEST_POSTGRES'];
  if (!server)
    throw new Error('No test PostgreSQL: name the file *.e2e-spec.ts, so that it runs in the project `services`');
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

function runningUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = RUNNING.name;
  url.password = RUNNING.password;
  return url.href;
}

async function statements(...texts: string[]): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    for (const sql of texts) await client.query(sql);
  } finally {
    await client.end();
  }
}
