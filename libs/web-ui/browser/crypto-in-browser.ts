import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Buffer } from 'buffer/';

/**
 * Stands for `node:crypto` and Node's `Buffer` in the pages (vite.config.ts), so that a browser checks proofs with the
 * very code that made them, and makes recovery sheets as Node does: `libs/domain-kit`, `libs/ledger`, `libs/ballots`,
 * `libs/federation/recovery`. It has what those use, and no more.
 */
Object.defineProperty(globalThis, 'Buffer', { value: Buffer, configurable: true, writable: true });

type Data = string | Uint8Array;
const bytes = (data: Data): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : data);

interface Running {
  update(data: Uint8Array): unknown;
  digest(): Uint8Array;
}

class Digest {
  constructor(private readonly running: Running) {}

  update(data: Data): this {
    this.running.update(bytes(data));
    return this;
  }

  digest(encoding?: 'hex'): Buffer | string {
    const hash = Buffer.from(this.running.digest());
    return encoding ? hash.toString(encoding) : hash;
  }
}

const onlySha256 = (algorithm: string): void => {
  if (algorithm !== 'sha256') throw new RangeError(`The pages know SHA-256 only, not ${algorithm}`);
};

export function createHash(algorithm: string): Digest {
  onlySha256(algorithm);
  return new Digest(sha256.create());
}

export function createHmac(algorithm: string, key: Data): Digest {
  onlySha256(algorithm);
  return new Digest(hmac.create(sha256, bytes(key)));
}

export const randomUUID = (): string => globalThis.crypto.randomUUID();

/** Of equal length, as with Node. Nothing secret is compared in a page. */
export const timingSafeEqual = (a: Uint8Array, b: Uint8Array): boolean => {
  let difference = 0;
  for (const [index, byte] of a.entries()) difference |= byte ^ b[index]!;
  return difference === 0;
};
