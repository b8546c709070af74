import type { DataSource } from 'typeorm';

/** Tables that grow by what a caucus does, which no request of somebody signed in touches. */
const ACTS = ['caucus', 'caucus_entry', 'caucus_hand_over', 'caucus_matter', 'caucus_paper_spent'];
const ALL = [...ACTS, 'caucus_paper_round', 'caucus_paper_mark'];
/** A place on an agenda is taken in the transaction that publishes. Nobody raised it. */
const PLACED = 'meeting_item';
const TYPES = ['uuid', 'text', 'date', 'integer', 'bytea'];
const LEADS_TO = ['body', 'caucus', 'caucus_paper_round', 'meeting'];

export interface Known {
  /** What only devices of members know: names on the roll, their keys, papers, what was decided. */
  readonly secrets: readonly string[];
  /** References of everybody in the organization. */
  readonly people: readonly string[];
}

interface Row {
  readonly table: string;
  readonly text: string;
  /** The transaction that wrote it. */
  readonly written: string;
}

async function everyRow(db: DataSource): Promise<Row[]> {
  const tables = await db.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const rows: Row[] = [];
  for (const { name } of tables) {
    const found = await db.query<Omit<Row, 'table'>[]>(
      `SELECT whole::text AS text, whole.xmin::text AS written FROM "${name}" AS whole`,
    );
    rows.push(...found.map((row) => ({ ...row, table: name })));
  }
  return rows;
}

/** Bytes stand in hex in a row's text. */
const forms = (secret: string): string[] => [secret, Buffer.from(secret).toString('hex')];

/** By what whoever has the whole database could come from a caucus to somebody in it; empty where by nothing. */
export async function tracesOfMembers(db: DataSource, { secrets, people }: Known): Promise<string[]> {
  const rows = await everyRow(db);
  const traces = new Set<string>();
  for (const { table, text } of rows) {
    if (secrets.flatMap(forms).some((form) => text.includes(form))) traces.add(`${table}: a secret`);
    const isAbout = ALL.includes(table);
    if (isAbout && people.flatMap(forms).some((form) => text.includes(form))) traces.add(`${table}: a person`);
  }
  const acts = new Set(rows.filter(({ table }) => ACTS.includes(table)).map(({ written }) => written));
  for (const { table, written } of rows)
    if (!ACTS.includes(table) && table !== PLACED && acts.has(written)) traces.add(`${table}: written together`);
  const columns = await db.query<{ table: string; column: string; type: string; made: string | null }[]>(
    `SELECT table_name AS table, column_name AS column, data_type AS type,
       coalesce(column_default, identity_generation) AS made
     FROM information_schema.columns WHERE table_name = ANY($1)`,
    [ALL],
  );
  for (const { table, column, type, made } of columns)
    if (!TYPES.includes(type) || made !== null) traces.add(`${table}.${column}: order or time`);
  const keys = await db.query<{ from: string; to: string }[]>(
    `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint
     WHERE contype = 'f' AND conrelid::regclass::text = ANY($1)`,
    [ALL],
  );
  for (const { from, to } of keys) if (!LEADS_TO.includes(to)) traces.add(`${from}: leads to ${to}`);
  return [...traces].toSorted();
}
