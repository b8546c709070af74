import { CLOCK, type Clock } from '#domain-kit';
import { Keyring } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { openTable } from './csv/preview-csv.js';
import { positionsOf } from './domain/column-mapping.js';
import type { RowProblem } from './domain/problems.js';
import type { ReadingRules } from './domain/read-facts.js';
import { readRow } from './domain/read-row.js';
import { Occurrences, ROW_HASH_CONTEXT, rowIdentity } from './domain/row-identity.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportProblemEntity } from './import-problem.entity.js';
import { latestDay } from './latest-day.js';
import { type IdentifiedRow, insertRecords } from './record-batch.js';

/** Rows of one transaction. */
const BATCH_ROWS = 500;
/** More problems than a person reads are only counted. */
const KEPT_PROBLEMS = 1_000;

/** Rows of a file in their order. `lastRow` is how many rows of the file end with this batch. */
interface Batch {
  readonly good: { readonly ordinal: number; readonly identified: IdentifiedRow }[];
  readonly bad: { readonly ordinal: number; readonly problems: readonly RowProblem[] }[];
  lastRow: number;
}

/** Brings a file into the records, from wherever an earlier run was ended, by a kill too. */
@Injectable()
export class ImportRunner {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  /** Ends when the file is done, or somebody cancelled it. Throws the signal's reason between two batches. */
  async run(importId: string, signal: AbortSignal): Promise<void> {
    const file = await this.db.manager.findOneBy(ImportFileEntity, { id: importId, state: 'running' });
    if (!file?.content) return;
    for await (const batch of this.batchesOf(file, file.content)) {
      signal.throwIfAborted();
      if (batch.lastRow <= file.rowsDone) continue;
      const goesOn = await this.db.transaction((tx) => this.write(tx, importId, batch));
      if (!goesOn) return;
    }
    await this.db.query(
      `UPDATE import_file SET state = 'done', content = NULL, ended_at = $2 WHERE id = $1 AND state = 'running'`,
      [importId, this.clock.now()],
    );
  }

  /** Every run reads the file from its start, because the how-manieth of equal rows a row is depends on those before. */
  private async *batchesOf(file: ImportFileEntity, content: string): AsyncGenerator<Batch> {
    const { mapping, id } = file;
    const { columns, rows } = await openTable(content);
    const positions = mapping && positionsOf(mapping, columns);
    if (!mapping || !positions?.ok) throw new Error(`Import ${id} runs without a mapping that fits its file`);
    const { dateOrder, defaultSite, defaultDirection } = mapping;
    const rules: ReadingRules = { dateOrder, defaultSite, defaultDirection, latestDay: latestDay(this.clock) };
    const table = { columns, positions: positions.value };
    const occurrences = new Occurrences();

    let batch: Batch = { good: [], bad: [], lastRow: 0 };
    for await (const row of rows) {
      batch.lastRow += 1;
      const ordinal = batch.lastRow;
      const read = readRow(row, table, rules);
      if (read.ok) {
        const rowHash = this.keyring.blindIndex(rowIdentity(read.value), ROW_HASH_CONTEXT);
        const occurrence = occurrences.next(rowHash.toString('latin1'));
        batch.good.push({ ordinal, identified: { row: read.value, rowHash, occurrence } });
      } else batch.bad.push({ ordinal, problems: read.error });
      if (ordinal % BATCH_ROWS === 0) {
        yield batch;
        batch = { good: [], bad: [], lastRow: ordinal };
      }
    }
    if (batch.good.length + batch.bad.length > 0) yield batch;
  }

  /** One transaction: records, problems and progress, or nothing. False if the import no longer runs. */
  private async write(tx: EntityManager, importId: string, batch: Batch): Promise<boolean> {
    const file = await tx.findOne(ImportFileEntity, {
      where: { id: importId },
      select: { id: true, state: true, rowsDone: true, problemsTotal: true },
      lock: { mode: 'pessimistic_write' },
    });
    if (file?.state !== 'running') return false;
    const isNew = ({ ordinal }: { readonly ordinal: number }): boolean => ordinal > file.rowsDone;
    const rows = batch.good.filter(isNew).map(({ identified }) => identified);
    const problems = batch.bad.filter(isNew).flatMap((bad) => bad.problems);

    const added = await insertRecords(tx, this.keyring, { rows, importId });
    const room = Math.max(0, KEPT_PROBLEMS - file.problemsTotal);
    await tx.insert(
      ImportProblemEntity,
      problems.slice(0, room).map(({ line, column, code, value }, index) => ({
        importId,
        ordinal: file.problemsTotal + index + 1,
        line,
        columnName: column,
        code,
        value,
      })),
    );
    await tx.query(
      `UPDATE import_file SET rows_done = GREATEST(rows_done, $2), added = added + $3, known = known + $4,
         problems_total = problems_total + $5 WHERE id = $1`,
      [importId, batch.lastRow, added, rows.length - added, problems.length],
    );
    return true;
  }
}
