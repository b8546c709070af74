import { open, placeOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type OwnTable, ownTables } from './own-rows.js';

export interface OwnRow {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Raw = Readonly<Record<string, unknown>>;

/** Everything that the node keeps on one person: what is theirs by the declarations, and the rows that name them. */
@Injectable()
export class OwnData {
  constructor(private readonly db: DataSource) {}

  /** Table by table, 500 rows at a time. Of other people only what a row of one's own says. */
  async *rows(personRef: string): AsyncGenerator<OwnRow> {
    for (const own of ownTables(this.db)) {
      let page = await this.db.query<Raw[]>(own.firstPage, [personRef]);
      while (page.length > 0) {
        for (const raw of page) yield { table: own.table, values: readable(own, raw, personRef) };
        const last = page.at(-1)!;
        page = await this.db.query<Raw[]>(own.nextPage, [
          personRef,
          ...own.keys.map((_, index) => last[`key_${index}`]),
        ]);
      }
    }
  }
}

function readable(own: OwnTable, raw: Raw, personRef: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { column, isReference, toldTo } of own.plain) {
    if (toldTo !== null && raw[toldTo] !== personRef) continue;
    if (!isReference || raw[column] === personRef) values[column] = raw[column];
  }
  for (const column of own.sealed) {
    const sealed = raw[column.column];
    if (raw[`own_${column.column}`] !== true) continue;
    values[column.column] = typeof sealed === 'string' ? open(sealed, placeOf(column)) : null;
  }
  return values;
}
