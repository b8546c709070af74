import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: random nonce ‖ ciphertext ‖ tag. Opens only under the same key and the same `aad`. */
export function encrypt(key: Uint8Array, plain: Uint8Array, aad: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(aad));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What a data key is bound to when the node key wraps it. */
export const wrapAad = (id: string): string => `massline/data-key/v1/${id}`;

export const wrapDataKey = (nodeKey: Uint8Array, id: string, key: Uint8Array): Buffer =>
  encrypt(nodeKey, key, wrapAad(id));

/** Throws if the bytes, the key or `aad` are not those of the encryption. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, aad: string): Buffer {
  if (sealed.length < IV_BYTES + TAG_BYTES) throw new Error('Sealed bytes are cut short');
  const tagAt = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(aad)).setAuthTag(sealed.subarray(tagAt));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, tagAt)), decipher.final()]);
}

/** The data key, or null if this node key did not wrap it. */
export function unwrapped(nodeKey: Uint8Array, wrapped: Uint8Array, id: string): Uint8Array | null {
  try {
    return decrypt(nodeKey, wrapped, wrapAad(id));
  } catch {
    return null;
  }
}
