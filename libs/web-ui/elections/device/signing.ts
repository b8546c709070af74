import type { RsaNumbers } from '#ballots/device';

/** ECDSA on P-256 with SHA-256: signatures are r ‖ s, as `libs/ballots` reads them. */
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ECDSA = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** RFC 9474, RSABSSA-SHA384-PSS-Randomized. */
const PSS = { name: 'RSA-PSS', hash: 'SHA-384' } as const;
const SALT_BYTES = 48;

type Bytes = Uint8Array<ArrayBuffer>;

export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
export const fromBase64url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const { subtle } = globalThis.crypto;

/** Whether this page may use keys at all: browsers give them to pages over https, and on this very machine. */
export const canSign = (): boolean => globalThis.isSecureContext;

/** A pair whose secret half no script can read, this one included. */
export const makePair = (): Promise<CryptoKeyPair> => subtle.generateKey(CURVE, false, ['sign', 'verify']);

/** x ‖ y in base64url, as boards write it. */
export async function publicText({ publicKey }: CryptoKeyPair): Promise<string> {
  const point = new Uint8Array(await subtle.exportKey('raw', publicKey));
  return toBase64url(point.subarray(1));
}

export const signText = async (text: string, { privateKey }: CryptoKeyPair): Promise<string> =>
  toBase64url(new Uint8Array(await subtle.sign(ECDSA, privateKey, utf8(text))));

export async function isSignedText(text: string, signature: string, publicKey: string): Promise<boolean> {
  const point = Uint8Array.of(4, ...fromBase64url(publicKey));
  const key = await subtle.importKey('raw', point, CURVE, false, ['verify']);
  return subtle.verify(ECDSA, key, fromBase64url(signature), utf8(text));
}

export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key with which papers are signed, by its SubjectPublicKeyInfo in base64url. */
export async function paperKeyOf(
  text: string,
): Promise<{ numbers: RsaNumbers; isSigned: (message: Uint8Array, signature: Uint8Array) => Promise<boolean> }> {
  const key = await subtle.importKey('spki', fromBase64url(text), PSS, true, ['verify']);
  const { n = '', e = '' } = await subtle.exportKey('jwk', key);
  const number = (part: string): bigint =>
    BigInt(`0x${Array.from(fromBase64url(part), (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  return {
    numbers: { modulus: number(n), exponent: number(e) },
    isSigned: (message, signature) =>
      subtle.verify(
        { name: PSS.name, saltLength: SALT_BYTES },
        key,
        Uint8Array.from(signature),
        Uint8Array.from(message),
      ),
  };
}
