import { createPrivateKey, generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { fromBase64url, hmacSha256, toBase64url } from '#domain-kit';
import { readPaperKey, writePaperKey } from '../elections/keys.js';
import { paperMessage } from '../elections/signed-texts.js';
import type { BearerPaper } from './bearer-paper.js';
import { isSignedToken } from './blind-signer.js';

/** RFC 9474 with RSA of 2048 bits, as elections have it (ADR 39): the key signs for some days and is then gone. */
const MODULUS_BITS = 2048;
const MARK_BYTES = 32;

/** Keys with which one server signs papers for some days. All in base64url. */
export interface PaperKeys {
  /** SubjectPublicKeyInfo. */
  readonly paperKey: string;
  /** PKCS #8. */
  readonly paperSecret: string;
  /** Under which it is marked that somebody has a paper. */
  readonly markSecret: string;
}

const newPair = (): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> =>
  new Promise((resolve, reject) => {
    generateKeyPair('rsa', { modulusLength: MODULUS_BITS }, (error, publicKey, privateKey) =>
      error ? reject(error) : resolve({ publicKey, privateKey }),
    );
  });

export async function makePaperKeys(): Promise<PaperKeys> {
  const { publicKey, privateKey } = await newPair();
  return {
    paperKey: writePaperKey(publicKey),
    paperSecret: toBase64url(privateKey.export({ type: 'pkcs8', format: 'der' })),
    markSecret: toBase64url(randomBytes(MARK_BYTES)),
  };
}

export const readPaperSecret = (secret: string): KeyObject =>
  createPrivateKey({ key: fromBase64url(secret), type: 'pkcs8', format: 'der' });

/** That somebody has a paper; it says of whom to nobody but who has the secret. */
export const markOf = (personRef: string, markSecret: string): string =>
  toBase64url(hmacSha256(fromBase64url(markSecret), personRef));

/** Whether this paper was signed for what it says, by the holder of this key. */
export function isPaperSigned({ of, key, prefix, signature }: BearerPaper, paperKey: string): boolean {
  const signer = readPaperKey(paperKey);
  if (!signer) return false;
  const token = { prefix: fromBase64url(prefix), signature: fromBase64url(signature) };
  return isSignedToken(token, paperMessage(of, key), signer);
}
