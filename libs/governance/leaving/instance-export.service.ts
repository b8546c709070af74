import { toBase64url } from '#domain-kit';
import { NODE_SETTINGS, NodeKeys, type NodeSettings } from '#federation';
import {
  type Ask,
  beginSnapshot,
  Keyring,
  migrationsOf,
  open,
  pagesOf,
  type PersonalColumn,
  personalColumnsOf,
  placeOf,
  quoted,
  tablesOf,
} from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  DATA_KEYS,
  EXPORT_FORMAT,
  type ExportEnd,
  type ExportHeader,
  signedOf,
  TableSums,
  tablesInOrder,
} from './domain/export-lines.js';
import { orderOf } from './row-order.js';
import { RecordWatch } from './record-heads.js';

type Read = Readonly<Record<string, string | null>>;

/** The whole node as JSON lines that need no program of ours to be read, signed by its own key: ADR 32. */
@Injectable()
export class InstanceExport {
  constructor(
    private readonly db: DataSource,
    private readonly keys: NodeKeys,
    private readonly keyring: Keyring,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
  ) {}

  /** As of one moment, while the node runs; each line with its line feed. Memory does not grow with the tables. */
  async *lines(madeAt: Date): AsyncGenerator<string> {
    const signing = await this.keys.current();
    const opened = new Map(
      (await this.keyring.handOver()).map(({ id, key }) => [id, Buffer.from(key).toString('base64')]),
    );
    const connection = this.db.createQueryRunner();
    const ask: Ask = (sql, parameters) => connection.query(sql, parameters);
    try {
      await beginSnapshot(ask);
      await ask("SET LOCAL TimeZone = 'UTC'");
      const { id, kind } = this.self;
      const header: ExportHeader = {
        ...{ format: EXPORT_FORMAT, madeAt: madeAt.toISOString(), instance: { id, kind } },
        ...{ publicKey: signing.publicKey.encoded, migrations: await migrationsOf(ask) },
      };
      yield `${JSON.stringify(header)}\n`;
      const [sums, watch] = [new TableSums(), new RecordWatch()];
      for (const table of tablesInOrder(await tablesOf(ask))) {
        sums.begin(table);
        for await (const line of this.rows(ask, table, opened)) {
          sums.take(table, line);
          if (table.startsWith('ledger_'))
            watch.take(table, (JSON.parse(line) as { row: Record<string, unknown> }).row);
          yield `${line}\n`;
        }
      }
      await ask('COMMIT');
      const end: ExportEnd = { tables: sums.finish(), record: watch.heads() };
      yield `${JSON.stringify({ end, signature: toBase64url(signing.sign(signedOf(header, end))) })}\n`;
    } finally {
      await connection.release();
    }
  }

  private async *rows(ask: Ask, table: string, dataKeys: ReadonlyMap<string, string>): AsyncGenerator<string> {
    const personal = personalColumnsOf(this.db).filter((column) => column.table === table);
    const left = [...personal.map(({ column }) => column), ...(table === DATA_KEYS ? ['wrapped', 'wrapped_next'] : [])];
    const sealed = personal.map(({ column }, index) => `, t.${quoted(column)} AS "sealed_${index}"`).join('');
    const kept = `(to_jsonb(t) - '{${left.join(',')}}'::text[])::text AS row`;
    const select = `SELECT ${kept}${sealed} FROM ${quoted(table)} t ORDER BY ${await orderOf(ask, table)}`;
    for await (const page of pagesOf<Read>(ask, select)) {
      for (const read of page) yield lineOf(table, read, personal, dataKeys);
    }
  }
}

/** The row's text is PostgreSQL's own: no number of it passes through JavaScript. */
function lineOf(
  table: string,
  read: Read,
  columns: readonly PersonalColumn[],
  dataKeys: ReadonlyMap<string, string>,
): string {
  const row = read['row'] ?? '{}';
  const personal = columns.flatMap((column, index) => {
    const sealed = read[`sealed_${index}`];
    return typeof sealed === 'string' ? [[column.column, open(sealed, placeOf(column))]] : [];
  });
  const more = personal.length > 0 ? `,"personal":${JSON.stringify(Object.fromEntries(personal))}` : '';
  if (table !== DATA_KEYS) return `{"table":"${table}","row":${row}${more}}`;
  const { id } = JSON.parse(row) as { id: string };
  return `{"table":"${table}","row":${row},"key":"${dataKeys.get(id) ?? ''}"}`;
}
