import { csvCell } from '#domain-kit';
import { Keyring } from '#platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { WORKER } from './record-batch.js';

const PAGE_ROWS = 1_000;
/** Named as the import's own proposal knows them; `record` lets an import know our own records again. */
const COLUMNS = [
  'date',
  'time_of_day',
  'volunteer',
  'source',
  'site',
  'site_name',
  'kind',
  'quantity',
  'unit',
  'direction',
  'record',
] as const;

/** Columns whose "not stated" is a code; in a file it is an empty cell. */
const CODED: ReadonlySet<string> = new Set(['time_of_day', 'unit']);

interface Wish {
  readonly withWorkers: boolean;
}

type ExportedRow = Readonly<Record<(typeof COLUMNS)[number], string | null>>;

/** All records as a CSV that an import takes back without adding any. */
@Injectable()
export class RecordsExport {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly keyring: Keyring,
  ) {}

  /** The file in pieces, oldest records first, withdrawn ones left out. */
  async *csv({ withWorkers }: Wish): AsyncGenerator<string> {
    const columns = columnsFor(withWorkers);
    yield `${columns.join(',')}\r\n`;
    for await (const rows of this.pages())
      yield rows.map((row) => `${this.cells(row, columns).map(quoted).join(',')}\r\n`).join('');
  }

  /** The same as one JSON array; what is not stated is null. */
  async *json({ withWorkers }: Wish): AsyncGenerator<string> {
    const columns = columnsFor(withWorkers);
    let before = '[';
    for await (const rows of this.pages())
      for (const row of rows) {
        const cells = this.cells(row, columns);
        yield `${before}\n${JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, cells[at]])))}`;
        before = ',';
      }
    yield before === '[' ? '[]\n' : '\n]\n';
  }

  private async *pages(): AsyncGenerator<ExportedRow[]> {
    let [day, id] = ['-infinity', '00000000-0000-0000-0000-000000000000'];
    while (true) {
      const rows = await this.db.query<ExportedRow[]>(PAGE, [day, id, PAGE_ROWS]);
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      [day, id] = [last.date!, last.record!];
      if (rows.length < PAGE_ROWS) return;
    }
  }

  private cells(row: ExportedRow, columns: readonly (keyof ExportedRow)[]): (string | null)[] {
    return columns.map((column) => {
      const value = row[column];
      if (value === null || (CODED.has(column) && value === 'not-stated')) return null;
      return column === 'volunteer' ? this.keyring.open(value, WORKER) : value;
    });
  }
}

const quoted = (cell: string | null): string => (cell === null ? '' : csvCell(cell));

const columnsFor = (withWorkers: boolean): (keyof ExportedRow)[] =>
  COLUMNS.filter((column) => withWorkers || column !== 'volunteer');

const PAGE = `
  SELECT to_char(record.day, 'YYYY-MM-DD') AS date, record.time_of_day, record.worker_ref AS volunteer,
         source.name AS source, site.name AS site, site.display_name AS site_name, kind.name AS kind,
         trim_scale(record.quantity)::text AS quantity, record.unit, record.direction, record.id AS record
  FROM daily_record record
  JOIN site ON site.id = record.site_id
  LEFT JOIN goods_kind_name kind ON kind.id = record.kind_id
  LEFT JOIN source ON source.id = record.source_id
  WHERE record.withdrawn_reason IS NULL AND (record.day, record.id) > ($1::date, $2::uuid)
  ORDER BY record.day, record.id
  LIMIT $3`;
