import { CLOCK, type Clock, err, newId, ok, type Result } from '#domain-kit';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, MoreThan } from 'typeorm';
import { fileRefusal, type FileRefusal } from './csv/decode-csv.js';
import { type CsvPreview, openTable, previewCsv } from './csv/preview-csv.js';
import { type ImportMapping, positionsOf } from './domain/column-mapping.js';
import { withTidyDefaults } from './domain/tidy-mapping.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportProblemEntity } from './import-problem.entity.js';
import type { ImportRefusal } from './import.refusals.js';
import { importFileJob } from './imports.job.js';
import { ImportNotFoundError, isRowId } from './resources.errors.js';

const FILE_NAME_CHARACTERS = 200;
/** Of all people together, whose work is shared: each file is held whole until it was brought in, cancelled or swept. */
const FILES_HELD_MAX = 20;
/** An import as lists show it: without its content. */
const SHOWN = {
  id: true,
  fileName: true,
  state: true,
  mapping: true,
  rowsTotal: true,
  rowsDone: true,
  added: true,
  known: true,
  problemsTotal: true,
  uploadedAt: true,
  endedAt: true,
} as const;

export interface UploadedFile extends CsvPreview {
  readonly id: string;
}

/** Files of records: uploaded and previewed, then started with a mapping, watched, and cancelled if need be. */
@Injectable()
export class ImportsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async upload(fileName: string, bytes: Uint8Array): Promise<Result<UploadedFile, FileRefusal>> {
    const held = await this.db.manager.countBy(ImportFileEntity, { state: In(['uploaded', 'running']) });
    if (held >= FILES_HELD_MAX) return err(fileRefusal('TOO_MANY_WAITING'));
    const readable = await previewCsv(bytes);
    if (!readable.ok) return readable;
    const { text, ...preview } = readable.value;
    const id = newId();
    await this.db.manager.insert(ImportFileEntity, {
      id,
      fileName: Array.from(fileName).slice(0, FILE_NAME_CHARACTERS).join(''),
      content: text,
      state: 'uploaded',
      mapping: null,
      rowsTotal: preview.rows,
      rowsDone: 0,
      added: 0,
      known: 0,
      problemsTotal: 0,
      uploadedAt: this.clock.now(),
      endedAt: null,
    });
    return ok({ id, ...preview });
  }

  /** From here on a worker brings the file in; starting it again changes nothing. */
  async start(id: string, wanted: ImportMapping): Promise<Result<ImportFileEntity, ImportRefusal>> {
    const started = await this.db.transaction(async (tx): Promise<Result<null, ImportRefusal>> => {
      const where = { id: this.known(id) };
      const file = await tx.findOne(ImportFileEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!file) throw new ImportNotFoundError();
      if (file.state === 'running') return ok(null);
      if (file.state !== 'uploaded' || file.content === null) return err({ code: 'IMPORT_ENDED' });
      const { columns } = await openTable(file.content);
      const mapping = withTidyDefaults(wanted);
      const positions = positionsOf(mapping, columns);
      if (!positions.ok) return positions;
      await tx.update(ImportFileEntity, where, { state: 'running', mapping });
      return ok(null);
    });
    if (!started.ok) return started;
    await this.queues.wake(importFileJob, id, { importId: id });
    return ok(await this.get(id));
  }

  /** Stops it between two batches and forgets the file. What was brought in by then stays. */
  async cancel(id: string): Promise<ImportFileEntity> {
    await this.db.query(
      `UPDATE import_file SET state = 'cancelled', content = NULL, ended_at = $2
       WHERE id = $1 AND state IN ('uploaded', 'running')`,
      [this.known(id), this.clock.now()],
    );
    return this.get(id);
  }

  find(id: string): Promise<ImportFileEntity | null> {
    if (!isRowId(id)) return Promise.resolve(null);
    return this.db.manager.findOne(ImportFileEntity, { where: { id }, select: SHOWN });
  }

  /** Latest first. */
  async page(request: PageRequest): Promise<Page<ImportFileEntity>> {
    const size = pageSize(request);
    const after = keyOfCursor(request.after, 2);
    const query = this.db.manager
      .createQueryBuilder(ImportFileEntity, 'file')
      .select(Object.keys(SHOWN).map((property) => `file.${property}`))
      .orderBy({ 'file.uploadedAt': 'DESC', 'file.id': 'DESC' })
      .limit(size + 1);
    const total = await this.db.manager.count(ImportFileEntity);
    if (after && !Number.isNaN(Date.parse(String(after[0]))) && isRowId(String(after[1]))) {
      query.where('(file.uploadedAt, file.id) < (:at, :id)', { at: after[0], id: after[1] });
    }
    return pageOf(await query.getMany(), size, total, (row) => cursorOf(row.uploadedAt.toISOString(), row.id));
  }

  async problems(importId: string, request: PageRequest): Promise<Page<ImportProblemEntity>> {
    const size = pageSize(request);
    const [after] = keyOfCursor(request.after, 1) ?? [0];
    const ordinal = MoreThan(Number.isSafeInteger(after) ? Number(after) : 0);
    const rows = await this.db.manager.find(ImportProblemEntity, {
      where: { importId, ordinal },
      order: { ordinal: 'ASC' },
      take: size + 1,
    });
    const total = await this.db.manager.countBy(ImportProblemEntity, { importId });
    return pageOf(rows, size, total, (row) => cursorOf(row.ordinal));
  }

  private async get(id: string): Promise<ImportFileEntity> {
    const file = await this.find(id);
    if (!file) throw new ImportNotFoundError();
    return file;
  }

  private known(id: string): string {
    if (!isRowId(id)) throw new ImportNotFoundError();
    return id;
  }
}
