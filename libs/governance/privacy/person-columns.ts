import { type PersonalColumn, personalColumnsOf } from '#platform';
import type { DataSource, EntityMetadata } from 'typeorm';

/** A personal column that leads to its person. */
export type OwnedColumn = PersonalColumn & { readonly owner: string };

export const ownedColumnsOf = (db: DataSource): OwnedColumn[] =>
  personalColumnsOf(db).filter((column): column is OwnedColumn => typeof column.owner === 'string');

/** The columns of a table that hold a person's reference, by its foreign keys. */
export const referencesIn = ({ tableName, foreignKeys }: EntityMetadata): string[] => [
  ...(tableName === 'person' ? ['ref'] : []),
  ...foreignKeys
    .filter(({ referencedEntityMetadata }) => referencedEntityMetadata.tableName === 'person')
    .flatMap(({ columns }) => columns.map(({ databaseName }) => databaseName)),
];
