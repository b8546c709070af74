import { canonicalJson, err, ok, parsedJson, type Result } from '#domain-kit';
import { createHash, type Hash } from 'node:crypto';

export const EXPORT_FORMAT = 'massline/export/v1';

/** The first line of an export, after which come the rows of each table, one a line, and the end. */
export interface ExportHeader {
  readonly format: typeof EXPORT_FORMAT;
  readonly madeAt: string;
  readonly instance: { readonly id: string; readonly kind: string };
  /** The key that signed at the end; base64url of 32 raw bytes of Ed25519. */
  readonly publicKey: string;
  /** The migrations that made the tables: an export is taken in by the same version. */
  readonly migrations: readonly string[];
}

export interface ExportRow {
  readonly table: string;
  /** As PostgreSQL's `to_jsonb` writes it, without what is personal. */
  readonly row: Readonly<Record<string, unknown>>;
  /** Texts that a node keeps sealed, opened. */
  readonly personal?: Readonly<Record<string, string>>;
  /** Of a data key: its 32 bytes in base64. */
  readonly key?: string;
}

export interface TableSum {
  readonly rows: number;
  /** Hex, over the table's lines as they stand in the file, each with its line feed. */
  readonly sha256: string;
}

/** The record as it was: its entries and checkpoints, and the roots over both, in hex. */
export interface RecordHeads {
  readonly entries: number;
  readonly root: string;
  readonly checkpoints: number;
  readonly head: string;
}

/** What the last line says of all others. */
export interface ExportEnd {
  readonly tables: Readonly<Record<string, TableSum>>;
  readonly record: RecordHeads;
}

export type ExportRefusal = { readonly code: 'NOT_AN_EXPORT' | 'OTHER_FORMAT' | 'CUT' } | Damaged;
/** `line` counts from 1. */
interface Damaged {
  readonly code: 'DAMAGED';
  readonly line: number;
}

/** What the signature at the end is made over: the header and the end, in the one form of RFC 8785. */
export const signedOf = (header: ExportHeader, end: ExportEnd): Buffer =>
  Buffer.from(`${EXPORT_FORMAT}\n${canonicalJson({ header, end })}`);

/** First of all tables, because everything personal that follows is sealed under these keys again. */
export const DATA_KEYS = 'data_key';

export const tablesInOrder = (tables: readonly string[]): string[] =>
  tables.toSorted((one, other) => (placeIn(one) < placeIn(other) ? -1 : 1));

const placeIn = (table: string): string => (table === DATA_KEYS ? '' : table);

/** Sums of tables, whose lines come one table after the other, in order. Constant memory. */
export class TableSums {
  readonly #sums: Record<string, TableSum> = {};
  #last: string | undefined;
  #table: string | undefined;
  #rows = 0;
  #hash: Hash = createHash('sha256');

  /** Also for a table without rows. False for one that is not in its place. */
  begin(table: string): boolean {
    this.#end();
    if (this.#last !== undefined && placeIn(table) <= this.#last) return false;
    this.#last = placeIn(table);
    this.#table = table;
    return true;
  }

  /** `line` without its line feed. False where the table cannot go on. */
  take(table: string, line: string): boolean {
    if (table !== this.#table && !this.begin(table)) return false;
    this.#hash.update(line).update('\n');
    this.#rows += 1;
    return true;
  }

  finish(): Readonly<Record<string, TableSum>> {
    this.#end();
    return this.#sums;
  }

  #end(): void {
    if (this.#table !== undefined) this.#sums[this.#table] = { rows: this.#rows, sha256: this.#hash.digest('hex') };
    [this.#table, this.#rows, this.#hash] = [undefined, 0, createHash('sha256')];
  }
}

/** Reads an export line by line; what the signature says is compared with what came when the last line is there. */
export class ExportReader {
  readonly #sums = new TableSums();
  #line = 0;
  #header: ExportHeader | undefined;
  #end: { readonly end: ExportEnd; readonly signature: string } | undefined;

  /** The row that a line holds; null for the first line and the last. */
  take(line: string): Result<ExportRow | null, ExportRefusal> {
    this.#line += 1;
    const read = parsedJson(line);
    if (!this.#header) return this.#begin(read);
    if (!isObject(read) || this.#end) return this.#damaged();
    if ('end' in read) return this.#finish(read);
    const { table, row, personal = {}, key } = read;
    const isRow =
      typeof table === 'string' && isObject(row) && isObject(personal) && Object.values(personal).every(isText);
    if (!isRow || (key !== undefined && !isText(key)) || !this.#sums.take(table, line)) return this.#damaged();
    return ok(read as unknown as ExportRow);
  }

  /** After the last line: the header, the end and its signature, once every table came as it was signed. */
  verdict(): Result<{ header: ExportHeader; end: ExportEnd; signature: string }, ExportRefusal> {
    if (!this.#header) return err({ code: 'NOT_AN_EXPORT' });
    if (!this.#end) return err({ code: 'CUT' });
    const came = this.#sums.finish();
    const { tables } = this.#end.end;
    const announced = Object.entries(tables).filter(([table, { rows }]) => rows > 0 || table in came);
    if (canonicalJson(Object.fromEntries(announced)) !== canonicalJson(came)) return this.#damaged();
    return ok({ header: this.#header, ...this.#end });
  }

  #begin(read: unknown): Result<null, ExportRefusal> {
    if (!isObject(read) || !isText(read['format']) || !read['format'].startsWith('massline/export/'))
      return err({ code: 'NOT_AN_EXPORT' });
    if (read['format'] !== EXPORT_FORMAT) return err({ code: 'OTHER_FORMAT' });
    const { madeAt, instance, publicKey, migrations } = read;
    const isHeader =
      isText(madeAt) && isObject(instance) && isText(instance['id']) && isText(instance['kind']) && isText(publicKey);
    if (!isHeader || !Array.isArray(migrations) || !migrations.every(isText)) return this.#damaged();
    this.#header = read as unknown as ExportHeader;
    return ok(null);
  }

  #finish({ end, signature }: Readonly<Record<string, unknown>>): Result<null, ExportRefusal> {
    if (!isText(signature) || !isObject(end) || !isObject(end['record']) || !isObject(end['tables']))
      return this.#damaged();
    if (!Object.values(end['tables']).every((sum) => isObject(sum) && Number.isInteger(sum['rows'])))
      return this.#damaged();
    this.#end = { end: end as unknown as ExportEnd, signature };
    return ok(null);
  }

  #damaged(): Result<never, ExportRefusal> {
    return err({ code: 'DAMAGED', line: this.#line });
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
