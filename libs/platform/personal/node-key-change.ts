import { decrypt, encrypt, unwrapped, wrapAad } from './sealing.js';

/** A connection to the node's database, as `pg` has it. */
export interface Connection {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
}

interface Row {
  readonly id: string;
  readonly wrapped: Buffer;
}

/**
 * Before the key file is replaced: wraps every data key by the next node key too, in one statement's transaction. From then
 * on either node key opens the node. Done again with another next key, the latest counts.
 */
export async function wrapForNext(db: Connection, present: Uint8Array, next: Uint8Array): Promise<void> {
  await transaction(db, async () => {
    const { rows } = await db.query('SELECT id, wrapped FROM data_key FOR UPDATE');
    for (const { id, wrapped } of rows as Row[]) {
      const key = decrypt(present, wrapped, wrapAad(id));
      await db.query('UPDATE data_key SET wrapped_next = $2 WHERE id = $1', [id, encrypt(next, key, wrapAad(id))]);
    }
  });
}

/** After the key file was replaced: what the earlier node key wrapped is gone. Throws if `present` did not wrap all. */
export async function dropEarlier(db: Connection, present: Uint8Array): Promise<void> {
  await transaction(db, async () => {
    const { rows } = await db.query(
      'SELECT id, wrapped_next AS wrapped FROM data_key WHERE wrapped_next IS NOT NULL FOR UPDATE',
    );
    for (const { id, wrapped } of rows as Row[]) decrypt(present, wrapped, wrapAad(id));
    await db.query('UPDATE data_key SET wrapped = wrapped_next, wrapped_next = NULL WHERE wrapped_next IS NOT NULL');
  });
}

/** Whether a node key opens the node as the data keys are wrapped now, before or after the change. */
export async function opensBy(db: Connection, nodeKey: Uint8Array): Promise<'present' | 'next' | 'neither'> {
  const { rows } = await db.query('SELECT id, wrapped, wrapped_next FROM data_key');
  const by = (column: 'wrapped' | 'wrapped_next'): boolean =>
    (rows as (Row & { wrapped_next: Buffer | null })[]).every((row) => {
      const wrapped = row[column];
      return wrapped !== null && unwrapped(nodeKey, wrapped, row.id) !== null;
    });
  if (by('wrapped')) return 'present';
  return by('wrapped_next') ? 'next' : 'neither';
}

async function transaction(db: Connection, work: () => Promise<void>): Promise<void> {
  await db.query('BEGIN');
  try {
    await work();
    await db.query('COMMIT');
  } catch (error) {
    await db.query('ROLLBACK');
    throw error;
  }
}
