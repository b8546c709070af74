import { DataSource, type MigrationInterface } from 'typeorm';

/** A process of a node keeps few connections: many nodes may share one machine and one PostgreSQL. */
const DEFAULT_POOL_SIZE = 4;
const CONNECT_TIMEOUT_MS = 10_000;

export type EntityClass = abstract new (...args: never[]) => object;
export type MigrationClass = new () => MigrationInterface;

/** What a library or feature with tables brings: its entities and its migrations. */
export interface Tables {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
}

export interface DataSourceSettings extends Tables {
  readonly url: string;
  /** Connections this process may hold for its own SQL; 4 by default. */
  readonly poolSize?: number;
}

/** A data source that never changes the schema by itself and never logs a statement or a value. Not yet connected. */
export function createDataSource({
  url,
  entities,
  migrations,
  poolSize = DEFAULT_POOL_SIZE,
}: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize,
  });
}
