import * as fc from 'fast-check';
import { consistencyProof, inclusionProof, subtreeConsistencyProof } from './make-proof.js';
import { MerkleFrontier } from './merkle-frontier.js';
import { type Hash, isSubtree, leafHash, nodeHash, rootOf, rootOfRange } from './merkle-tree.js';
import {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './verify-proof.js';

const leaves = fc.array(
  fc.uint8Array({ maxLength: 8 }).map((bytes): Hash => leafHash(bytes)),
  { minLength: 1, maxLength: 70 },
);
const logWithTwoSizes = leaves.chain((hashes) =>
  fc
    .record({ hashes: fc.constant(hashes), from: fc.nat(hashes.length - 1), to: fc.nat(hashes.length - 1) })
    .map((log) => ({
      hashes,
      from: Math.min(log.from, log.to) + 1,
      to: Math.max(log.from, log.to) + 1,
    })),
);
const flipped = (hash: Hash, bit: number): Hash => {
  const copy = Buffer.from(hash);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};
const anyBit = fc.nat(255);

/** Every way to spoil a proof by one element: a bit, a missing element, an extra one, two swapped. */
const spoil = (proof: Hash[], { at, bit, way }: { at: number; bit: number; way: number }): Hash[] => {
  const i = proof.length === 0 ? 0 : at % proof.length;
  if (proof.length === 0 || way === 0) return [...proof, leafHash(Buffer.from([at]))];
  if (way === 1) return proof.toSpliced(i, 1);
  return proof.with(i, flipped(proof[i]!, bit));
};
const spoiling = fc.record({ at: fc.nat(20), bit: anyBit, way: fc.nat(2) });

describe('proofs of random logs', () => {
  it('show every leaf at its place', () => {
    fc.assert(
      fc.property(logWithTwoSizes, ({ hashes, from, to }) => {
        const index = from - 1;
        const claim = { index, size: to, leafHash: hashes[index]!, root: rootOf(hashes.slice(0, to)) };
        expect(verifyInclusion({ ...claim, proof: inclusionProof(index, to, hashes) })).toBe(true);
      }),
    );
  });

  it('show a log as the beginning of the longer log', () => {
    fc.assert(
      fc.property(logWithTwoSizes, ({ hashes, from, to }) => {
        const claim = { from, to, fromRoot: rootOf(hashes.slice(0, from)), toRoot: rootOf(hashes.slice(0, to)) };
        expect(verifyConsistency({ ...claim, proof: consistencyProof(from, to, hashes) })).toBe(true);
      }),
    );
  });

  it('fail with one part of an inclusion claim changed', () => {
    fc.assert(
      fc.property(logWithTwoSizes, spoiling, anyBit, ({ hashes, from, to }, how, bit) => {
        const index = from - 1;
        const leaf = hashes[index]!;
        const root = rootOf(hashes.slice(0, to));
        const proof = inclusionProof(index, to, hashes);
        const sound = { index, size: to, leafHash: leaf, root, proof };
        expect(verifyInclusion({ ...sound, proof: spoil(proof, how) })).toBe(false);
        expect(verifyInclusion({ ...sound, root: flipped(root, bit) })).toBe(false);
        expect(verifyInclusion({ ...sound, leafHash: flipped(leaf, bit) })).toBe(false);
        expect(verifyInclusion({ ...sound, index: to })).toBe(false);
      }),
    );
  });

  it('fail with one part of a consistency claim changed', () => {
    fc.assert(
      fc.property(logWithTwoSizes, spoiling, anyBit, ({ hashes, from, to }, how, bit) => {
        const [fromRoot, toRoot] = [rootOf(hashes.slice(0, from)), rootOf(hashes.slice(0, to))];
        const proof = consistencyProof(from, to, hashes);
        const sound = { from, to, fromRoot, toRoot, proof };
        expect(verifyConsistency({ ...sound, proof: spoil(proof, how) })).toBe(false);
        expect(verifyConsistency({ ...sound, fromRoot: flipped(fromRoot, bit) })).toBe(false);
        expect(verifyConsistency({ ...sound, toRoot: flipped(toRoot, bit) })).toBe(false);
        expect(verifyConsistency({ ...sound, from: to + 1 })).toBe(false);
      }),
    );
  });

  it('fail for a log whose past was changed', () => {
    fc.assert(
      fc.property(logWithTwoSizes, fc.nat(), anyBit, ({ hashes, from, to }, at, bit) => {
        const place = at % from;
        const rewritten = hashes.with(place, flipped(hashes[place]!, bit));
        const claim = { from, to, fromRoot: rootOf(hashes.slice(0, from)), toRoot: rootOf(rewritten.slice(0, to)) };
        expect(verifyConsistency({ ...claim, proof: consistencyProof(from, to, rewritten) })).toBe(false);
      }),
    );
  });

  it('may not be longer than the tree is high', () => {
    const [a, b] = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
    const root = nodeHash(a, b);
    expect(verifyInclusion({ index: 0, size: 1, leafHash: b, root, proof: [a] })).toBe(false);
    expect(verifyConsistency({ from: 1, to: 1, fromRoot: b, toRoot: root, proof: [a] })).toBe(false);
  });

  it('are not made for what a log does not hold', () => {
    const hashes = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
    expect(() => inclusionProof(2, 2, hashes)).toThrow(RangeError);
    expect(() => inclusionProof(0, 3, hashes)).toThrow(RangeError);
    expect(() => consistencyProof(0, 2, hashes)).toThrow(RangeError);
    expect(() => consistencyProof(2, 1, hashes)).toThrow(RangeError);
  });
});

describe('hashes', () => {
  it('are those of RFC 9162, by its published examples', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const hashes = leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex')));
    const hexRoot = (size: number): string => Buffer.from(rootOf(hashes.slice(0, size))).toString('hex');
    expect(hexRoot(0)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hexRoot(1)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(hexRoot(8)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });
});

describe('subtrees', () => {
  const parts = leaves.chain((hashes) =>
    fc
      .record({
        hashes: fc.constant(hashes),
        start: fc.nat(hashes.length - 1),
        length: fc.integer({ min: 1, max: hashes.length }),
      })
      .filter(({ start, length }) => start + length <= hashes.length && isSubtree(start, start + length)),
  );

  it('are shown as a part of the log, and their leaves as a part of them', () => {
    fc.assert(
      fc.property(parts, anyBit, ({ hashes, start, length }, bit) => {
        const end = start + length;
        const subtreeRoot = rootOfRange(hashes, start, end);
        const proof = subtreeConsistencyProof({ start, end }, hashes.length, hashes);
        const claim = { start, end, size: hashes.length, subtreeRoot, root: rootOf(hashes), proof };
        expect(verifySubtreeConsistency(claim)).toBe(true);
        expect(verifySubtreeConsistency({ ...claim, subtreeRoot: flipped(subtreeRoot, bit) })).toBe(false);

        const leaf = { index: start, leafHash: hashes[start]!, root: subtreeRoot };
        const path = inclusionProof(0, length, hashes.slice(start, end));
        expect(verifySubtreeInclusion({ ...leaf, start, end, proof: path })).toBe(true);
      }),
    );
  });

  it('begin only where the tree has a node over them', () => {
    const two = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
    const claim = { index: 1, leafHash: two[0]!, root: rootOf(two), proof: inclusionProof(0, 2, two) };
    expect(verifySubtreeInclusion({ ...claim, start: 1, end: 3 })).toBe(false);
    expect(verifySubtreeInclusion({ ...claim, index: 2, start: 2, end: 4 })).toBe(true);
    expect(() => subtreeConsistencyProof({ start: 1, end: 3 }, 3, [...two, two[0]!])).toThrow(RangeError);
  });
});

describe('a frontier', () => {
  it('has the root of the whole log at every size, also when stored and read back', () => {
    fc.assert(
      fc.property(leaves, (hashes) => {
        let frontier = new MerkleFrontier();
        expect(frontier.root()).toEqual(rootOf([]));
        for (const [index, hash] of hashes.entries()) {
          frontier.append(hash);
          expect(Buffer.compare(frontier.root(), rootOf(hashes.slice(0, index + 1)))).toBe(0);
          frontier = MerkleFrontier.from(JSON.parse(JSON.stringify(frontier.state())));
        }
        expect(frontier.size).toBe(hashes.length);
      }),
    );
  });

  it('holds no more than log₂ n hashes', () => {
    const frontier = new MerkleFrontier();
    for (let i = 0; i < 5000; i += 1) frontier.append(leafHash(Buffer.from(String(i))));
    expect(frontier.state().hashes.length).toBeLessThanOrEqual(13);
  });

  it.each([
    { size: 3, hashes: ['00'.repeat(32)] },
    { size: 1, hashes: ['00'] },
    { size: -1, hashes: [] },
    { size: 0.5, hashes: [] },
  ])('refuses the impossible state $size', (state) => {
    expect(() => MerkleFrontier.from(state)).toThrow(RangeError);
  });
});
