import { Injectable } from '@nestjs/common';
import {
  checkpointLeaf,
  consistencyProof,
  inclusionProof,
  leafHash,
  type LedgerFinding,
  type LedgerHead,
  MerkleFrontier,
  type StoredEntry,
  verifyLogStream,
} from '#ledger';
import { DataSource, type EntityManager, LessThan, MoreThan } from 'typeorm';
import { LedgerCheckpointEntity } from './ledger-checkpoint.entity.js';
import { LedgerEntryEntity } from './ledger-entry.entity.js';
import { LedgerFrontierEntity } from './ledger-frontier.entity.js';

/** `EDGE_CHANGED`: the entries, or the checkpoints, are not those that the frontier grew from. */
export type VerifyFinding = LedgerFinding | { readonly code: 'EDGE_CHANGED'; readonly severity: 'alarm' };

export interface VerifyReport {
  readonly entries: number;
  readonly checkpoints: number;
  readonly findings: readonly VerifyFinding[];
}

const BATCH = 1000;

/** Shows to others, and to oneself, that the log is the one it was. */
@Injectable()
export class LedgerProofs {
  constructor(private readonly db: DataSource) {}

  /** For a peer that has witnessed the head of size `from`: RFC 9162 hashes, in hex, up to the head of size `to`. */
  async consistency(from: number, to: number): Promise<string[]> {
    const checkpoints = await this.db.manager.find(LedgerCheckpointEntity, {
      where: { size: LessThan(to + 1) },
      order: { size: 'ASC' },
    });
    return consistencyProof(from, to, checkpoints.map(leafOf)).map(hex);
  }

  /** That entry `index` is in the log of `size` entries. */
  async inclusion(index: number, size: number): Promise<string[]> {
    const entries = await this.db.manager.find(LedgerEntryEntity, {
      select: { index: true, leafHash: true },
      where: { index: LessThan(size) },
      order: { index: 'ASC' },
    });
    return inclusionProof(
      index,
      size,
      entries.map(({ leafHash }) => Buffer.from(leafHash, 'hex')),
    ).map(hex);
  }

  /** Reads the whole log in one snapshot. `witnessed` are heads that others hold: receipts, peers, paper. */
  verify(witnessed: readonly LedgerHead[] = []): Promise<VerifyReport> {
    return this.db.transaction('REPEATABLE READ', async (tx) => {
      const checkpoints = await tx.find(LedgerCheckpointEntity, { order: { size: 'ASC' } });
      const log = new MerkleFrontier();
      const findings = await verifyLogStream({ entries: this.entries(tx, log), checkpoints, witnessed });
      const frontier = await tx.findOneBy(LedgerFrontierEntity, { id: 1 });
      const edges =
        isEdge(log, frontier?.logSize, frontier?.logHashes) &&
        isEdge(grow(checkpoints), frontier?.checkpointsSize, frontier?.checkpointsHashes);
      const edge: VerifyFinding[] = edges ? [] : [{ code: 'EDGE_CHANGED', severity: 'alarm' }];
      return { entries: log.size, checkpoints: checkpoints.length, findings: [...findings, ...edge] };
    });
  }

  /** In order of index, a thousand at a time; each leaf hash also goes to `log`. */
  private async *entries(tx: EntityManager, log: MerkleFrontier): AsyncGenerator<StoredEntry> {
    for (let after = -(2 ** 31); ;) {
      const batch = await tx.find(LedgerEntryEntity, {
        where: { index: MoreThan(after) },
        order: { index: 'ASC' },
        take: BATCH,
      });
      for (const { index, kind, day, subject, leafHash } of batch) {
        log.append(Buffer.from(leafHash, 'hex'));
        yield { index, kind, day, subject, leafHash };
      }
      if (batch.length < BATCH) return;
      after = batch.at(-1)!.index;
    }
  }
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

const leafOf = ({ salt, logRoot }: LedgerCheckpointEntity): Buffer =>
  leafHash(checkpointLeaf(Buffer.from(salt, 'hex'), Buffer.from(logRoot, 'hex')));

function grow(checkpoints: readonly LedgerCheckpointEntity[]): MerkleFrontier {
  const grown = new MerkleFrontier();
  for (const checkpoint of checkpoints) grown.append(leafOf(checkpoint));
  return grown;
}

const isEdge = (grown: MerkleFrontier, size = 0, hashes: readonly string[] = []): boolean =>
  grown.size === size && grown.state().hashes.join() === hashes.join();
