import { Injectable } from '@nestjs/common';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { type Checkpoint, entryBytes } from '#ledger';
import { DataSource, MoreThan } from 'typeorm';
import { LedgerCheckpointEntity } from './ledger-checkpoint.entity.js';
import { LedgerEntryEntity } from './ledger-entry.entity.js';

export interface ReadableEntry {
  readonly index: number;
  readonly kind: string;
  readonly day: string;
  /** Canonical JSON: what the leaf hash covers. */
  readonly json: string;
  readonly leafHash: string;
}

export interface LedgerView {
  readonly page: Page<ReadableEntry>;
  readonly checkpoints: readonly Checkpoint[];
}

/** That this node was restored from a backup, and what others had witnessed of its past by then. Days are UTC. */
export interface Restore {
  readonly performedOn: string;
  readonly backupOf: string;
  /** Checkpoints that the backup held; 0 where the restore did not write it down. */
  readonly size: number;
  /** The last day of ours that a peer held a commitment to; null if none did. */
  readonly witnessedOn: string | null;
}

const CHECKPOINTS_SHOWN = 31;
export const RESTORES_SHOWN = 20;

/** The log as members read it: nothing in it is secret inside the organization. */
@Injectable()
export class LedgerReader {
  constructor(private readonly db: DataSource) {}

  /** Latest first, the latest twenty. */
  async restores(): Promise<Restore[]> {
    const entries = await this.db.manager.find(LedgerEntryEntity, {
      where: { kind: 'restore.performed' },
      order: { index: 'DESC' },
      take: RESTORES_SHOWN,
    });
    return entries.map(({ day, subject: { days, figures } }) => ({
      performedOn: day,
      backupOf: days?.['backupOf'] ?? day,
      size: figures?.['restoredToSize'] ?? 0,
      witnessedOn: days?.['witnessedOn'] ?? null,
    }));
  }

  async view(request: PageRequest): Promise<LedgerView> {
    const size = pageSize(request);
    const after = keyOfCursor(request.after, 1)?.[0];
    const total = await this.db.manager.count(LedgerEntryEntity);
    const entries = await this.db.manager.find(LedgerEntryEntity, {
      where: typeof after === 'number' ? { index: MoreThan(after) } : {},
      order: { index: 'ASC' },
      take: size + 1,
    });
    const rows = entries.map(({ leafHash, ...entry }) => ({ ...entry, json: entryBytes(entry).toString(), leafHash }));
    const checkpoints = await this.db.manager.find(LedgerCheckpointEntity, {
      order: { size: 'DESC' },
      take: CHECKPOINTS_SHOWN,
    });
    return { page: pageOf(rows, size, total, ({ index }) => cursorOf(index)), checkpoints };
  }
}
