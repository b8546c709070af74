import { open, type PersonalColumn, personalColumnsOf, placeOf, seal } from '#platform';
import type { TestDatabase } from '#testing';
import type { DataSource } from 'typeorm';

/** One person, who owns every row; and the one key of every row, so that every path leads from row to row. */
export const PERSON = 'a'.repeat(32);
const KEY = '0190a0a0-a0a0-4a0a-8a0a-a0a0a0a0a0a0';
export const PLANTED_AT = new Date('2026-03-02T12:00:00Z');

export const canaryOf = (column: PersonalColumn): string => `canary of ${placeOf(column)} 9f3a`;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly of: string;
  /** The first value of an enumerated type. */
  readonly firstOf: string | null;
  readonly made: boolean;
}

/**
 * A database with one row in every table, each personal column holding a text that occurs nowhere else. What rows must
 * satisfy beside their types is given up in this one database: it would need a story for every table, and a column
 * that is added tomorrow would be in none of them.
 */
export class OneOfEach {
  private columns: readonly Column[] = [];

  private readonly db: DataSource;

  constructor(private readonly database: TestDatabase) {
    this.db = database.dataSource;
  }

  async plant(): Promise<void> {
    if (this.columns.length === 0) await this.prepare();
    const tables = [...new Set(this.columns.map(({ table }) => table))];
    await this.database.asOwner(`TRUNCATE ${tables.map((table) => `"${table}"`).join(', ')}`);
    const personal = new Map(personalColumnsOf(this.db).map((column) => [placeOf(column), column]));
    for (const table of tables) {
      const own = this.columns.filter((column) => column.table === table && !column.made);
      const values = own.map(({ column, ...rest }) => {
        const declared = personal.get(`${table}.${column}`);
        return declared ? seal(canaryOf(declared), placeOf(declared)) : valueOf({ column, ...rest });
      });
      const names = own.map(({ column }) => `"${column}"`).join(', ');
      const places = own.map(({ of, type }, index) => `$${index + 1}${type === 'USER-DEFINED' ? `::"${of}"` : ''}`);
      await this.db.query(`INSERT INTO "${table}" (${names}) VALUES (${places.join(', ')})`, values);
    }
  }

  /** The places that hold their text, as the node reads them. */
  async held(): Promise<string[]> {
    const found: string[] = [];
    for (const column of personalColumnsOf(this.db)) {
      const rows = await this.db.query<{ sealed: string | null }[]>(
        `SELECT "${column.column}" AS sealed FROM "${column.table}"`,
      );
      const texts = rows.flatMap(({ sealed }) => (sealed === null ? [] : [open(sealed, placeOf(column))]));
      if (texts.includes(canaryOf(column))) found.push(placeOf(column));
    }
    return found;
  }

  /** Every value of every table, as whoever has the database and no key reads it. */
  async dump(): Promise<string> {
    const rows: string[] = [];
    for (const table of new Set(this.columns.map(({ table }) => table))) {
      const found = await this.db.query<{ row: string }[]>(`SELECT t::text AS row FROM "${table}" t`);
      rows.push(...found.map(({ row }) => `${table} ${row}`));
    }
    return rows.join('\n');
  }

  private async prepare(): Promise<void> {
    this.columns = await this.db.query<Column[]>(`
      SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type, c.udt_name AS of,
             (SELECT enumlabel FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
              WHERE typname = c.udt_name ORDER BY enumsortorder LIMIT 1) AS "firstOf",
             (c.is_identity = 'YES' OR c.is_generated = 'ALWAYS' OR coalesce(c.column_default, '') LIKE 'nextval%') AS made
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND c.table_name NOT IN ('schema_migration', 'data_key')
      ORDER BY 1, c.ordinal_position`);
    const constraints = await this.db.query<{ table: string; name: string }[]>(`
      SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f') AND conrelid <> 'data_key'::regclass`);
    for (const { table, name } of constraints)
      await this.database.asOwner(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
    for (const table of new Set(this.columns.map((one) => one.table)))
      await this.database.asOwner(`ALTER TABLE "${table}" DISABLE TRIGGER ALL`);
  }
}

function valueOf({ column, type, firstOf }: Omit<Column, 'table'>): unknown {
  if (column === 'zone') return 'UTC';
  if (type === 'ARRAY') return [];
  if (type === 'uuid') return KEY;
  if (type === 'bytea') return Buffer.alloc(32, 7);
  if (type === 'boolean') return true;
  if (type === 'jsonb') return '{}';
  if (type === 'date') return PLANTED_AT.toISOString().slice(0, 10);
  if (type.startsWith('timestamp')) return PLANTED_AT;
  if (type === 'USER-DEFINED') return firstOf;
  return type === 'text' || type.startsWith('character') ? PERSON : 1;
}
