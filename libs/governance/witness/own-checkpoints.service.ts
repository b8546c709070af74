import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LedgerCheckpointEntity } from '../ledger/ledger-checkpoint.entity.js';
import { LedgerEntryEntity } from '../ledger/ledger-entry.entity.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { type CheckpointExchange, RESTORES_TOLD } from './checkpoint-exchange.js';
import type { RestoreTold, ShownProof } from './domain/witness.js';

/** What this node tells its peers of its own checkpoint log. */
@Injectable()
export class OwnCheckpoints {
  constructor(
    private readonly db: DataSource,
    private readonly proofs: LedgerProofs,
  ) {}

  /** Null where nothing was asked; with a null proof where the log that is here has none between these sizes. */
  async show(wanted: CheckpointExchange['wanted']): Promise<ShownProof | null> {
    if (!wanted) return null;
    const { from, to } = wanted;
    const size = await this.db.manager.count(LedgerCheckpointEntity);
    const has = from >= 1 && from <= to && to <= size;
    return { from, to, proof: has ? await this.proofs.consistency(from, to) : null };
  }

  /** The latest twenty. A restore that did not write down how much the backup held is told as one that held nothing. */
  async restores(): Promise<RestoreTold[]> {
    const entries = await this.db.manager.find(LedgerEntryEntity, {
      where: { kind: 'restore.performed' },
      order: { index: 'DESC' },
      take: RESTORES_TOLD,
    });
    return entries.map(({ day, subject }) => ({
      performedOn: day,
      size: subject.figures?.['restoredToSize'] ?? 0,
    }));
  }
}
