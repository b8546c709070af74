import { areCounts, emptyRoot, HASH_BYTES, type Hash, isSubtree, nodeHash } from './merkle-tree.js';

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Hash;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/** The log of `from` leaves and `fromRoot` is the beginning of the log of `to` leaves and `toRoot`. */
export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Hash;
  readonly toRoot: Hash;
  readonly proof: readonly Hash[];
}

/** As `InclusionClaim`, in the subtree over leaves `start` to `end` (excluded); `index` counts from the log's begin. */
export interface SubtreeInclusionClaim extends Omit<InclusionClaim, 'size'> {
  readonly start: number;
  readonly end: number;
}

/** The subtree over leaves `start` to `end` (excluded), with `subtreeRoot`, is part of the log of `size` and `root`. */
export interface SubtreeConsistencyClaim {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly subtreeRoot: Hash;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

const same = (a: Hash, b: Hash): boolean => Buffer.compare(a, b) === 0;
const areHashes = (hashes: readonly Hash[]): boolean => hashes.every((hash) => hash.length === HASH_BYTES);
const odd = (n: number): boolean => n % 2 === 1;
/** A shift that also works above 32 bits. */
const half = (n: number): number => Math.floor(n / 2);

/** RFC 9162 §2.1.3.2. False for anything malformed: a proof comes from another party. */
export function verifyInclusion({ index, size, leafHash, root, proof }: InclusionClaim): boolean {
  if (!areCounts(index, size) || index >= size || !areHashes([leafHash, root, ...proof])) return false;
  let [node, last, hash] = [index, size - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (odd(node) || node === last) {
      hash = nodeHash(sibling, hash);
      while (!odd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && same(hash, root);
}

/** RFC 9162 §2.1.4.2. Every log begins with the empty one, so a claim with `from` 0 says nothing and is refused. */
export const verifyConsistency = ({ from, to, fromRoot, toRoot, proof }: ConsistencyClaim): boolean =>
  from !== 0 && verifySubtreeConsistency({ start: 0, end: from, size: to, subtreeRoot: fromRoot, root: toRoot, proof });

export const verifySubtreeInclusion = ({ start, end, index, ...rest }: SubtreeInclusionClaim): boolean =>
  isSubtree(start, end) && verifyInclusion({ ...rest, index: index - start, size: end - start });

/**
 * draft-ietf-plants-merkle-tree-certs §4.4.3, which with `start` 0 is RFC 9162 §2.1.4.2. From the subtree's right
 * edge upwards it computes two hashes at once: the subtree's own, and the whole log's. The roots are the verifier's
 * own knowledge, so only the proof's hashes are measured; an empty subtree is part of any log.
 */
export function verifySubtreeConsistency(claim: SubtreeConsistencyClaim): boolean {
  const { start, end, size, subtreeRoot, root, proof } = claim;
  if (!isSubtree(start, end) || !areCounts(size) || end > size || !areHashes(proof)) return false;
  if (start === end) return proof.length === 0 && same(subtreeRoot, emptyRoot());
  const at = { first: start, edge: end - 1, last: size - 1 };
  const up = (): void => void Object.assign(at, { first: half(at.first), edge: half(at.edge), last: half(at.last) });

  // While both are shifted alike, the edge stays the log's last node if it was so at first.
  while (at.first !== at.edge && (at.edge === at.last || odd(at.edge))) up();

  const rest = [...proof];
  const begin = at.first === at.edge ? subtreeRoot : rest.shift();
  if (!begin) return false;
  let [ofSubtree, ofLog] = [begin, begin];
  for (const sibling of rest) {
    if (at.last === 0) return false;
    if (odd(at.edge) || at.edge === at.last) {
      if (at.first < at.edge) ofSubtree = nodeHash(sibling, ofSubtree);
      ofLog = nodeHash(sibling, ofLog);
      while (!odd(at.edge)) up();
    } else {
      ofLog = nodeHash(ofLog, sibling);
    }
    up();
  }
  return at.last === 0 && same(ofSubtree, subtreeRoot) && same(ofLog, root);
}
