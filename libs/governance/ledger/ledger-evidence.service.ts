import { Injectable } from '@nestjs/common';
import { type Checkpoint, consistencyProof, entryBytes, inclusionProof, rootOf } from '#ledger';
import { DataSource, type EntityManager, In } from 'typeorm';
import { LedgerCheckpointEntity } from './ledger-checkpoint.entity.js';
import { LedgerEntryEntity } from './ledger-entry.entity.js';

/** An entry with the hashes that lead from it to the root. */
export interface ProvenEntry {
  readonly index: number;
  /** Canonical JSON: what the leaf hash covers. */
  readonly json: string;
  /** RFC 9162 §2.1.3.1, in hex. */
  readonly proof: readonly string[];
}

export interface LedgerEvidence {
  readonly size: number;
  readonly root: string;
  /** From the size that the asker has seen to `size`; empty where nothing was seen, or more than there is. */
  readonly sinceSeen: readonly string[];
  readonly checkpoint: Checkpoint | null;
  /** From the checkpoint's log to `size`. */
  readonly sinceCheckpoint: readonly string[];
  readonly entries: readonly ProvenEntry[];
}

/** So many mandates and decisions are proven at once. */
export const MOST_SUBJECTS = 200;

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** What a browser needs to convince itself that what it shows is in the log, and that the log only grew. */
@Injectable()
export class LedgerEvidenceReader {
  constructor(private readonly db: DataSource) {}

  /** One snapshot. `subjects` are ids of mandates and decisions. */
  of(subjects: readonly string[], seenSize: number): Promise<LedgerEvidence> {
    return this.db.transaction('REPEATABLE READ', async (tx) => {
      const leaves = await tx.find(LedgerEntryEntity, {
        select: { index: true, leafHash: true },
        order: { index: 'ASC' },
      });
      const hashes = leaves.map(({ leafHash }) => Buffer.from(leafHash, 'hex'));
      const size = hashes.length;
      const since = (from: number): string[] =>
        from >= 1 && from <= size ? consistencyProof(from, size, hashes).map(hex) : [];
      const [checkpoint] = await tx.find(LedgerCheckpointEntity, { order: { size: 'DESC' }, take: 1 });
      const entries = await this.about(tx, subjects.slice(0, MOST_SUBJECTS));
      return {
        size,
        root: hex(rootOf(hashes)),
        sinceSeen: since(seenSize),
        checkpoint: checkpoint ?? null,
        sinceCheckpoint: since(checkpoint?.logSize ?? 0),
        entries: entries.map((entry) => ({
          index: entry.index,
          json: entryBytes(entry).toString(),
          proof: inclusionProof(entry.index, size, hashes).map(hex),
        })),
      };
    });
  }

  private async about(tx: EntityManager, subjects: readonly string[]): Promise<LedgerEntryEntity[]> {
    const found = await tx.query<{ index: number }[]>(
      `SELECT index FROM ledger_entry
       WHERE (kind IN ('mandate.begun', 'mandate.ended') AND subject->'ids'->>'mandate' = ANY($1))
          OR (kind IN ('decision.recorded', 'decision.recused') AND subject->'ids'->>'decision' = ANY($1))`,
      [subjects],
    );
    const where = { index: In(found.map(({ index }) => index)) };
    return tx.find(LedgerEntryEntity, { where, order: { index: 'ASC' } });
  }
}
