import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './verify-proof.js';

const root = join(import.meta.dirname, '../../..');
const testdata = resolve(root, process.env['MASSLINE_DATA_DIR'] ?? '../shared/data', 'vectors/merkle-rfc6962/testdata');

type Vector = Record<'leafIdx' | 'treeSize' | 'start' | 'end' | 'size' | 'size1' | 'size2', number> &
  Record<'root' | 'root1' | 'root2' | 'leafHash', string> & { proof: string[] | null; wantErr: boolean };

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
const proofOf = (vector: Vector): Buffer[] => (vector.proof ?? []).map(bytes);

const verifiers: Record<string, (vector: Vector) => boolean> = {
  inclusion: (v) =>
    verifyInclusion({
      index: v.leafIdx,
      size: v.treeSize,
      leafHash: bytes(v.leafHash),
      root: bytes(v.root),
      proof: proofOf(v),
    }),
  consistency: (v) =>
    verifyConsistency({
      from: v.size1,
      to: v.size2,
      fromRoot: bytes(v.root1),
      toRoot: bytes(v.root2),
      proof: proofOf(v),
    }),
  subtreeinclusion: (v) =>
    verifySubtreeInclusion({
      index: v.leafIdx,
      start: v.start,
      end: v.end,
      leafHash: bytes(v.leafHash),
      root: bytes(v.root),
      proof: proofOf(v),
    }),
  subtreeconsistency: ({ start, end, size, ...v }) =>
    verifySubtreeConsistency({
      start,
      end,
      size,
      subtreeRoot: bytes(v.root1),
      root: bytes(v.root2),
      proof: proofOf(v as Vector),
    }),
};

const absent = !existsSync(testdata);
if (absent && process.env['CI'] === '1') throw new Error('The published Merkle vectors are absent');
const files = (folder: string): string[] =>
  absent
    ? []
    : readdirSync(join(testdata, folder), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'));

(absent ? describe.skip : describe)('published vectors of transparency-dev/merkle', () => {
  it('are all there', () => {
    expect(Object.keys(verifiers).flatMap(files)).toHaveLength(518);
  });

  describe.each(Object.entries(verifiers))('%s', (folder, verify) => {
    it.each(absent ? ['data directory absent: set MASSLINE_DATA_DIR'] : files(folder))('%s', (file) => {
      const vector = JSON.parse(readFileSync(join(testdata, folder, file), 'utf8')) as Vector;
      expect(verify(vector)).toBe(!vector.wantErr);
    });
  });
});
