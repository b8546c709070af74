import { type Ask, quoted } from '#platform';

/** By the primary key, and texts by their bytes: the same rows give the same lines in whatever database they lie. */
export async function orderOf(ask: Ask, table: string): Promise<string> {
  const keys = await ask<{ name: string; isText: boolean }>(
    `SELECT attname AS name, attcollation <> 0 AS "isText"
     FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
     WHERE indrelid = $1::regclass AND indisprimary ORDER BY array_position(indkey::int2[], attnum)`,
    [quoted(table)],
  );
  if (keys.length === 0) throw new Error(`${table} has no primary key, so its rows have no order`);
  return keys.map(({ name, isText }) => `t.${quoted(name)}${isText ? ' COLLATE "C"' : ''}`).join(', ');
}
