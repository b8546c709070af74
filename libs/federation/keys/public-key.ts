import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { err, fromBase64url, ok, type Result, sha256, toBase64url } from '#domain-kit';
import { isCanonicalPoint, isLowOrderPoint, isOnCurve } from './ed25519-encoding.js';

/** Why a key is refused at registration. Of the first two kinds Node imports all, and with OpenSSL 3.0 verifies under them. */
export interface PublicKeyRefusal {
  readonly code: 'low_order' | 'non_canonical' | 'malformed';
}

/** Unpadded base64url of 32 bytes; the last character's unused bits are zero, so that a key has one spelling. */
const ENCODED = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
const SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/;

/** RFC 7638 over the JWK of RFC 8037: members in lexical order, no white space. `publicKey` is base64url. */
export const thumbprintOf = (publicKey: string): string =>
  toBase64url(sha256(`{"crv":"Ed25519","kty":"OKP","x":"${publicKey}"}`));

/** An Ed25519 key that passed the checks of `publicKeyOf`; imported once and kept, so hold on to it. */
export class PublicKey {
  readonly thumbprint: string;
  readonly #key: KeyObject;

  /** `encoded` is base64url of the 32 raw bytes. Made by `publicKeyOf` only. */
  constructor(readonly encoded: string) {
    this.thumbprint = thumbprintOf(encoded);
    this.#key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: encoded } });
  }

  get bytes(): Buffer {
    return fromBase64url(this.encoded);
  }

  /** True if `signature` (64 bytes) was made over `data` with this key. A non-canonical S is refused by Node. */
  verifies(data: Uint8Array, signature: Uint8Array): boolean {
    return signature.length === 64 && verify(null, data, this.#key, signature);
  }
}

/** Keys that passed: the check and the import cost more than a verification, and a node meets the same keys all day. */
const KNOWN_MAX = 4_096;
const known = new Map<string, PublicKey>();

/** Reads base64url of a raw Ed25519 key. Refuses low-order, non-canonical and impossible points (bar B-F6). */
export function publicKeyOf(encoded: string): Result<PublicKey, PublicKeyRefusal> {
  const met = known.get(encoded);
  if (met) return ok(met);
  const read = checkedKey(encoded);
  if (!read.ok) return read;
  if (known.size >= KNOWN_MAX) known.delete(known.keys().next().value!);
  known.set(encoded, read.value);
  return read;
}

function checkedKey(encoded: string): Result<PublicKey, PublicKeyRefusal> {
  if (typeof encoded !== 'string' || !ENCODED.test(encoded)) return err({ code: 'malformed' });
  const bytes = fromBase64url(encoded);
  if (!isCanonicalPoint(bytes)) return err({ code: 'non_canonical' });
  if (isLowOrderPoint(bytes)) return err({ code: 'low_order' });
  if (!isOnCurve(bytes)) return err({ code: 'malformed' });
  return ok(new PublicKey(encoded));
}

/** `signature` is 64 raw bytes or their unpadded base64url; any other spelling is no signature. */
export function verifySignature(publicKey: PublicKey, data: Uint8Array, signature: Uint8Array | string): boolean {
  if (typeof signature !== 'string') return publicKey.verifies(data, signature);
  return SIGNATURE.test(signature) && publicKey.verifies(data, fromBase64url(signature));
}
