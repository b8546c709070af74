import { fromBase64url, toBase64url } from '#domain-kit';
import { ed25519 } from '@noble/curves/ed25519.js';

/** Ed25519 by the same code for the node and for pages. */
export interface SigningKeys {
  readonly secret: string;
  readonly key: string;
}

export function makeSigningKeys(): SigningKeys {
  const secret = ed25519.utils.randomSecretKey();
  return { secret: toBase64url(secret), key: toBase64url(ed25519.getPublicKey(secret)) };
}

export const signEntry = (text: string, secret: string): string =>
  toBase64url(ed25519.sign(new TextEncoder().encode(text), fromBase64url(secret)));

/** False for anything malformed, and for keys of low order: one signature fits one text. */
export function isEntrySigned(text: string, signature: string, key: string): boolean {
  try {
    const [bytes, point] = [fromBase64url(signature), fromBase64url(key)];
    return ed25519.verify(bytes, new TextEncoder().encode(text), point, { zip215: false });
  } catch {
    return false;
  }
}
