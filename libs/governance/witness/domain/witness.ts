import type { Day } from '#domain-kit';
import { type LedgerHead, verifyConsistency } from '#ledger';

/** That a peer says to have been restored: on which day (UTC), and how many checkpoints the backup held. */
export interface RestoreTold {
  readonly performedOn: Day;
  readonly size: number;
}

/** RFC 9162 hashes, in hex, from the head of size `from` to that of size `to`; null: the log that is there has no such proof. */
export interface ShownProof {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly string[] | null;
}

export const WITNESS_STATES = ['witnessed', 'restored', 'forked'] as const;
export type WitnessState = (typeof WITNESS_STATES)[number];

/** `late`: a message that was made before the one that brought the witnessed head. */
export type HeadChange = 'empty' | 'first' | 'same' | 'late' | 'grown' | 'shrunk' | 'other-root';

/**
 * - `nothing`: the head tells nothing new.
 * - `take`: there is nothing earlier that it could be held against.
 * - `prove`: `from` must be shown to be the beginning of `to`.
 * - `contradiction`: no proof can reconcile the two.
 */
export type Question =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'take'; readonly state: 'witnessed' | 'restored' }
  | { readonly kind: 'prove'; readonly from: LedgerHead; readonly to: LedgerHead; readonly after: WitnessState }
  | { readonly kind: 'contradiction' };

export interface Seen {
  readonly witnessed: LedgerHead | null;
  /** Of the newest signed message. */
  readonly shown: LedgerHead;
  /** See `restoreSince`. */
  readonly restore: RestoreTold | null;
  /** The highest head that we hold and that the backup held too; null where there is none. */
  readonly base: LedgerHead | null;
}

/** What of a peer's log a new head is, beside the last that was witnessed. Each full day adds one leaf, never none. */
export function compareHeads(witnessed: LedgerHead | null, shown: LedgerHead): HeadChange {
  if (!witnessed) return shown.size === 0 ? 'empty' : 'first';
  if (shown.size > witnessed.size) return 'grown';
  if (shown.size < witnessed.size) return shown.day > witnessed.day ? 'shrunk' : 'late';
  return shown.root === witnessed.root ? 'same' : 'other-root';
}

/** The restore that explains a break after the witnessed head: of those since then, the one that lost most. */
export function restoreSince(witnessed: LedgerHead | null, told: readonly RestoreTold[]): RestoreTold | null {
  const since = told.filter(({ performedOn }) => witnessed && performedOn > witnessed.day);
  return since.reduce<RestoreTold | null>((most, one) => (most && most.size <= one.size ? most : one), null);
}

/** What must be asked of the peer before its new head can be witnessed: protocol.md, *Checkpoints*. */
export function questionOf({ witnessed, shown, restore, base }: Seen): Question {
  const change = compareHeads(witnessed, shown);
  if (change === 'first') return { kind: 'take', state: 'witnessed' };
  if (!witnessed || change === 'empty' || change === 'same' || change === 'late') return { kind: 'nothing' };
  if (restore) {
    if (!base) return shown.size > 0 ? { kind: 'take', state: 'restored' } : { kind: 'nothing' };
    if (base.size > shown.size) return { kind: 'contradiction' };
    return { kind: 'prove', from: base, to: shown, after: 'restored' };
  }
  if (change === 'grown') return { kind: 'prove', from: witnessed, to: shown, after: 'witnessed' };
  return { kind: 'contradiction' };
}

/** Undefined: what was shown answers another question, or nothing was shown; the question stands. */
export function verdictOn(question: Question, shown: ShownProof | null): WitnessState | undefined {
  if (question.kind === 'contradiction') return 'forked';
  if (question.kind === 'take') return question.state;
  if (question.kind === 'nothing') return undefined;
  const { from, to, after } = question;
  if (shown?.from !== from.size || shown.to !== to.size) return undefined;
  const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
  const claim = { from: from.size, to: to.size, fromRoot: bytes(from.root), toRoot: bytes(to.root) };
  return shown.proof && verifyConsistency({ ...claim, proof: shown.proof.map(bytes) }) ? after : 'forked';
}
