import { sha256 } from '#domain-kit';
import { ed25519 } from '@noble/curves/ed25519.js';

/** A public key that this node knows: the raw bytes in base64url, and until when the key counts. */
export interface KnownKey {
  readonly publicKey: string;
  readonly validUntil: string | null;
}

/** Unpadded base64url; browsers know it without a library's Buffer, which does not. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** Whether the `keyid` names this key: RFC 7638, as in `libs/federation/keys/public-key.ts`. */
function isNamed(keyid: string, publicKey: string): boolean {
  const thumbprint = sha256(`{"crv":"Ed25519","kty":"OKP","x":"${publicKey}"}`);
  return bytesOf(keyid.split('#')[1] ?? '').every((byte, index) => byte === thumbprint[index]);
}

/**
 * Whether the key that the `keyid` names signed this text, by the rules of RFC 8032 alone (not ZIP 215). `signature` is
 * base64url of 64 bytes.
 */
export function signedBy(
  key: KnownKey | null,
  { keyid, signature }: { readonly keyid: string; readonly signature: string },
  text: string,
): 'holds' | 'unknownKey' | 'badSignature' {
  if (!key || !isNamed(keyid, key.publicKey)) return 'unknownKey';
  const bytes = new TextEncoder().encode(text);
  const holds = ed25519.verify(bytesOf(signature), bytes, bytesOf(key.publicKey), { zip215: false });
  return holds ? 'holds' : 'badSignature';
}
