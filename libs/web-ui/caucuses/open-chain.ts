import {
  type ChainedDecision,
  type ChainHead,
  checkChain,
  entryHash,
  holds,
  isEntrySigned,
  openDecision,
  openRoll,
  readDecision,
  readRoll,
  type Roll,
  sealedBytes,
} from '#governance/caucuses/device';
import { readKept, writeKept } from './device-store.js';
import type { OwnKey } from './own-key.js';
import { CaucusRefused, type SentEntry } from './requests.js';

/** A caucus that this device opens. */
export interface OpenCaucus {
  readonly head: ChainHead;
  readonly roll: Roll;
  /** The newest first. */
  readonly decisions: readonly ChainedDecision[];
  readonly chain: readonly SentEntry[];
}

/**
 * Checks a whole chain, and that it has what this device saw before; then opens it. Null for who is not on its roll.
 * Throws `CHAIN_BROKEN` where somebody wrote, cut or exchanged what is not theirs.
 */
export async function openChain(
  personRef: string,
  own: OwnKey | null,
  entries: readonly SentEntry[],
): Promise<OpenCaucus | null> {
  const head = checkChain(entries, isEntrySigned);
  const broken = new CaucusRefused('CHAIN_BROKEN', 'This chain does not hold.');
  if (!head.ok) throw broken;
  const { caucus, seq, hash } = head.value;
  const place = `seen/${personRef}/${caucus}`;
  const seen = (await readKept<{ seq: number; hash: string }>(place)) ?? null;
  if (!holds(entries, seen)) throw broken;
  await writeKept(place, { seq, hash });
  const last = entries.findLast(({ kind }) => kind === 'roll');
  const sealed = last && sealedBytes(last, last.sealed);
  if (!sealed) throw broken;
  const roll = own && readRoll(await openRoll(sealed, own.key), caucus);
  if (!roll) return null;
  const decisions: ChainedDecision[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'matter') continue;
    const bytes = sealedBytes(entry, entry.sealed);
    if (!bytes) throw broken;
    const decision = readDecision(await openDecision(bytes, roll));
    if (decision) decisions.unshift({ ...decision, hash: entryHash(entry) });
  }
  return { head: head.value, roll, decisions, chain: entries };
}
