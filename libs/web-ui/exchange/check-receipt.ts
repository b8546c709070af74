import { canonicalJson, parsedJson } from '#domain-kit';
import { type KnownKey, signedBy } from './signed-by.js';

/** A receipt as it was saved: `docs/protocol.md`, *Receipts*. */
export interface SavedReceipt {
  readonly id: string;
  readonly contentHash: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: 'accepted' | 'refused';
  readonly reason?: string;
  readonly receivedAt: string;
  readonly keyid: string;
  readonly signature: string;
}

/**
 * `holds`; or why it proves nothing: the key is not known here, the signature is not that key's over these facts, or the
 * key had ended when the receipt says that it was made.
 */
export type ReceiptVerdict = 'holds' | 'unknownKey' | 'badSignature' | 'keyHadEnded';

const CONTEXT = 'massline/receipt/v1\n';
const TEXTS = ['id', 'contentHash', 'from', 'to', 'receivedAt', 'keyid', 'signature'] as const;
const MEMBERS = new Set<string>([...TEXTS, 'outcome', 'reason']);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const KEYID = /^[a-z0-9-]{2,40}#[A-Za-z0-9_-]{43}$/;
const SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was pasted; undefined if it is no receipt. Who signs it is the node that it is from: the message's `to`. */
export function readReceipt(text: string): SavedReceipt | undefined {
  const value = parsedJson(text.trim());
  if (!isRecord(value) || Object.keys(value).some((name) => !MEMBERS.has(name))) return undefined;
  if (TEXTS.some((name) => typeof value[name] !== 'string')) return undefined;
  const receipt = value as unknown as SavedReceipt;
  const { outcome, reason, receivedAt, keyid, to, signature } = receipt;
  const isOutcome = outcome === 'accepted' ? reason === undefined : outcome === 'refused' && typeof reason === 'string';
  const isWhole = INSTANT.test(receivedAt) && !Number.isNaN(Date.parse(receivedAt)) && SIGNATURE.test(signature);
  return isOutcome && isWhole && KEYID.test(keyid) && keyid.startsWith(`${to}#`) ? receipt : undefined;
}

/** Checks the signature under the key that the `keyid` names, and that the key counted then. */
export function checkReceipt(receipt: SavedReceipt, key: KnownKey | null): ReceiptVerdict {
  const { signature: _, ...signed } = receipt;
  const verdict = signedBy(key, receipt, CONTEXT + canonicalJson(signed));
  if (key === null || verdict !== 'holds') return verdict;
  const hadEnded = key.validUntil !== null && Date.parse(key.validUntil) < Date.parse(receipt.receivedAt);
  return hadEnded ? 'keyHadEnded' : 'holds';
}
