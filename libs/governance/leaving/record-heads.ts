import {
  type LedgerFinding,
  leafHash,
  checkpointLeaf,
  type Checkpoint,
  LogVerifier,
  MerkleFrontier,
  type StoredEntry,
} from '#ledger';
import type { RecordHeads } from './domain/export-lines.js';

/** Follows the record while its rows go by: checkpoints in order of size, then entries in order of index. */
export class RecordWatch {
  readonly #checkpoints: Checkpoint[] = [];
  readonly #log = new MerkleFrontier();
  #verifier: LogVerifier | undefined;

  /** A row as `to_jsonb` writes it; one of another table is none of its business. */
  take(table: string, row: Readonly<Record<string, unknown>>): void {
    if (table === 'ledger_checkpoint') this.#checkpoints.push(checkpointOf(row));
    if (table !== 'ledger_entry') return;
    this.#verifier ??= new LogVerifier(this.#checkpoints, []);
    const { index, kind, day, subject, leaf_hash: hash } = row;
    this.#verifier.take({ index, kind, day, subject, leafHash: hash } as StoredEntry);
    this.#log.append(Buffer.from(String(hash), 'hex'));
  }

  heads(): RecordHeads {
    const chain = new MerkleFrontier();
    for (const { salt, logRoot } of this.#checkpoints)
      chain.append(leafHash(checkpointLeaf(Buffer.from(salt, 'hex'), Buffer.from(logRoot, 'hex'))));
    return { entries: this.#log.size, root: hex(this.#log), checkpoints: chain.size, head: hex(chain) };
  }

  /** What is wrong with the record by itself; empty for a sound one. */
  findings(): readonly LedgerFinding[] {
    return (this.#verifier ?? new LogVerifier(this.#checkpoints, [])).finish();
  }
}

const hex = (frontier: MerkleFrontier): string => Buffer.from(frontier.root()).toString('hex');

const checkpointOf = (row: Readonly<Record<string, unknown>>): Checkpoint =>
  ({
    ...{ day: row['day'], root: row['root'], size: row['size'], salt: row['salt'] },
    ...{ logRoot: row['log_root'], logSize: row['log_size'] },
  }) as Checkpoint;
