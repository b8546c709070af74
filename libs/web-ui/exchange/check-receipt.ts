import { canonicalJson, parsedJson, sha256 } from '#domain-kit';
import { ed25519 } from '@noble/curves/ed25519.js';

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

/** A public key that this node knows: the raw bytes in base64url, and until when the key counts. */
export interface KnownKey {
  readonly publicKey: string;
  readonly validUntil: string | null;
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

/** Unpadded base64url; browsers know it without a library's Buffer, which does not. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** Whether the `keyid` names this key: RFC 7638, as in `libs/federation/keys/public-key.ts`. */
function isNamed(keyid: string, publicKey: string): boolean {
  const thumbprint = sha256(`{"crv":"Ed25519","kty":"OKP","x":"${publicKey}"}`);
  return bytesOf(keyid.split('#')[1] ?? '').every((byte, index) => byte === thumbprint[index]);
}

/** Checks the signature by the rules of RFC 8032 alone (not ZIP 215), under the key that the `keyid` names. */
export function checkReceipt(receipt: SavedReceipt, key: KnownKey | null): ReceiptVerdict {
  const { signature, ...signed } = receipt;
  if (!key || !isNamed(receipt.keyid, key.publicKey)) return 'unknownKey';
  const bytes = new TextEncoder().encode(CONTEXT + canonicalJson(signed));
  if (!ed25519.verify(bytesOf(signature), bytes, bytesOf(key.publicKey), { zip215: false })) return 'badSignature';
  const hadEnded = key.validUntil !== null && Date.parse(key.validUntil) < Date.parse(receipt.receivedAt);
  return hadEnded ? 'keyHadEnded' : 'holds';
}
