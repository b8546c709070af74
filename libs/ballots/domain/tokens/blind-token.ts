import { createHash, randomBytes } from 'node:crypto';

/** RSABSSA-SHA384-PSS-Randomized, RFC 9474 §5. */
const HASH = 'sha384';
const HASH_BYTES = 48;
const SALT_BYTES = 48;
const PREFIX_BYTES = 32;

/** What the voter's device keeps until the signer has answered. */
export interface BlindedToken {
  /** Before the message, so that no message is signed as it is. */
  readonly prefix: Uint8Array;
  /** What the signer is given; it tells nothing about the message. */
  readonly blinded: Uint8Array;
  /** Takes the blinding off the answer; secret. */
  readonly inverse: bigint;
}

/** Chance, given from outside by the vectors of the RFC alone. */
export interface BlindingChance {
  readonly prefix: Uint8Array;
  readonly salt: Uint8Array;
  /** Below the modulus, and not a multiple of its primes. */
  readonly blinding: bigint;
}

/** A public RSA key in numbers, as a page has it too. */
export interface RsaNumbers {
  readonly modulus: bigint;
  readonly exponent: bigint;
}

/** The device's half of a blind signature: RFC 9474 §4.2. @param key the signer's */
export function blindToken(
  message: Uint8Array,
  { modulus, exponent }: RsaNumbers,
  chance?: BlindingChance,
): BlindedToken {
  const bits = bitsOf(modulus);
  const prefix = chance?.prefix ?? randomBytes(PREFIX_BYTES);
  const prepared = Buffer.concat([prefix, message]);
  const encoded = numberOf(encodePss(prepared, bits - 1, chance?.salt ?? randomBytes(SALT_BYTES)));
  const blinding = chance?.blinding ?? (numberOf(randomBytes(bytesFor(bits) + 16)) % (modulus - 2n)) + 2n;
  return {
    prefix,
    blinded: bytesOf((encoded * power(blinding, exponent, modulus)) % modulus, bytesFor(bits)),
    inverse: inverseOf(blinding, modulus),
  };
}

/** RFC 9474 §4.4. Whether the result is a signature is asked of `isSignedToken`: a signer may answer anything. */
export function unblindToken(
  { inverse }: Pick<BlindedToken, 'inverse'>,
  answer: Uint8Array,
  { modulus }: RsaNumbers,
): Buffer {
  return bytesOf((numberOf(answer) * inverse) % modulus, bytesFor(bitsOf(modulus)));
}

/** EMSA-PSS-ENCODE, RFC 8017 §9.1.1. */
function encodePss(message: Uint8Array, bits: number, salt: Uint8Array): Buffer {
  const length = bytesFor(bits);
  const hash = digest(Buffer.concat([Buffer.alloc(8), digest(message), salt]));
  const block = Buffer.concat([Buffer.alloc(length - salt.length - HASH_BYTES - 2), Buffer.of(1), salt]);
  const mask = maskOf(hash, block.length);
  for (let at = 0; at < block.length; at += 1) block[at]! ^= mask[at]!;
  block[0]! &= 0xff >> (8 * length - bits);
  return Buffer.concat([block, hash, Buffer.of(0xbc)]);
}

/** MGF1, RFC 8017 §B.2.1. */
function maskOf(seed: Uint8Array, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, n) => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(n);
    return digest(Buffer.concat([seed, counter]));
  });
  return Buffer.concat(blocks).subarray(0, length);
}

const bitsOf = (modulus: bigint): number => modulus.toString(2).length;
const digest = (bytes: Uint8Array): Buffer => createHash(HASH).update(bytes).digest();
const bytesFor = (bits: number): number => Math.ceil(bits / 8);
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const bytesOf = (number: bigint, length: number): Buffer =>
  Buffer.from(number.toString(16).padStart(length * 2, '0'), 'hex');

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function inverseOf(number: bigint, modulus: bigint): bigint {
  let [r0, r1, s0, s1] = [modulus, number % modulus, 0n, 1n];
  while (r1 > 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  if (r0 !== 1n) throw new RangeError('This number has no inverse: draw another');
  return ((s0 % modulus) + modulus) % modulus;
}
