import { CLOCK, type Clock, err, newId, ok, type Result } from '#domain-kit';
import { Keyring } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DailyRecordEntity } from './daily-record.entity.js';
import type { FieldProblem } from './domain/problems.js';
import { readFacts } from './domain/read-facts.js';
import type { RawFacts, RecordDirection } from './domain/record.types.js';
import { latestDay } from './latest-day.js';
import { insertRecords } from './record-batch.js';
import { isRowId, RecordNotFoundError } from './resources.errors.js';

export const WITHDRAWAL_REASONS = ['entered-twice', 'wrong-facts', 'trial-entry', 'other'] as const;

export type RecordRefusal =
  | { readonly code: 'INVALID_RECORD'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'UNKNOWN_REASON' }
  | { readonly code: 'WITHDRAWN_ALREADY' }
  | { readonly code: 'NOT_WITHDRAWN' };

/** Context of the identity of a record that a person entered: its id, so that it equals no row of any file. */
const BY_HAND = 'daily_record.by_hand';

/** Records entered by hand, and what can happen to any record later: it is withdrawn, never changed. */
@Injectable()
export class RecordsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  async enter(direction: RecordDirection, raw: RawFacts): Promise<Result<DailyRecordEntity, RecordRefusal>> {
    const facts = readFacts(
      { ...raw, direction: '', record: '' },
      { dateOrder: 'iso', latestDay: latestDay(this.clock), defaultSite: null, defaultDirection: direction },
    );
    if (!facts.ok) return err({ code: 'INVALID_RECORD', problems: facts.error });
    const rowHash = this.keyring.blindIndex(newId(), BY_HAND);
    return this.db.transaction(async (tx) => {
      await insertRecords(tx, this.keyring, { rows: [{ row: facts.value, rowHash, occurrence: 1 }], importId: null });
      return ok(await tx.findOneByOrFail(DailyRecordEntity, { rowHash }));
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
    if (!isRowId(id)) throw new RecordNotFoundError();
    return this.db.transaction(async (tx) => {
      const record = await tx.findOne(DailyRecordEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!record) throw new RecordNotFoundError();
      if ((record.withdrawnReason === null) === (reason === null)) return err({ code: refusal });
      await tx.update(DailyRecordEntity, { id }, { withdrawnReason: reason });
      record.withdrawnReason = reason;
      return ok(record);
    });
  }
}
