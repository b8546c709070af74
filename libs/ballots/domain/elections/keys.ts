import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { fromBase64url, toBase64url } from '#domain-kit';
import type { RsaNumbers } from '../tokens/blind-token.js';

/** ECDSA on P-256 with SHA-256, as browsers make it with keys that no script can read; signatures are r ‖ s. */
const DSA = 'ieee-p1363';
const COORDINATE_BYTES = 32;
const SIGNING_KEY = /^[A-Za-z0-9_-]{86}$/u;
const SIGNATURE = SIGNING_KEY;

/** Papers are signed with RSA of 2048 to 4096 bits (RFC 9474); a key lives for one election. */
const MODULUS_BITS = { min: 2048, max: 4096 };
const EXPONENT = 65_537n;

/** A public key as the board writes it: x ‖ y in base64url. */
export const writeSigningKey = (key: KeyObject): string => {
  const { x, y } = key.export({ format: 'jwk' });
  return toBase64url(Buffer.concat([fromBase64url(x!), fromBase64url(y!)]));
};

/** Undefined for what is no point of the curve: P-256 has no other points that could do harm. */
export function readSigningKey(text: unknown): KeyObject | undefined {
  if (!isText(text, SIGNING_KEY)) return undefined;
  const bytes = fromBase64url(text);
  if (toBase64url(bytes) !== text) return undefined;
  const x = toBase64url(bytes.subarray(0, COORDINATE_BYTES));
  const y = toBase64url(bytes.subarray(COORDINATE_BYTES));
  return publicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
}

/** SubjectPublicKeyInfo (DER) in base64url. */
export const writePaperKey = (key: KeyObject): string => toBase64url(key.export({ type: 'spki', format: 'der' }));

export function readPaperKey(text: unknown): KeyObject | undefined {
  if (typeof text !== 'string' || text.length > 1000) return undefined;
  const key = publicKey({ key: fromBase64url(text), type: 'spki', format: 'der' });
  if (key?.asymmetricKeyType !== 'rsa' || writePaperKey(key) !== text) return undefined;
  const { modulusLength = 0, publicExponent } = key.asymmetricKeyDetails ?? {};
  const isSound = modulusLength >= MODULUS_BITS.min && modulusLength <= MODULUS_BITS.max && publicExponent === EXPONENT;
  return isSound ? key : undefined;
}

/** Of an RSA key, what blinds a message for it. */
export function rsaNumbers(key: KeyObject): RsaNumbers {
  const { n, e } = key.export({ format: 'jwk' });
  const number = (text: string): bigint => BigInt(`0x${fromBase64url(text).toString('hex')}`);
  return { modulus: number(n!), exponent: number(e!) };
}

export const signText = (text: string, key: KeyObject): string =>
  toBase64url(sign('sha256', Buffer.from(text), { key, dsaEncoding: DSA }));

/** False for anything malformed. */
export function isSignedText(text: string, signature: unknown, key: KeyObject): boolean {
  if (!isText(signature, SIGNATURE)) return false;
  return verify('sha256', Buffer.from(text), { key, dsaEncoding: DSA }, fromBase64url(signature));
}

const isText = (text: unknown, form: RegExp): text is string => typeof text === 'string' && form.test(text);

function publicKey(input: Parameters<typeof createPublicKey>[0]): KeyObject | undefined {
  try {
    return createPublicKey(input);
  } catch {
    return undefined;
  }
}
