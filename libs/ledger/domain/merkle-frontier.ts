import { emptyRoot, HASH_BYTES, type Hash, nodeHash } from './merkle-tree.js';

/** What a frontier needs to go on: the size, and the roots of the perfect subtrees in hex, largest first. */
export interface FrontierState {
  readonly size: number;
  readonly hashes: readonly string[];
}

const perfectSubtrees = (size: number): number => size.toString(2).replaceAll('0', '').length;

/** A growing log that remembers only the right edge of its tree: O(log n) memory and time for each leaf. */
export class MerkleFrontier {
  #size = 0;
  #hashes: Hash[] = [];

  get size(): number {
    return this.#size;
  }

  append(leaf: Hash): void {
    if (leaf.length !== HASH_BYTES) throw new RangeError('A leaf hash has 32 bytes');
    let hash = leaf;
    for (let full = this.#size; full % 2 === 1; full = Math.floor(full / 2)) hash = nodeHash(this.#hashes.pop()!, hash);
    this.#hashes.push(hash);
    this.#size += 1;
  }

  root(): Hash {
    return this.#hashes.length === 0 ? emptyRoot() : this.#hashes.reduceRight((right, left) => nodeHash(left, right));
  }

  state(): FrontierState {
    return { size: this.#size, hashes: this.#hashes.map((hash) => Buffer.from(hash).toString('hex')) };
  }

  /** Throws `RangeError` for a state that no log can have. */
  static from(state: FrontierState): MerkleFrontier {
    const hashes = state.hashes.map((hex) => Buffer.from(hex, 'hex'));
    const sound = Number.isSafeInteger(state.size) && state.size >= 0 && hashes.length === perfectSubtrees(state.size);
    if (!sound || hashes.some((hash) => hash.length !== HASH_BYTES)) {
      throw new RangeError(`Not the frontier of a log of ${state.size}`);
    }
    const frontier = new MerkleFrontier();
    frontier.#size = state.size;
    frontier.#hashes = hashes;
    return frontier;
  }
}
