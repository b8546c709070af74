import { canonicalJson, constantTimeEqual, sha256 } from '#domain-kit';
import type { LedgerEntry } from './entry.types.js';
import { HASH_BYTES, leafHash } from './merkle-tree.js';

/** The bytes that a leaf hashes: RFC 8785 of the entry's four fields. Throws `TypeError` for what JSON cannot say. */
export const entryBytes = ({ index, kind, day, subject }: LedgerEntry): Buffer =>
  Buffer.from(canonicalJson({ index, kind, day, subject }));

export const entryHash = (entry: LedgerEntry): Buffer => leafHash(entryBytes(entry));

/**
 * What the log keeps of a text: SHA-256(32-byte salt ‖ UTF-8 text) in hex. Salt and text live in an erasable row;
 * once they are gone, nobody can confirm the text by guessing. Throws `RangeError` for a salt of another length.
 */
export function commitText(salt: Uint8Array, text: string): string {
  if (salt.length !== HASH_BYTES) throw new RangeError('A commitment needs a salt of 32 bytes');
  return sha256(Buffer.concat([salt, Buffer.from(text)])).toString('hex');
}

export const opensCommitment = (commitment: string, salt: Uint8Array, text: string): boolean =>
  constantTimeEqual(Buffer.from(commitment), Buffer.from(commitText(salt, text)));
