import { erasureOf, goingWithPersonOf, pathSql, placeOf, primaryKey, seal } from '#platform';
import type { EntityManager } from 'typeorm';
import { type OwnedColumn, ownedColumnsOf } from './person-columns.js';

const FOREIGN_KEY_VIOLATION = '23503';

/** The word in the place of an erased name: from the reference that the record goes on to use, so it tells nothing new. */
export const pseudonymOf = (personRef: string): string => `#${personRef.slice(0, 8)}`;

/**
 * Does to every personal column of a person what its declaration says, but for texts that others need (`if-named`). What
 * a row beside still needs goes after it, in as many rounds as that takes. So does what is theirs and is not sealed.
 */
export async function erasePersonal(tx: EntityManager, personRef: string): Promise<void> {
  for (const { table, column, owner, what } of goingWithPersonOf(tx.connection)) {
    const change = what === 'row' ? `DELETE FROM "${table}"` : `UPDATE "${table}" SET "${column}" = NULL`;
    await tx.query(`${change} WHERE "${owner}" = $1`, [personRef]);
  }
  const owned = ownedColumnsOf(tx.connection);
  for (const column of owned) await rewrite(tx, column, personRef);
  let left = tablesOf(owned.filter((column) => erasureOf(column) === 'delete-row'));
  while (left.length > 0) {
    const stuck: OwnedColumn[] = [];
    for (const column of left) if (!(await deleteRows(tx, column, personRef))) stuck.push(column);
    if (stuck.length === left.length) {
      throw new Error(`Rows of ${stuck.map(placeOf).join(', ')} cannot be deleted: others refer to them`);
    }
    left = stuck;
  }
}

async function rewrite(tx: EntityManager, column: OwnedColumn, personRef: string): Promise<void> {
  const how = erasureOf(column);
  if (how !== 'clear' && how !== 'pseudonym') return;
  const value = how === 'clear' ? null : seal(pseudonymOf(personRef), placeOf(column));
  const index = column.blindIndex ? `, "${column.blindIndex}" = NULL` : '';
  await tx.query(`UPDATE "${column.table}" SET "${column.column}" = $2${index} WHERE ${ownRows(tx, column)}`, [
    personRef,
    value,
  ]);
}

async function deleteRows(tx: EntityManager, column: OwnedColumn, personRef: string): Promise<boolean> {
  await tx.query('SAVEPOINT erase_rows');
  try {
    await tx.query(`DELETE FROM "${column.table}" WHERE ${ownRows(tx, column)}`, [personRef]);
    await tx.query('RELEASE SAVEPOINT erase_rows');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== FOREIGN_KEY_VIOLATION) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT erase_rows');
    return false;
  }
}

function ownRows({ connection }: EntityManager, { table, owner }: OwnedColumn): string {
  const keys = primaryKey(connection, table);
  const { joins, value } = pathSql(connection, table, owner);
  const row = keys.map((key) => `"row"."${key}"`).join(', ');
  return `(${keys.map((key) => `"${key}"`).join(', ')}) IN (SELECT ${row} FROM "${table}" "row"${joins} WHERE ${value} = $1)`;
}

/** One column of each table and owner is enough to delete its rows; those that are theirs by way of another row first. */
const tablesOf = (columns: readonly OwnedColumn[]): OwnedColumn[] =>
  [...new Map(columns.map((column) => [`${column.table} ${column.owner}`, column])).values()].toSorted(
    (one, other) => other.owner.split(' > ').length - one.owner.split(' > ').length,
  );
