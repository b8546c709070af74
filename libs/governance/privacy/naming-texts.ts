import { isUuid } from '#domain-kit';
import { open, personalColumnsOf, placeOf, primaryKey } from '#platform';
import type { EntityManager } from 'typeorm';
import { namesPerson } from './domain/names-in-text.js';

const PAGE_ROWS = 500;

/** A text that others need, by its table and key: `decision_text:…`. */
export type TextId = string;

/** The tables of texts that go where they name a person; each row is one text with its salt. */
const textTables = (tx: EntityManager): string[] => [
  ...new Set(personalColumnsOf(tx.connection).flatMap(({ table, erasure }) => (erasure === 'if-named' ? [table] : []))),
];

/** All texts that name a person. They are sealed, so each is opened; 500 at a time. */
export async function textsNaming(tx: EntityManager, displayName: string): Promise<TextId[]> {
  const found: TextId[] = [];
  for (const table of textTables(tx)) {
    const columns = personalColumnsOf(tx.connection).filter((one) => one.table === table && one.erasure === 'if-named');
    const [key] = primaryKey(tx.connection, table);
    let last: string | null = null;
    while (true) {
      const rows: Record<string, string | null>[] = await tx.query(
        `SELECT "${key}" AS key, ${columns.map(({ column }) => `"${column}"`).join(', ')} FROM "${table}"
         WHERE $1::uuid IS NULL OR "${key}" > $1 ORDER BY "${key}" LIMIT ${PAGE_ROWS}`,
        [last],
      );
      for (const row of rows) {
        const texts = columns.map((column) => open(row[column.column] ?? '', placeOf(column)));
        if (texts.some((text) => namesPerson(text, displayName))) found.push(`${table}:${row['key']}`);
      }
      if (rows.length < PAGE_ROWS) break;
      last = rows.at(-1)!['key']!;
    }
  }
  return found;
}

/** Whether an id has the form of one, and its table is of such texts. */
export function isTextId(tx: EntityManager, id: TextId): boolean {
  const [table = '', key = ''] = id.split(':');
  return textTables(tx).includes(table) && isUuid(key);
}

/** Takes the words and their salt: what is left of them is a commitment that nobody can open or try out. */
export async function eraseTexts(tx: EntityManager, ids: readonly TextId[]): Promise<void> {
  for (const id of ids) {
    if (!isTextId(tx, id)) throw new TypeError(`${id} is no text that can be erased`);
    const [table, key] = id.split(':') as [string, string];
    await tx.query(`DELETE FROM "${table}" WHERE "${primaryKey(tx.connection, table)[0]}" = $1`, [key]);
  }
}
