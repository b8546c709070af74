import { type DataSource, getMetadataArgsStorage } from 'typeorm';
import type { Limit } from './declaration.js';

export interface KeptRows {
  readonly table: string;
  readonly limits: readonly [Limit, ...Limit[]];
}

const declared = new Map<object, KeptRows['limits']>();

/**
 * Declares that the rows of a table go once one of these limits has passed, though nothing in them is sealed: a mark, a
 * ticket, a count. The retention job deletes what no other has deleted before.
 */
export function KeptFor(...limits: readonly [Limit, ...Limit[]]): ClassDecorator {
  return (entity) => void declared.set(entity, limits);
}

/** The tables of a node whose rows have a limit as rows. */
export const keptRowsOf = (db: DataSource): KeptRows[] =>
  [...declared]
    .filter(([entity]) => db.hasMetadata(entity as never))
    .map(([entity, limits]) => {
      const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name;
      if (!table)
        throw new Error(`${(entity as { name: string }).name} is kept for a time but has no @Entity of its own`);
      return { table, limits };
    })
    .toSorted((one, other) => (one.table < other.table ? -1 : 1));
