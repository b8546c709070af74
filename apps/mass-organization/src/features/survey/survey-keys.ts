import { createPrivateKey, generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { writePaperKey } from '#ballots';
import { fromBase64url, hmacSha256, toBase64url } from '#domain-kit';

/** RFC 9474 with RSA of 2048 bits, as elections have it (ADR 39): the key signs for some days and is then gone. */
const MODULUS_BITS = 2048;
const MARK_BYTES = 32;
const generate = promisify(generateKeyPair);

/** New keys for one survey. */
export async function makeSurveyKeys(): Promise<{ paperKey: string; paperSecret: string; markSecret: string }> {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: MODULUS_BITS });
  return {
    paperKey: writePaperKey(publicKey),
    paperSecret: toBase64url(privateKey.export({ type: 'pkcs8', format: 'der' })),
    markSecret: toBase64url(randomBytes(MARK_BYTES)),
  };
}

export const readSurveySecret = (secret: string): KeyObject =>
  createPrivateKey({ key: fromBase64url(secret), type: 'pkcs8', format: 'der' });

export const markOf = (personRef: string, markSecret: string): string =>
  toBase64url(hmacSha256(fromBase64url(markSecret), personRef));
