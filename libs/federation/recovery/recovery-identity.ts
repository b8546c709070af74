import { err, ok, type Result, sha256 } from '#domain-kit';
import { combine, split } from 'shamir-secret-sharing';
import { ageIdentityOf } from '../keys/age-identity-of.js';
import { readShare, type RecoveryShare, type ShareRefusal, writeShare } from './recovery-share.js';

const SECRET_BYTES = 32;
const SHARES = 3;
const NEEDED = 2;
const SET_BYTES = 3;

/** What backups are encrypted to, and the three parts of what opens them. The identity itself is kept nowhere. */
export interface NewRecovery {
  readonly recipient: string;
  readonly shares: readonly string[];
}

export type RecoveryRefusal =
  /** `share` counts from 1. */
  | { readonly code: 'share_refused'; readonly share: number; readonly refusal: ShareRefusal }
  | { readonly code: 'too_few' | 'same_share' | 'other_sheet' };

const setOf = (recipient: string): Buffer => sha256(Buffer.from(recipient)).subarray(0, SET_BYTES);

/**
 * A new identity, split so that any two of its three parts make it again and one tells nothing. It runs in a page as it
 * does in Node: in the founding wizard no server ever has the identity or a part.
 */
export async function newRecovery(): Promise<NewRecovery> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const { recipient } = await ageIdentityOf(secret);
  const shares = await split(secret, SHARES, NEEDED);
  return { recipient, shares: shares.map((share) => writeShare({ set: setOf(recipient), share })) };
}

/** The `AGE-SECRET-KEY-1…` that two shares of one sheet make. */
export async function joinShares(texts: readonly string[]): Promise<Result<string, RecoveryRefusal>> {
  const shares: RecoveryShare[] = [];
  for (const [index, text] of texts.entries()) {
    const read = readShare(text);
    if (!read.ok) return err({ code: 'share_refused', share: index + 1, refusal: read.error });
    shares.push(read.value);
  }
  const [first] = shares;
  if (!first || shares.length < NEEDED) return err({ code: 'too_few' });
  if (shares.some(({ set }) => !Buffer.from(set).equals(first.set))) return err({ code: 'other_sheet' });
  if (new Set(shares.map(({ share }) => share.at(-1))).size < shares.length) return err({ code: 'same_share' });
  const secret = await combine(shares.map(({ share }) => new Uint8Array(share)));
  const { identity, recipient } = await ageIdentityOf(secret);
  return setOf(recipient).equals(first.set) ? ok(identity) : err({ code: 'other_sheet' });
}
