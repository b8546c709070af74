import { hmac } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384 } from '@noble/hashes/sha2.js';
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

/** SHA-384 blinds papers, and MD5 is the lot of RFC 3797, which protects nothing by it. */
const HASHES = { sha256, sha384, md5 } as const;

export function createHash(algorithm: keyof typeof HASHES): Digest {
  return new Digest(HASHES[algorithm].create());
}

export function createHmac(algorithm: 'sha256', key: Data): Digest {
  if (algorithm !== 'sha256') throw new RangeError(`The pages sign with SHA-256 only, not with ${String(algorithm)}`);
  return new Digest(hmac.create(sha256, bytes(key)));
}

export const randomBytes = (count: number): Buffer =>
  Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(count)));

export const randomUUID = (): string => globalThis.crypto.randomUUID();

/** Of equal length, as with Node. Nothing secret is compared in a page. */
export const timingSafeEqual = (a: Uint8Array, b: Uint8Array): boolean => {
  let difference = 0;
  for (const [index, byte] of a.entries()) difference |= byte ^ b[index]!;
  return difference === 0;
};
