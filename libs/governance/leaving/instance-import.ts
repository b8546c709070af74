import { canonicalJson, err, type Result } from '#domain-kit';
import {
  type Ask,
  beginFilling,
  createDataSource,
  type DataKey,
  endFilling,
  holdKeys,
  migrationsOf,
  personalColumnsOf,
  placeOf,
  quoted,
  seal,
  type Tables,
  tablesOf,
  wrapDataKey,
} from '#platform';
import type { DataSource } from 'typeorm';
import { DATA_KEYS, type ExportHeader, type ExportRow } from './domain/export-lines.js';
import { ExportVerification, type VerificationRefusal, type VerifiedExport } from './export-verification.js';

/** As many lines, or as many characters of them, as one statement inserts. */
const ROWS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 4_000_000;

export type ImportRefusal = VerificationRefusal | { readonly code: 'OTHER_VERSION' };

export interface ImportInto {
  readonly url: string;
  readonly tables: Tables;
  /** Wraps the data keys from now on: the export does not hold the one that did. */
  readonly nodeKey: Uint8Array;
}

/** Reads an export to its end and writes nothing. */
export async function verifyExport(lines: AsyncIterable<string>): Promise<Result<VerifiedExport, VerificationRefusal>> {
  const verification = new ExportVerification();
  for await (const line of lines) {
    const read = verification.take(line);
    if (!read.ok) return read;
  }
  return verification.verdict();
}

/** Puts the rows of an export into a database that was just migrated: all of them after every check held, or nothing. */
export async function importInstance(
  lines: AsyncIterable<string>,
  { url, tables, nodeKey }: ImportInto,
): Promise<Result<VerifiedExport, ImportRefusal>> {
  const db = await createDataSource({ url, ...tables }).initialize();
  const connection = db.createQueryRunner();
  const ask: Ask = (sql, parameters) => connection.query(sql, parameters);
  const filling = new Filling(ask, sealerOf(db), nodeKey);
  try {
    const here = { tables: await tablesOf(ask), migrations: await migrationsOf(ask) };
    await beginFilling(ask);
    const filled = await fill(lines, filling, here);
    if (filled.ok) await endFilling(ask);
    else await ask('ROLLBACK');
    return filled;
  } finally {
    await connection.release();
    await db.destroy();
  }
}

async function fill(
  lines: AsyncIterable<string>,
  filling: Filling,
  here: { readonly tables: readonly string[]; readonly migrations: readonly string[] },
): Promise<Result<VerifiedExport, ImportRefusal>> {
  const verification = new ExportVerification();
  let isFirst = true;
  for await (const line of lines) {
    const read = verification.take(line);
    if (!read.ok) return read;
    const header = isFirst ? (JSON.parse(line) as ExportHeader) : undefined;
    isFirst = false;
    if (header && header.migrations.join() !== here.migrations.join()) return err({ code: 'OTHER_VERSION' });
    if (!read.value) continue;
    if (!here.tables.includes(read.value.table)) return err({ code: 'OTHER_VERSION' });
    await filling.take(read.value, line);
  }
  const verdict = verification.verdict();
  if (!verdict.ok) return verdict;
  if (canonicalJson(Object.keys(verdict.value.tables).toSorted()) !== canonicalJson([...here.tables].toSorted()))
    return err({ code: 'OTHER_VERSION' });
  await filling.flush();
  return verdict;
}

type Sealer = (row: ExportRow) => Record<string, string>;

/** Only what a node of this version declares is sealed; whatever else stands there is no column, and is refused. */
function sealerOf(db: DataSource): Sealer {
  const places = new Map(personalColumnsOf(db).map((column) => [placeOf(column), column]));
  return ({ table, personal = {} }) =>
    Object.fromEntries(
      Object.entries(personal).map(([column, text]) => {
        const place = placeOf({ table, column });
        if (!places.has(place)) throw new Error(`${place} is no personal column of this version`);
        return [column, seal(text, place)];
      }),
    );
}

/** The rows of one table at a time, some hundreds in a statement. */
class Filling {
  #table = '';
  #lines: string[] = [];
  #sealed: string[] = [];
  #characters = 0;
  #keys: (DataKey & { readonly isReplaced: boolean })[] | undefined = [];

  constructor(
    private readonly ask: Ask,
    private readonly sealed: Sealer,
    private readonly nodeKey: Uint8Array,
  ) {}

  async take(row: ExportRow, line: string): Promise<void> {
    if (row.table !== this.#table) await this.flush();
    this.#table = row.table;
    this.#lines.push(line);
    this.#sealed.push(JSON.stringify(row.table === DATA_KEYS ? this.rewrapped(row) : this.sealedUnderThem(row)));
    this.#characters += line.length;
    if (this.#lines.length >= ROWS_AT_ONCE || this.#characters >= CHARACTERS_AT_ONCE) await this.flush();
  }

  async flush(): Promise<void> {
    const name = quoted(this.#table);
    // The row is read by PostgreSQL from the line itself: no number of it passes through JavaScript.
    if (this.#lines.length > 0)
      await this.ask(
        `INSERT INTO ${name} SELECT filled.* FROM unnest($1::text[], $2::text[]) AS given(line, sealed),
         jsonb_populate_record(NULL::${name}, (line::jsonb -> 'row') || sealed::jsonb) AS filled`,
        [this.#lines, this.#sealed],
      );
    [this.#lines, this.#sealed, this.#characters] = [[], [], 0];
  }

  private rewrapped({ row, key }: ExportRow): Record<string, string> {
    const id = String(row['id']);
    const raw = Buffer.from(key ?? '', 'base64');
    this.#keys?.push({ id, key: raw, isReplaced: row['replaced_at'] !== null });
    return { wrapped: `\\x${wrapDataKey(this.nodeKey, id, raw).toString('hex')}` };
  }

  private sealedUnderThem(row: ExportRow): Record<string, string> {
    if (this.#keys) {
      holdKeys(this.#keys.toSorted((one, other) => Number(other.isReplaced) - Number(one.isReplaced)));
      this.#keys = undefined;
    }
    return this.sealed(row);
  }
}
