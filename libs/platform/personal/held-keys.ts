import { hmacSha256 } from '#domain-kit';
import { hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './sealing.js';

/** One key of 256 bits under which personal columns are sealed; its id stands in front of what it sealed. */
export interface DataKey {
  readonly id: string;
  readonly key: Uint8Array;
}

const VERSION = 'v1';

/** Of this process: the column transformers of TypeORM are static, so their keys are too. */
const held = new Map<string, Uint8Array>();
let sealing: DataKey | undefined;
let hashing: Uint8Array | undefined;
let indexing: Uint8Array | undefined;

/**
 * Puts a node's data keys, oldest first, to use in this process: the newest seals and makes search indexes, each opens what
 * it sealed. Keyed hashes of what is not kept are made under a key derived from the oldest: nobody could make them anew.
 */
export function holdKeys(keys: readonly DataKey[]): void {
  const [oldest] = keys;
  const newest = keys.at(-1);
  if (!oldest || !newest) throw new Error('A node has at least one data key');
  for (const { id, key } of keys) held.set(id, key);
  sealing = newest;
  hashing = indexKeyOf(oldest);
  indexing = indexKeyOf(newest);
}

const indexKeyOf = ({ key }: DataKey): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, '', 'massline/blind-index/v1', 32));

export const keysAreHeld = (): boolean => sealing !== undefined;

/** Seals a text: unreadable, and of no use in another place than `aad` names (`table.column`). */
export function seal(text: string, aad: string): string {
  if (!sealing) throw new Error(NOT_LOADED);
  return `${VERSION}.${sealing.id}.${encrypt(sealing.key, Buffer.from(text), aad).toString('base64url')}`;
}

/** Whether a rotation has nothing left to do for this value. */
export const isSealedByNewest = (sealed: string): boolean => sealed.split('.')[1] === sealing?.id;

/** The text that `seal` was given. Throws if it was changed, moved to another place, or sealed under a foreign key. */
export function open(sealed: string, aad: string): string {
  if (!sealing) throw new Error(NOT_LOADED);
  const [version, id, bytes] = sealed.split('.');
  if (version !== VERSION || !id || !bytes) throw new Error(`${aad}: not a sealed value`);
  const key = held.get(id);
  if (!key) throw new Error(`${aad}: sealed under data key ${id}, which this node does not have`);
  try {
    return decrypt(key, Buffer.from(bytes, 'base64url'), aad).toString();
  } catch (cause) {
    throw new Error(`${aad}: a sealed value was altered or belongs to another column`, { cause });
  }
}

/**
 * Equal for equal texts of one context and telling nothing else to who lacks the key: for what is not kept itself, as a
 * code or a row. It outlives every rotation. The caller brings the text into the one form that it looks for. 32 bytes.
 */
export function blindIndex(text: string, context: string): Buffer {
  if (!hashing) throw new Error(NOT_LOADED);
  return hmacSha256(hashing, `${context}\0${text}`);
}

/** The same for what stands sealed beside it, at `table.column`: a rotation makes it anew under the newest data key. */
export function searchIndex(text: string, place: string): Buffer {
  if (!indexing) throw new Error(NOT_LOADED);
  return hmacSha256(indexing, `${place}\0${text}`);
}

const NOT_LOADED = 'The data keys are not loaded: import PlatformModule, or load the Keyring first';
