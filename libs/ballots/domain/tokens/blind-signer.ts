import {
  constants,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import { err, ok, type Result } from '#domain-kit';

/** RSABSSA-SHA384-PSS-Randomized, RFC 9474 §5: SHA-384, a salt of 48 bytes, 32 random bytes before the message. */
const HASH = 'sha384';
const SALT_BYTES = 48;
const PREFIX_BYTES = 32;

/** `NOT_BELOW_MODULUS`: no key could have blinded this. `FAULT`: the machine miscalculated; the result is withheld. */
export type BlindSignRefusal = 'WRONG_LENGTH' | 'NOT_BELOW_MODULUS' | 'FAULT';

/**
 * The server's half of a blind signature, RFC 9474 §4.3: it learns nothing of what it signs. The result is checked with
 * the public key before it is given away, because a fault in the signature would reveal the private key (§7.1).
 *
 * @param blinded as long as the modulus
 * @param key RSA, made for one election
 */
export function blindSign(blinded: Uint8Array, key: KeyObject): Result<Buffer, BlindSignRefusal> {
  const padding = constants.RSA_NO_PADDING;
  const bytes = modulusBytes(key);
  if (blinded.length !== bytes) return err('WRONG_LENGTH');
  let signature: Buffer;
  try {
    signature = privateDecrypt({ key, padding }, blinded);
  } catch {
    return err('NOT_BELOW_MODULUS');
  }
  const checked = publicEncrypt({ key: createPublicKey(key), padding }, signature);
  return timingSafeEqual(checked, blinded) ? ok(signature) : err('FAULT');
}

/** Whether a token is signed for `message`; both are public once the token is spent. RFC 9474 §4.5. */
export function isSignedToken(
  token: { prefix: Uint8Array; signature: Uint8Array },
  message: Uint8Array,
  key: KeyObject,
) {
  if (token.prefix.length !== PREFIX_BYTES || token.signature.length !== modulusBytes(key)) return false;
  const prepared = Buffer.concat([token.prefix, message]);
  return verify(
    HASH,
    prepared,
    { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES },
    token.signature,
  );
}

const modulusBytes = (key: KeyObject): number => Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
