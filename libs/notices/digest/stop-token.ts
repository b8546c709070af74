import { constantTimeEqual, fromBase64url, toBase64url } from '#domain-kit';
import { blindIndex } from '#platform';

const ID_BYTES = 16;
const SEAL_BYTES = 32;

const sealOf = (accountId: string): Buffer => blindIndex(accountId, 'mail_digest.stop');

/**
 * What a letter's link carries, so that whoever has the letter ends the letters: whose they are, and that this node says
 * so. It names nobody, lets nobody in, and works for as long as there are letters. 64 signs.
 */
export const stopToken = (accountId: string): string =>
  toBase64url(Buffer.concat([Buffer.from(accountId.replaceAll('-', ''), 'hex'), sealOf(accountId)]));

/** Whose letters end; null for what this node has not written. */
export function accountOfStop(token: string): string | null {
  const bytes = fromBase64url(token);
  if (bytes.length !== ID_BYTES + SEAL_BYTES) return null;
  const accountId = bytes
    .subarray(0, ID_BYTES)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return constantTimeEqual(bytes.subarray(ID_BYTES), sealOf(accountId)) ? accountId : null;
}
