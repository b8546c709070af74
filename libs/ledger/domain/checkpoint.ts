import { addDays, type Day, sha256 } from '#domain-kit';
import type { MerkleFrontier } from './merkle-frontier.js';
import { HASH_BYTES, type Hash, leafHash } from './merkle-tree.js';

/** What a node shows of its ledger: the checkpoint log at the end of `day`. `root` in hex; `size` in days. */
export interface LedgerHead {
  readonly day: Day;
  readonly root: string;
  readonly size: number;
}

/** One day of the checkpoint log; its `day`, `root` and `size` are that day's `LedgerHead`. All hashes in hex. */
export interface Checkpoint extends LedgerHead {
  /** 32 random bytes, which stay at home: without them a head would confirm a guessed log. */
  readonly salt: string;
  /** The log itself at the end of `day`. */
  readonly logRoot: string;
  readonly logSize: number;
}

/** The bytes of a leaf of the checkpoint log: SHA-256(salt ‖ root of the log at the end of the day). */
export function checkpointLeaf(salt: Uint8Array, logRoot: Hash): Buffer {
  if (salt.length !== HASH_BYTES || logRoot.length !== HASH_BYTES) {
    throw new RangeError('A checkpoint takes a salt and a root of 32 bytes each');
  }
  return sha256(Buffer.concat([salt, logRoot]));
}

/** Closes `day`: appends its leaf to `checkpoints`, the frontier of the checkpoint log. */
export function takeCheckpoint(
  checkpoints: MerkleFrontier,
  log: MerkleFrontier,
  day: Day,
  salt: Uint8Array,
): Checkpoint {
  const logRoot = log.root();
  checkpoints.append(leafHash(checkpointLeaf(salt, logRoot)));
  return {
    day,
    root: hex(checkpoints.root()),
    size: checkpoints.size,
    salt: hex(salt),
    logRoot: hex(logRoot),
    logSize: log.size,
  };
}

export const ledgerHead = ({ day, root, size }: Checkpoint): LedgerHead => ({ day, root, size });

/**
 * The full days that still lack a checkpoint, oldest first: a node that was off makes them up, one leaf a day, so that
 * the size tells only the age. `last` is the last checkpoint's day, or the day before the first entry.
 */
export function daysToCheckpoint(last: Day, today: Day): Day[] {
  const days: Day[] = [];
  for (let day = addDays(last, 1); day < today; day = addDays(day, 1)) days.push(day);
  return days;
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
