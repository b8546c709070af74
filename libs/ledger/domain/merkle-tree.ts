import { sha256 } from '#domain-kit';

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array;
export const HASH_BYTES = 32;

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** RFC 9162 §2.1.1: the hash of a leaf's bytes; the prefix keeps a leaf from passing as a node. */
export const leafHash = (bytes: Uint8Array): Buffer => sha256(Buffer.concat([LEAF, bytes]));
export const nodeHash = (left: Hash, right: Hash): Buffer => sha256(Buffer.concat([NODE, left, right]));
/** The root of a log without entries. */
export const emptyRoot = (): Buffer => sha256('');

/** The largest power of two smaller than `size`, which is at least 2 (RFC 9162 §2.1.1). */
export function splitPoint(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The root over leaf hashes `from` (included) to `to` (excluded). */
export function rootOfRange(leafHashes: readonly Hash[], from: number, to: number): Hash {
  if (from < 0 || from > to || to > leafHashes.length) {
    throw new RangeError(`No leaves ${from} to ${to} in a log of ${leafHashes.length}`);
  }
  if (from === to) return emptyRoot();
  if (to - from === 1) return leafHashes[from]!;
  const middle = from + splitPoint(to - from);
  return nodeHash(rootOfRange(leafHashes, from, middle), rootOfRange(leafHashes, middle, to));
}

/** The root of a whole log, from its leaf hashes in order. */
export const rootOf = (leafHashes: readonly Hash[]): Hash => rootOfRange(leafHashes, 0, leafHashes.length);

export const areCounts = (...numbers: readonly number[]): boolean =>
  numbers.every((number) => Number.isSafeInteger(number) && number >= 0);

/** A subtree starts at a multiple of the power of two that is not smaller than its size; it may be empty. */
export function isSubtree(start: number, end: number): boolean {
  if (!areCounts(start, end) || start > end) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}
