import { csvCell } from '#domain-kit';
import { Keyring } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Download, type DownloadSet, SETS } from './download-sets.js';

export const DOWNLOAD_FORMATS = ['csv', 'json'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

interface Wish {
  readonly set: Download;
  /** With the column that may say of whom a row is. */
  readonly withReserved: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const PAGE_ROWS = 500;

/** Everything that the organization has of one kind, as a file: read in pages and never whole. */
@Injectable()
export class Downloads {
  constructor(
    private readonly db: DataSource,
    private readonly keyring: Keyring,
  ) {}

  /** The file in pieces: CSV with a heading, in which nothing is run as a formula, or one JSON array of objects. */
  pieces(wish: Wish, format: DownloadFormat): AsyncGenerator<string> {
    return format === 'csv' ? this.csv(wish) : this.json(wish);
  }

  private async *csv(wish: Wish): AsyncGenerator<string> {
    const columns = columnsOf(wish);
    yield line(columns);
    for await (const row of this.rows(wish)) yield line(columns.map((column) => cell(row[column])));
  }

  private async *json(wish: Wish): AsyncGenerator<string> {
    const columns = columnsOf(wish);
    let before = '[';
    for await (const row of this.rows(wish)) {
      yield `${before}\n${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}`;
      before = ',';
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  }

  private async *rows({ set }: Wish): AsyncGenerator<Row> {
    const { page, reserved } = SETS[set];
    let key = '';
    while (true) {
      const rows = await this.db.query<(Row & { key: string })[]>(page, [key, PAGE_ROWS]);
      for (const row of rows) yield this.opened(row, reserved);
      if (rows.length < PAGE_ROWS) return;
      key = rows.at(-1)!.key;
    }
  }

  private opened(row: Row, reserved: DownloadSet['reserved']): Row {
    if (!reserved?.place) return row;
    const { column, place } = reserved;
    const value = row[column];
    return typeof value === 'string' ? { ...row, [column]: this.keyring.open(value, place) } : row;
  }
}

const columnsOf = ({ set, withReserved }: Wish): readonly string[] =>
  SETS[set].columns.filter((column) => withReserved || column !== SETS[set].reserved?.column);

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return csvCell(typeof value === 'string' ? value : JSON.stringify(value));
}
