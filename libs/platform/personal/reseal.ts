import type { DataSource } from 'typeorm';
import { isSealedByNewest, open, seal } from './held-keys.js';
import { indexOf, type PersonalColumn, personalColumnsOf, placeOf } from './personal.js';
import { primaryKey } from './row-path.js';

const BATCH_ROWS = 500;

/**
 * Seals every personal column of a database under the newest data key, and makes its indexes anew. Batch by batch, each in
 * a transaction of its own: what was done is seen in the values themselves, so whoever is stopped goes on where it was.
 * Answers how many values it sealed.
 */
export async function resealAll(db: DataSource, afterBatch: () => Promise<void> = async () => {}): Promise<number> {
  let total = 0;
  for (const column of personalColumnsOf(db)) {
    total += await resealColumn(db, column, afterBatch);
  }
  return total;
}

async function resealColumn(db: DataSource, column: PersonalColumn, afterBatch: () => Promise<void>): Promise<number> {
  const keys = primaryKey(db, column.table).map((key) => `"${key}"`);
  const place = placeOf(column);
  let [total, last] = [0, undefined as unknown[] | undefined];
  while (true) {
    const after = last ? `AND (${keys.join(', ')}) > (${keys.map((_, index) => `$${index + 1}`).join(', ')})` : '';
    const rows = await db.query<Record<string, unknown>[]>(
      `SELECT ${keys.map((key, index) => `${key} AS key_${index}`).join(', ')}, "${column.column}" AS sealed
       FROM "${column.table}" WHERE "${column.column}" IS NOT NULL ${after} ORDER BY ${keys.join(', ')} LIMIT ${BATCH_ROWS}`,
      last ?? [],
    );
    if (rows.length === 0) return total;
    last = keys.map((_, index) => rows.at(-1)![`key_${index}`]);
    const stale = rows.filter(({ sealed }) => !isSealedByNewest(String(sealed)));
    if (stale.length === 0) continue;
    await db.transaction(async (tx) => {
      for (const row of stale) {
        const text = open(String(row['sealed']), place);
        const index = column.blindIndex ? `, "${column.blindIndex}" = $3` : '';
        const where = keys.map((key, at) => `${key} = $${at + (index ? 4 : 3)}`).join(' AND ');
        // Not over what another has written meanwhile.
        await tx.query(
          `UPDATE "${column.table}" SET "${column.column}" = $1${index} WHERE "${column.column}" = $2 AND ${where}`,
          [
            ...[seal(text, place), row['sealed']],
            ...(column.blindIndex ? [indexOf(column, text)] : []),
            ...keys.map((_, at) => row[`key_${at}`]),
          ],
        );
      }
    });
    total += stale.length;
    await afterBatch();
  }
}

/** Makes search indexes that are missing, of values from before their column could be searched. */
export async function fillIndexes(db: DataSource): Promise<void> {
  for (const column of personalColumnsOf(db).filter(({ searchable }) => searchable)) {
    const [key] = primaryKey(db, column.table);
    const { table, column: name, blindIndex } = column;
    let last: string | null = null;
    while (true) {
      const rows: { key: string; sealed: string }[] = await db.query(
        `SELECT "${key}" AS key, "${name}" AS sealed FROM "${table}"
         WHERE "${name}" IS NOT NULL AND "${blindIndex}" IS NULL AND ($1::text IS NULL OR "${key}"::text > $1)
         ORDER BY "${key}"::text LIMIT ${BATCH_ROWS}`,
        [last],
      );
      for (const row of rows) {
        const index = indexOf(column, open(row.sealed, placeOf(column)));
        await db.query(`UPDATE "${table}" SET "${blindIndex}" = $1 WHERE "${key}" = $2`, [index, row.key]);
      }
      if (rows.length < BATCH_ROWS) break;
      last = rows.at(-1)!.key;
    }
  }
}
