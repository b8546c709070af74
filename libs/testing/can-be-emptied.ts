import type { DataSource } from 'typeorm';

/** Bits of `pg_trigger.tgtype`: on which statement a trigger stands. */
const CHANGES = 8 | 16;
const EMPTIES = 32;

/** Tables whose triggers say that they are append-only, row by row, and which TRUNCATE would empty all the same. */
export async function canBeEmptied(db: DataSource): Promise<string[]> {
  const rows = await db.query<{ name: string }[]>(
    `WITH guard AS (
       SELECT tgrelid, tgtype FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
        WHERE NOT tgisinternal AND tgenabled = 'O' AND prosrc LIKE '%append-only%')
     SELECT DISTINCT tgrelid::regclass::text AS name FROM guard
      WHERE tgtype & $1 > 0
        AND NOT EXISTS (SELECT FROM guard other WHERE other.tgrelid = guard.tgrelid AND other.tgtype & $2 > 0)
      ORDER BY name`,
    [CHANGES, EMPTIES],
  );
  return rows.map(({ name }) => name);
}
