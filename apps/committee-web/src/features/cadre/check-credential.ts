import { sha256 } from '#domain-kit';
import { judgeCredential, readCredential } from '#federation/credentials';
import { ed25519 } from '@noble/curves/ed25519.js';

interface NodeDocument {
  readonly document: { readonly keys: readonly { readonly publicKey: string; readonly validUntil?: string }[] };
}

/** Unpadded base64url; browsers know it without a library's Buffer, which does not. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** RFC 7638, as in `libs/federation/keys/public-key.ts`. */
const thumbprintOf = (publicKey: string): string => textOf(sha256(`{"crv":"Ed25519","kty":"OKP","x":"${publicKey}"}`));

/** Whether the file holds a credential that counts today under a key that this node shows to everybody. */
export async function isSignedHere(file: string, today: string): Promise<boolean> {
  const answer = await fetch('/.well-known/massline');
  const { document } = (await answer.json()) as NodeDocument;
  const keys = new Map(
    document.keys
      .filter(({ validUntil }) => validUntil === undefined)
      .map(({ publicKey }) => [
        thumbprintOf(publicKey),
        (bytes: Uint8Array, signature: string) =>
          ed25519.verify(bytesOf(signature), Uint8Array.from(bytes), bytesOf(publicKey), { zip215: false }),
      ]),
  );
  const read = readCredential(file);
  return read.ok && judgeCredential(read.value, { keys, today, isRevoked: () => false }).ok;
}
