import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays, CLOCK, type Clock, type Day, dayIn } from '#domain-kit';
import {
  checkEntry,
  daysToCheckpoint,
  emptyRoot,
  entryHash,
  type EntryKind,
  type EntrySubject,
  type LedgerEntry,
  ledgerHead,
  type LedgerHead,
  MerkleFrontier,
  takeCheckpoint,
} from '#ledger';
import { DataSource, type EntityManager } from 'typeorm';
import { LedgerCheckpointEntity } from './ledger-checkpoint.entity.js';
import { LedgerEntryEntity } from './ledger-entry.entity.js';
import { LedgerFrontierEntity } from './ledger-frontier.entity.js';

export interface NewLedgerEntry {
  readonly kind: EntryKind;
  readonly subject: EntrySubject;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const CHECKPOINTS_PER_INSERT = 500;

/**
 * The node's log and its checkpoints. Whoever appends holds the frontier's row until the end of the transaction, so
 * entries have one order and no gaps; make it the last lock of a transaction. Days are UTC days.
 */
@Injectable()
export class LedgerService {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Appends in O(log n), in the caller's transaction. Throws for an entry that could hold a name or a text. */
  async append(tx: EntityManager, { kind, subject }: NewLedgerEntry): Promise<LedgerEntry> {
    const frontier = await this.lock(tx);
    const today = await this.close(tx, frontier, this.today());
    const log = MerkleFrontier.from({ size: frontier.logSize, hashes: frontier.logHashes });
    const entry = checkEntry({ index: log.size, kind, day: today, subject });
    if (!entry.ok) throw new TypeError(`The ledger refuses ${kind}: ${entry.error.code} at ${entry.error.path}`);
    const leaf = entryHash(entry.value);
    log.append(leaf);
    await tx.insert(LedgerEntryEntity, { ...entry.value, leafHash: hex(leaf) });
    const { size, hashes } = log.state();
    await tx.update(LedgerFrontierEntity, { id: 1 }, { logSize: size, logHashes: [...hashes] });
    return entry.value;
  }

  /** Makes the checkpoints of all full days before `today`. Entries of days gone by can then no longer change. */
  async closeDays(tx: EntityManager, today: Day = this.today()): Promise<void> {
    if (!(await tx.existsBy(LedgerFrontierEntity, { id: 1 }))) return;
    await this.close(tx, await this.lock(tx), today);
  }

  /**
   * The checkpoint of the last full day, making it if it is not there; `size` is 0 before the first. In the caller's
   * transaction, or in one of its own.
   */
  async head(tx?: EntityManager): Promise<LedgerHead> {
    if (!tx) return this.db.transaction((own) => this.head(own));
    const yesterday = addDays(this.today(), -1);
    const last = await this.lastCheckpoint(tx);
    if (last && last.day >= yesterday) return ledgerHead(last);
    await this.closeDays(tx);
    const head = await this.lastCheckpoint(tx);
    return head ? ledgerHead(head) : { day: yesterday, root: hex(emptyRoot()), size: 0 };
  }

  private today(): Day {
    return dayIn(this.clock.now(), 'UTC');
  }

  private async lastCheckpoint(tx: EntityManager): Promise<LedgerCheckpointEntity | null> {
    const [last] = await tx.find(LedgerCheckpointEntity, { order: { size: 'DESC' }, take: 1 });
    return last ?? null;
  }

  private async lock(tx: EntityManager): Promise<LedgerFrontierEntity> {
    const empty = { id: 1 as const, logSize: 0, logHashes: [], checkpointsSize: 0, checkpointsHashes: [] };
    const founding = { ...empty, closedUntil: addDays(this.today(), -1) };
    await tx.createQueryBuilder().insert().into(LedgerFrontierEntity).values(founding).orIgnore().execute();
    return tx.findOneOrFail(LedgerFrontierEntity, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });
  }

  /** Answers the day that is open now. A clock that was set back does not reopen a day: the log goes on in the open one. */
  private async close(tx: EntityManager, frontier: LedgerFrontierEntity, today: Day): Promise<Day> {
    const days = daysToCheckpoint(frontier.closedUntil, today);
    const open = addDays(days.at(-1) ?? frontier.closedUntil, 1);
    if (days.length === 0) return open;
    const log = MerkleFrontier.from({ size: frontier.logSize, hashes: frontier.logHashes });
    const checkpoints = MerkleFrontier.from({ size: frontier.checkpointsSize, hashes: frontier.checkpointsHashes });
    const closed = days.map((day) => takeCheckpoint(checkpoints, log, day, randomBytes(32)));
    for (let at = 0; at < closed.length; at += CHECKPOINTS_PER_INSERT) {
      await tx.insert(LedgerCheckpointEntity, closed.slice(at, at + CHECKPOINTS_PER_INSERT));
    }
    const { size, hashes } = checkpoints.state();
    await tx.update(
      LedgerFrontierEntity,
      { id: 1 },
      { checkpointsSize: size, checkpointsHashes: [...hashes], closedUntil: days.at(-1)! },
    );
    return open;
  }
}
