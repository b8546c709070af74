import type { EntityManager } from 'typeorm';

/** How many questions of one node to another have no answer yet. */
export async function countOpen(
  tx: EntityManager,
  { asker, addressee }: { readonly asker: string; readonly addressee: string },
): Promise<number> {
  const rows: [{ open: number }] = await tx.query(
    `SELECT count(*)::integer AS open FROM question q WHERE asker = $1 AND addressee = $2 AND NOT EXISTS
       (SELECT FROM answer a WHERE a.asker = q.asker AND a.question_id = q.id)`,
    [asker, addressee],
  );
  return rows[0].open;
}
