import { type PersonalColumn, personalColumns } from '#platform';
import type { DataSource, EntityMetadata } from 'typeorm';

/** A personal column that leads to its person. */
export type OwnedColumn = PersonalColumn & { readonly owner: string };

export const placeOf = ({ table, column }: Pick<PersonalColumn, 'table' | 'column'>): string => `${table}.${column}`;

/** The personal columns of this node: a process may have imported entities of tables that its database does not have. */
export const columnsOf = (db: DataSource): PersonalColumn[] =>
  personalColumns().filter(({ entity }) => db.hasMetadata(entity as never));

export const ownedColumnsOf = (db: DataSource): OwnedColumn[] =>
  columnsOf(db).filter((column): column is OwnedColumn => typeof column.owner === 'string');

/** The columns of a table that hold a person's reference, by its foreign keys. */
export const referencesIn = ({ tableName, foreignKeys }: EntityMetadata): string[] => [
  ...(tableName === 'person' ? ['ref'] : []),
  ...foreignKeys
    .filter(({ referencedEntityMetadata }) => referencedEntityMetadata.tableName === 'person')
    .flatMap(({ columns }) => columns.map(({ databaseName }) => databaseName)),
];
