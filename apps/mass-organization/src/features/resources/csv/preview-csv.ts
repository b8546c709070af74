import { err, ok, type Result } from '#domain-kit';
import { columnNames } from '../domain/column-mapping.js';
import { type PreviewColumn, type SuggestedMapping, suggestMapping } from '../domain/suggest-mapping.js';
import { normaliseText } from '../domain/text.js';
import { decodeCsv, detectDelimiter, type FileRefusal, fileRefusal } from './decode-csv.js';
import { type CsvRow, readCsv } from './read-csv.js';

const PREVIEW_ROWS = 20;
const SAMPLES = 5;
const SAMPLE_CHARACTERS = 80;
const MOST_COLUMNS = 200;
const MOST_ROWS = 200_000;
const MOST_BROKEN_ROWS = 1_000;

/** A table as people see it before they start its import. */
export interface TablePreview {
  readonly columns: readonly PreviewColumn[];
  /** Rows without the heading and without blank ones. */
  readonly rows: number;
  /** The first rows, cells as written. */
  readonly preview: readonly (readonly string[])[];
}

/** A file of records, with what its columns seem to hold. */
export interface CsvPreview extends TablePreview {
  readonly suggestedMapping: SuggestedMapping;
}

/** A file whose bytes are text and whose rows were counted. */
interface Readable {
  readonly text: string;
}

/** Reads a whole file of records once: what it holds, or why it is no table that we can read. */
export async function previewCsv(bytes: Uint8Array): Promise<Result<CsvPreview & Readable, FileRefusal>> {
  const table = await previewTable(bytes);
  return table.ok ? ok({ ...table.value, suggestedMapping: suggestMapping(table.value.columns) }) : table;
}

/** The same of any table, whatever it is about. */
export async function previewTable(bytes: Uint8Array): Promise<Result<TablePreview & Readable, FileRefusal>> {
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return decoded;
  const table = readTable(decoded.value);
  const heading = await table.next();
  if (heading.done || !heading.value.cells || heading.value.cells.length < 2) return err(fileRefusal('NO_HEADING'));
  if (heading.value.cells.length > MOST_COLUMNS) return err(fileRefusal('TOO_MANY_COLUMNS'));
  const names = columnNames(heading.value.cells.map(normaliseText));

  const preview: (readonly string[])[] = [];
  const samples = names.map((): string[] => []);
  let [rows, broken] = [0, 0];
  for await (const { cells } of table) {
    rows += 1;
    if (cells === null) broken += 1;
    if (rows > MOST_ROWS) return err(fileRefusal('TOO_MANY_ROWS'));
    if (broken > MOST_BROKEN_ROWS) return err(fileRefusal('TOO_BROKEN'));
    if (cells && preview.length < PREVIEW_ROWS) preview.push(cells.map(shortened));
    for (const [index, sample] of samples.entries()) {
      const cell = normaliseText(cells?.[index] ?? '');
      if (cell !== '' && sample.length < SAMPLES && !sample.includes(cell)) sample.push(shortened(cell));
    }
  }
  const columns = names.map((name, index) => ({ index, name, samples: samples[index] ?? [] }));
  return ok({ text: decoded.value, columns, rows, preview });
}

const shortened = (text: string): string => Array.from(text).slice(0, SAMPLE_CHARACTERS).join('');

const readTable = (text: string): AsyncGenerator<CsvRow> => readCsv(text, detectDelimiter(text));

/** A file that was previewed before, to be imported: its column names and then its rows. */
export async function openTable(text: string): Promise<{ columns: string[]; rows: AsyncGenerator<CsvRow> }> {
  const rows = readTable(text);
  const heading = await rows.next();
  return { columns: columnNames((heading.value?.cells ?? []).map(normaliseText)), rows };
}
