import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LedgerCheckpointEntity } from '../ledger/ledger-checkpoint.entity.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { LedgerReader } from '../ledger/ledger-reader.service.js';
import type { CheckpointExchange } from './checkpoint-exchange.js';
import type { RestoreTold, ShownProof } from './domain/witness.js';

/** What this node tells its peers of its own checkpoint log. */
@Injectable()
export class OwnCheckpoints {
  constructor(
    private readonly db: DataSource,
    private readonly proofs: LedgerProofs,
    private readonly log: LedgerReader,
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
    return (await this.log.restores()).map(({ performedOn, size }) => ({ performedOn, size }));
  }
}
