import type { Day } from '#domain-kit';
import type { LedgerEntry } from './entry.types.js';

/** An entry as it was stored; with its leaf hash (hex), an edit is found at its very index. */
export interface StoredEntry extends LedgerEntry {
  readonly leafHash?: string;
}

export type LedgerFindingCode =
  /** An entry that the log's rules refuse, so free text may be in it. */
  | 'ENTRY_REFUSED'
  /** An entry does not have the hash that was stored with it. */
  | 'ENTRY_REWRITTEN'
  /** Indexes are not 0, 1, 2 …: removed, inserted or reordered. */
  | 'ENTRY_OUT_OF_PLACE'
  /** A day is earlier than the entry before, or belongs to a checkpoint that does not hold the entry. */
  | 'ENTRY_OUT_OF_DAY'
  /** Rules of a body hold on the day of the decision that set them, or before, and did not come with the founding. */
  | 'RULES_TOO_EARLY'
  /** The entries up to a checkpoint do not have its root: one of `fromIndex` to `toIndex` was changed; found once. */
  | 'LOG_CHANGED'
  /** The log is shorter than a checkpoint says. */
  | 'LOG_CUT'
  /** A checkpoint does not follow from the checkpoints before it. */
  | 'CHECKPOINT_CHANGED'
  | 'CHECKPOINT_OUT_OF_PLACE'
  /** Another party witnessed a head that this log does not lead to: the past was rewritten. */
  | 'FORK'
  /** Another party witnessed a later head than this log has. */
  | 'CUT_AFTER_WITNESS'
  /**
   * As the two before, of a head that a `restore.performed` entry gives up: larger than its figure `restoredToSize`, up
   * to its `lastWitnessedSize`. Public, but no alarm.
   */
  | 'RESTORED';

export interface LedgerFinding {
  readonly code: LedgerFindingCode;
  readonly severity: 'alarm' | 'notice';
  readonly day?: Day;
  /** Entries concerned, both included. */
  readonly fromIndex?: number;
  readonly toIndex?: number;
  /** Size of the checkpoint log at the head concerned. */
  readonly headSize?: number;
}
