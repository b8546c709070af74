import { type DataSource, getMetadataArgsStorage } from 'typeorm';

export type GoesAtErasure = 'row' | 'value';

interface Declared {
  readonly entity: object;
  readonly property: string;
  readonly what: GoesAtErasure;
  readonly owner: string | undefined;
}

/** What goes though nothing in it is sealed: the rows whose `owner` is the person, or the value of `column` in them. */
export interface GoingWith {
  readonly table: string;
  readonly column: string;
  readonly owner: string;
  readonly what: GoesAtErasure;
}

const declared: Declared[] = [];

/**
 * Declares that with the person whom `owner` names (a column of the same table; the declared one itself, where none is
 * given) the row goes, or the value alone, which must be nullable. For what is not sealed and so has no `@Personal`.
 */
export function GoesWith(what: GoesAtErasure, owner?: string): PropertyDecorator {
  return (target, property) =>
    void declared.push({ entity: target.constructor, property: String(property), what, owner });
}

/** What of a node goes with a person, by table and column. */
export const goingWithPersonOf = (db: DataSource): GoingWith[] =>
  declared
    .filter(({ entity }) => db.hasMetadata(entity as never))
    .map(({ entity, property, what, owner }) => {
      const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name;
      const column = db
        .getMetadata(entity as never)
        .columns.find(({ propertyName }) => propertyName === property)?.databaseName;
      if (!table || !column) throw new Error(`${(entity as { name: string }).name}.${property} is no column`);
      return { table, column, owner: owner ?? column, what };
    })
    .toSorted((one, other) => (`${one.table}.${one.column}` < `${other.table}.${other.column}` ? -1 : 1));
