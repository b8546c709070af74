import { randomBytes } from 'node:crypto';
import { constantTimeEqual, fromBase64url, toBase64url } from '#domain-kit';
import { blindIndex } from '#platform';

const NONCE_BYTES = 16;

const sealOf = (nonce: string, loginIndex: Buffer): Buffer =>
  blindIndex(`${nonce}.${loginIndex.toString('hex')}`, 'account.browser-mark');

/** Says that in this browser somebody has signed in with this login. Nothing is stored: it carries its own proof. */
export function newBrowserMark(loginIndex: Buffer): string {
  const nonce = toBase64url(randomBytes(NONCE_BYTES));
  return `${nonce}.${toBase64url(sealOf(nonce, loginIndex))}`;
}

/** False for anything that this node did not give out for this login. */
export function isBrowserMark(mark: string, loginIndex: Buffer): boolean {
  const [nonce, seal, ...rest] = mark.split('.');
  return !!nonce && !!seal && rest.length === 0 && constantTimeEqual(fromBase64url(seal), sealOf(nonce, loginIndex));
}
