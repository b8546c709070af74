import { pathSql, personalColumnsOf, primaryKey, toldTo } from '#platform';
import type { DataSource, EntityMetadata } from 'typeorm';
import { type OwnedColumn, ownedColumnsOf, referencesIn } from './person-columns.js';

const PAGE_ROWS = 500;

/** How the rows of one table that are about a person are read. */
export interface OwnTable {
  readonly table: string;
  /** Reads up to 500 rows after the key of the last: `$1` is the person, then the key's columns. */
  readonly firstPage: string;
  readonly nextPage: string;
  readonly keys: readonly string[];
  /** Columns that are sealed and are the person's to read, where `own_<column>` says that the row's is theirs. */
  readonly sealed: readonly OwnedColumn[];
  /** Columns that are read as they are; a `reference` only where it is the person's own. */
  readonly plain: readonly PlainColumn[];
}

export interface PlainColumn {
  readonly column: string;
  readonly isReference: boolean;
  /** The column that names who alone is told this one; null where it is nobody's secret. */
  readonly toldTo: string | null;
}

/** What only proves who somebody is, and would let a thief of the file try it out. */
const SECRETS = new Set(['account.password_hash']);

/** Every table with rows that a person owns by a declaration, or that name the person by a foreign key. */
export function ownTables(db: DataSource): OwnTable[] {
  const owned = ownedColumnsOf(db);
  return db.entityMetadatas
    .map((metadata) => ({ metadata, own: owned.filter(({ table }) => table === metadata.tableName) }))
    .filter(({ metadata, own }) => own.length > 0 || referencesIn(metadata).length > 0)
    .map(({ metadata, own }) => ownTable(db, metadata, own))
    .toSorted((one, other) => (one.table < other.table ? -1 : 1));
}

function ownTable(db: DataSource, metadata: EntityMetadata, own: readonly OwnedColumn[]): OwnTable {
  const table = metadata.tableName;
  const references = referencesIn(metadata);
  const keys = primaryKey(db, table);
  const sealed = own.filter(({ readers }) => readers.includes('self'));
  const plain = plainColumns(db, metadata, own.length > 0).map((column) => ({
    column,
    isReference: references.includes(column),
    toldTo: toldToIn(metadata, column),
  }));
  // The driver makes an instant of a day, in the zone of the machine.
  const days = new Set(metadata.columns.filter(({ type }) => type === 'date').map(({ databaseName }) => databaseName));
  const paths = own.map((column, index) => ({ column, sql: pathSql(db, table, column.owner, `o${index}_`) }));
  const mine = [
    ...references.map((column) => `"row"."${column}" = $1`),
    ...paths.map(({ sql }) => `${sql.value} = $1`),
  ];
  const selected = [
    ...keys.map((key, index) => `"row"."${key}" AS "key_${index}"`),
    ...plain.map(({ column }) => (days.has(column) ? `"row"."${column}"::text AS "${column}"` : `"row"."${column}"`)),
    ...paths
      .filter(({ column }) => sealed.includes(column))
      .flatMap(({ column, sql }) => [
        `"row"."${column.column}"`,
        `coalesce(${sql.value} = $1, false) AS "own_${column.column}"`,
      ]),
  ];
  const from = `SELECT ${selected.join(', ')} FROM "${table}" "row"${paths.map(({ sql }) => sql.joins).join('')}
    WHERE (${mine.join(' OR ')})`;
  const order = ` ORDER BY ${keys.map((key) => `"row"."${key}"`).join(', ')} LIMIT ${PAGE_ROWS}`;
  const after = ` AND (${keys.map((key) => `"row"."${key}"`).join(', ')}) > (${keys.map((_, index) => `$${index + 2}`).join(', ')})`;
  return { table, keys, sealed, plain, firstPage: from + order, nextPage: from + after + order };
}

const toldToIn = ({ target, columns }: EntityMetadata, column: string): string | null =>
  toldTo(target, columns.find(({ databaseName }) => databaseName === column)?.propertyName ?? '');

/** Bytes are hashes and keys; a document in a row that only names the person is about others too. */
function plainColumns(db: DataSource, { tableName, columns }: EntityMetadata, isOwned: boolean): string[] {
  const personal = new Set(
    personalColumnsOf(db)
      .filter(({ table }) => table === tableName)
      .map(({ column }) => column),
  );
  return columns
    .filter(({ type }) => type !== 'bytea' && (isOwned || type !== 'jsonb'))
    .map(({ databaseName }) => databaseName)
    .filter((column) => !personal.has(column) && !SECRETS.has(`${tableName}.${column}`));
}
