import { type Hash, isSubtree, rootOfRange, splitPoint } from './merkle-tree.js';

/** Leaves `start` (included) to `end` (excluded). */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** RFC 9162 §2.1.3.1: the hashes that lead from leaf `index` to the root of the first `size` leaves, lowest first. */
export function inclusionProof(index: number, size: number, leafHashes: readonly Hash[]): Hash[] {
  if (!(index >= 0 && index < size && size <= leafHashes.length)) {
    throw new RangeError(`No leaf ${index} in a log of ${size}, of ${leafHashes.length} known`);
  }
  const path: Hash[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      path.push(rootOfRange(leafHashes, middle, end));
      end = middle;
    } else {
      path.push(rootOfRange(leafHashes, start, middle));
      start = middle;
    }
  }
  return path.toReversed();
}

/** RFC 9162 §2.1.4.1: shows that the log of `from` leaves is the beginning of the log of `to` leaves; `from` ≥ 1. */
export function consistencyProof(from: number, to: number, leafHashes: readonly Hash[]): Hash[] {
  if (!(from >= 1)) throw new RangeError('Every log begins with the empty one: there is nothing to prove');
  return subtreeConsistencyProof({ start: 0, end: from }, to, leafHashes);
}

/**
 * draft-ietf-plants-merkle-tree-certs §4.4.1: shows that the subtree over leaves `start` to `end` (excluded) is part of
 * the log of `size` leaves.
 */
export function subtreeConsistencyProof(subtree: Range, size: number, leafHashes: readonly Hash[]): Hash[] {
  if (!(isSubtree(subtree.start, subtree.end) && subtree.end <= size && size <= leafHashes.length)) {
    throw new RangeError(`No subtree ${subtree.start} to ${subtree.end} in a log of ${size}`);
  }
  return subtree.start === subtree.end ? [] : subproof(subtree, { start: 0, end: size }, leafHashes, true);
}

/** `known`: the verifier holds the hash of `part` itself, so it need not be sent. */
function subproof(part: Range, whole: Range, leafHashes: readonly Hash[], known: boolean): Hash[] {
  if (part.start === whole.start && part.end === whole.end) {
    return known ? [] : [rootOfRange(leafHashes, whole.start, whole.end)];
  }
  const middle = whole.start + splitPoint(whole.end - whole.start);
  const [left, right] = [
    { start: whole.start, end: middle },
    { start: middle, end: whole.end },
  ];
  if (part.end <= middle) {
    return [...subproof(part, left, leafHashes, known), rootOfRange(leafHashes, middle, whole.end)];
  }
  const inRight = part.start >= middle;
  const rest = inRight ? part : { start: middle, end: part.end };
  return [...subproof(rest, right, leafHashes, known && inRight), rootOfRange(leafHashes, whole.start, middle)];
}
