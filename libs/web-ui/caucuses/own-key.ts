import { makeIdentity, type OpeningKey, recipientOf } from '#governance/caucuses/device';
import { forgetKept, readKept, writeKept } from './device-store.js';

/** The key of one person in this browser. A phone may be shared: each has a place of their own. */
export interface OwnKey {
  readonly key: OpeningKey;
  readonly recipient: string;
}

const HEAD = 'age-secret-key-1';
const CHECK_SIGNS = 6;
const SIGNS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** What stands before the scalar in the PKCS #8 of an X25519 key (RFC 8410). */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20];
const SCALAR_BYTES = 32;

const place = (personRef: string): string => `key/${personRef}`;

/** Whether this page may use keys at all: browsers give them to pages over https, and on this very machine. */
export const canKeepKeys = (): boolean => globalThis.isSecureContext;

/** The bytes of an age identity, whose check signs `recipientOf` has looked at. */
function scalarOf(identity: string): Uint8Array<ArrayBuffer> {
  const signs = identity.toLowerCase().slice(HEAD.length, -CHECK_SIGNS);
  const fives = Array.from(signs, (sign) => SIGNS.indexOf(sign));
  const bits = fives.map((five) => five.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: SCALAR_BYTES }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}

/** As a key that no script can read out; in a browser that knows no X25519, as it is. */
async function kept(identity: string): Promise<OpeningKey> {
  try {
    const bytes = Uint8Array.from([...PKCS8, ...scalarOf(identity)]);
    return await crypto.subtle.importKey('pkcs8', bytes, { name: 'X25519' }, false, ['deriveBits']);
  } catch {
    return identity;
  }
}

export const readOwnKey = async (personRef: string): Promise<OwnKey | null> =>
  (await readKept<OwnKey>(place(personRef))) ?? null;

/** A new key. Answers what its person writes down: it is not shown again, and nobody else has it. */
export async function makeOwnKey(personRef: string): Promise<string> {
  const { identity, recipient } = await makeIdentity();
  await writeKept(place(personRef), { key: await kept(identity), recipient });
  return identity;
}

/** Takes the key that somebody wrote down. False where it is none. */
export async function takeOwnKey(personRef: string, written: string): Promise<boolean> {
  const identity = written.replaceAll(/\s/g, '').toUpperCase();
  const recipient = await recipientOf(identity);
  if (!recipient) return false;
  await writeKept(place(personRef), { key: await kept(identity), recipient });
  return true;
}

export const forgetOwnKey = (personRef: string): Promise<void> => forgetKept(place(personRef));
