import { CLOCK, type Clock, err, newId, ok, type Result } from '#domain-kit';
import { Keyring } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { DailyRecordEntity } from './daily-record.entity.js';
import type { FieldProblem } from './domain/problems.js';
import { readFacts } from './domain/read-facts.js';
import type { RawFacts, RecordDirection } from './domain/record.types.js';
import { latestDay } from './latest-day.js';
import { type IdentifiedRow, insertRecords } from './record-batch.js';
import { isRowId, RecordNotFoundError } from './resources.errors.js';

export const WITHDRAWAL_REASONS = ['entered-twice', 'wrong-facts', 'trial-entry', 'other'] as const;

export type RecordRefusal =
  | { readonly code: 'INVALID_RECORD'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'UNKNOWN_REASON' }
  | { readonly code: 'WITHDRAWN_ALREADY' }
  | { readonly code: 'NOT_WITHDRAWN' };

/** What a person entered. */
export interface Entry {
  readonly direction: RecordDirection;
  readonly raw: RawFacts;
  /** A UUID that the caller chose: the same again is the same record, so that a lost answer can be asked for again. */
  readonly key: string | null;
}

/** Context of the identity of a record that a person entered: its entry's key, so that it equals no row of any file. */
const BY_HAND = 'daily_record.by_hand';

/** Records entered by hand, and what can happen to any record later: it is withdrawn, never changed. */
@Injectable()
export class RecordsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  async enter(
    direction: RecordDirection,
    raw: RawFacts,
    key: string | null = null,
  ): Promise<Result<DailyRecordEntity, RecordRefusal>> {
    const row = this.read({ direction, raw, key });
    return row.ok ? this.db.transaction(async (tx) => ok(await this.insert(tx, row.value))) : row;
  }

  /**
   * Puts a record in the place of another, which is withdrawn as wrong. Who brought it is taken over where the entry
   * does not say it, because nobody is shown who that was.
   */
  async correct(id: string, entry: Entry): Promise<Result<DailyRecordEntity, RecordRefusal>> {
    const row = this.read(entry);
    if (!row.ok) return row;
    return this.db.transaction(async (tx) => {
      const wrong = await this.lock(tx, id);
      const before = await tx.findOneBy(DailyRecordEntity, { rowHash: row.value.rowHash });
      if (before) return ok(before);
      if (wrong.withdrawnReason !== null) return err({ code: 'WITHDRAWN_ALREADY' });
      const record = await this.insert(tx, row.value);
      await tx.update(DailyRecordEntity, { id }, { withdrawnReason: 'wrong-facts' });
      if (!wrong.workerIndex || record.workerIndex) return ok(record);
      await tx.query(TAKE_OVER_WORKER, [record.id, id]);
      return ok(await tx.findOneByOrFail(DailyRecordEntity, { id: record.id }));
    });
  }

  /** Takes a record out of every count. It stays, so that an import of its file does not bring it back. */
  async withdraw(id: string, reason: string): Promise<Result<DailyRecordEntity, RecordRefusal>> {
    if (!(WITHDRAWAL_REASONS as readonly string[]).includes(reason)) return err({ code: 'UNKNOWN_REASON' });
    return this.mark(id, reason, 'WITHDRAWN_ALREADY');
  }

  restore(id: string): Promise<Result<DailyRecordEntity, RecordRefusal>> {
    return this.mark(id, null, 'NOT_WITHDRAWN');
  }

  private mark(
    id: string,
    reason: string | null,
    refusal: 'WITHDRAWN_ALREADY' | 'NOT_WITHDRAWN',
  ): Promise<Result<DailyRecordEntity, RecordRefusal>> {
    return this.db.transaction(async (tx) => {
      const record = await this.lock(tx, id);
      if ((record.withdrawnReason === null) === (reason === null)) return err({ code: refusal });
      await tx.update(DailyRecordEntity, { id }, { withdrawnReason: reason });
      record.withdrawnReason = reason;
      return ok(record);
    });
  }

  private read({ direction, raw, key }: Entry): Result<IdentifiedRow, RecordRefusal> {
    const facts = readFacts(
      { ...raw, direction: '', record: '' },
      { dateOrder: 'iso', latestDay: latestDay(this.clock), defaultSite: null, defaultDirection: direction },
    );
    if (!facts.ok) return err({ code: 'INVALID_RECORD', problems: facts.error });
    const identity = key !== null && isRowId(key) ? key.toLowerCase() : newId();
    return ok({ row: facts.value, rowHash: this.keyring.blindIndex(identity, BY_HAND), occurrence: 1 });
  }

  private async insert(tx: EntityManager, row: IdentifiedRow): Promise<DailyRecordEntity> {
    await insertRecords(tx, this.keyring, { rows: [row], importId: null });
    return tx.findOneByOrFail(DailyRecordEntity, { rowHash: row.rowHash });
  }

  private async lock(tx: EntityManager, id: string): Promise<DailyRecordEntity> {
    if (!isRowId(id)) throw new RecordNotFoundError();
    const record = await tx.findOne(DailyRecordEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!record) throw new RecordNotFoundError();
    return record;
  }
}

const TAKE_OVER_WORKER = `
  UPDATE daily_record SET worker_ref = wrong.worker_ref, worker_index = wrong.worker_index
  FROM daily_record wrong WHERE daily_record.id = $1 AND wrong.id = $2`;
