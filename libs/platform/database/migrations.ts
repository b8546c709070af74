import type { DataSource } from 'typeorm';
import { migrateQueue } from '../queues/postgres-job-backend.js';
import { letRun } from './running-account.js';

/** Any fixed number: processes that migrate one database at once wait for each other on it. */
const MIGRATION_LOCK = 7_209_411;

/**
 * Brings the database and the queue's schema in it up to date: a step of its own, before the node starts. Answers the
 * names of the migrations it ran. The account of `runningUrl`, if given, may then read and write rows, and no more.
 */
export async function migrate(dataSource: DataSource, runningUrl?: string): Promise<string[]> {
  if (!dataSource.isInitialized) await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations();
    const { options } = dataSource;
    if (options.type === 'postgres' && options.url) await migrateQueue(options.url);
    if (runningUrl !== undefined) await letRun((sql, parameters) => lock.query(sql, parameters), runningUrl);
    return applied.map(({ name }) => name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
}

/**
 * The statements that would make the migrated database what the entities say; none if they agree. Tables without an
 * entity, and so the queue's own schema, are not looked at.
 */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
