import type { DataSource, EntityMetadata } from 'typeorm';
import type { RowPath } from './declaration.js';

/** A path as SQL: what to join to the table that is called `row`, and the value at the path's end. */
export interface PathSql {
  readonly joins: string;
  readonly value: string;
  /** The table and column at the end. */
  readonly end: { readonly table: string; readonly column: string };
}

const STEP = /^(?:([a-z_]+)\.)?([a-z_]+)$/;

/**
 * Reads a path against the tables that are there. Throws, naming the path, where a table or column is unknown: a value
 * that no path reaches would be kept for ever. `prefix` keeps the aliases of several paths of one statement apart.
 */
export function pathSql(db: DataSource, table: string, path: RowPath, prefix = 'j'): PathSql {
  let [at, alias, joins] = [table, 'row', ''];
  const steps = path.split(' > ');
  for (const [index, step] of steps.entries()) {
    const [, of, column] = STEP.exec(step) ?? [];
    if (column === undefined || (index === 0) !== (of === undefined)) throw new Error(`${table}: "${path}" is no path`);
    if (of !== undefined) {
      const next = `${prefix}${index}`;
      joins += ` LEFT JOIN "${of}" "${next}" ON "${next}"."${keyOf(db, of, path)}" = ${alias}`;
      [at, alias] = [of, `"${next}"`];
    } else alias = '"row"';
    if (!columnsOf(db, at).has(column))
      throw new Error(`${table}: "${path}" names ${at}.${column}, which is not there`);
    if (index === steps.length - 1) return { joins, value: `${alias}."${column}"`, end: { table: at, column } };
    alias = `${alias}."${column}"`;
  }
  throw new Error(`${table}: "${path}" is no path`);
}

/** The columns by which a row of a table is one, in order. */
export function primaryKey(db: DataSource, table: string): string[] {
  return metadataOf(db, table).primaryColumns.map(({ databaseName }) => databaseName);
}

function keyOf(db: DataSource, table: string, path: RowPath): string {
  const [key, ...more] = primaryKey(db, table);
  if (key === undefined || more.length > 0) throw new Error(`"${path}": rows of ${table} have no single key`);
  return key;
}

function columnsOf(db: DataSource, table: string): Set<string> {
  return new Set(metadataOf(db, table).columns.map(({ databaseName }) => databaseName));
}

function metadataOf(db: DataSource, table: string): EntityMetadata {
  const found = db.entityMetadatas.find(({ tableName }) => tableName === table);
  if (!found) throw new Error(`${table} is no table of this node`);
  return found;
}
