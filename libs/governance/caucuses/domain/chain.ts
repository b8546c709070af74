import { canonicalJson, err, isUuid, ok, type Result, sha256Hex } from '#domain-kit';
import {
  type AgendaMatter,
  type CaucusEntry,
  type ChainHead,
  type ChainRefusal,
  ENTRY_KINDS,
  type HandOver,
  type SignatureCheck,
  type UnsignedEntry,
} from './caucus.types.js';

const HASH = /^[0-9a-f]{64}$/;
const KEY = /^[\w-]{43}$/;
const SIGNATURE = /^[\w-]{86}$/;

/** What is signed, and hashed into the next entry. */
export const entryText = ({ caucus, seq, kind, previous, content, signingKey }: UnsignedEntry): string =>
  canonicalJson({ format: 'massline-caucus-entry/1', caucus, seq, kind, previous, content, signingKey });

export const entryHash = (entry: UnsignedEntry): string => sha256Hex(entryText(entry));

/** What an `agenda` entry commits to. */
export const matterHash = ({ bodyId, title, words, minutes, salt }: AgendaMatter): string =>
  sha256Hex(canonicalJson({ format: 'massline-caucus-agenda/1', bodyId, title, words, minutes, salt }));

/** What a `hand-over` entry commits to. */
export const handOverHash = ({ decision, successor }: HandOver): string =>
  sha256Hex(canonicalJson({ format: 'massline-caucus-hand-over/1', decision, successor }));

export const isHandOver = ({ decision, successor }: HandOver): boolean => HASH.test(decision) && HASH.test(successor);

const fits = (value: unknown, form: RegExp): value is string => typeof value === 'string' && form.test(value);

/** An entry out of what somebody sent; null for anything else. */
export function readEntry(given: unknown): CaucusEntry | null {
  if (typeof given !== 'object' || given === null) return null;
  const { caucus, seq, kind, previous, content, signingKey, signature } = given as Record<string, unknown>;
  const known = ENTRY_KINDS.find((one) => one === kind);
  if (typeof caucus !== 'string' || !isUuid(caucus) || !known) return null;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0) return null;
  if (seq === 0 ? previous !== '' : !fits(previous, HASH)) return null;
  if (!fits(content, HASH) || !fits(signature, SIGNATURE)) return null;
  const key = fits(signingKey, KEY) ? signingKey : null;
  if ((known === 'roll') !== (key !== null) || (key === null && signingKey !== null)) return null;
  return { caucus, seq, kind: known, previous: previous as string, content, signingKey: key, signature };
}

/**
 * The head after an entry is taken. What does not follow the head, or is not signed by the key in force, is refused: so a
 * chain has no forks, and only who holds the key of the caucus goes on with it.
 *
 * @param head null before the founding
 */
export function follow(
  head: ChainHead | null,
  entry: CaucusEntry,
  isSigned: SignatureCheck,
): Result<ChainHead, ChainRefusal> {
  const { caucus, seq, kind, previous, signingKey } = entry;
  if (head?.isOver) return err('CAUCUS_ENDED');
  if (head === null && (seq !== 0 || signingKey === null)) return err('ENTRY_OUT_OF_ORDER');
  if (head !== null && (caucus !== head.caucus || seq !== head.seq + 1 || previous !== head.hash))
    return err('ENTRY_OUT_OF_ORDER');
  const key = head?.signingKey ?? signingKey!;
  if (!isSigned(entryText(entry), entry.signature, key)) return err('ENTRY_NOT_SIGNED');
  return ok({ caucus, seq, hash: entryHash(entry), signingKey: signingKey ?? key, isOver: kind === 'hand-over' });
}

/** The head of a whole chain, checked from its founding; a device asks that the head it saw last is in it. */
export function checkChain(entries: readonly CaucusEntry[], isSigned: SignatureCheck): Result<ChainHead, ChainRefusal> {
  let head: ChainHead | null = null;
  for (const given of entries) {
    const entry = readEntry(given);
    if (!entry) return err('ENTRY_MALFORMED');
    const next: Result<ChainHead, ChainRefusal> = follow(head, entry, isSigned);
    if (!next.ok) return next;
    head = next.value;
  }
  return head ? ok(head) : err('ENTRY_OUT_OF_ORDER');
}

/** Whether a chain still has what a device saw of it: no fork, and nothing cut off. */
export const holds = (entries: readonly CaucusEntry[], seen: Pick<ChainHead, 'seq' | 'hash'> | null): boolean => {
  if (!seen) return true;
  const entry = entries[seen.seq];
  return entry !== undefined && entryHash(entry) === seen.hash;
};
