import { canonicalJson, parsedJson, sha256Hex } from '#domain-kit';
import { type KnownKey, signedBy } from '../exchange/signed-by.js';

/** What a message `delegate.mandated` says: `docs/protocol.md`, *Delegates*. Days are `YYYY-MM-DD`. */
export interface DelegateCredential {
  readonly from: string;
  readonly to: string;
  /** The day on which it was written. */
  readonly createdAt: string;
  readonly keyid: string;
  readonly delegate: string;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly endedOn: string | null;
  /** SHA-256, hex: what both sides show of it. */
  readonly contentHash: string;
  /** What the signature covers. */
  readonly signed: string;
  readonly signature: string;
}

export type CredentialVerdict = 'holds' | 'unknownKey' | 'badSignature' | 'keyHadEnded';

const CONTEXT = 'massline/message/v1\n';
const DAY = /^\d{4}-\d\d-\d\d$/;
const KEYID = /^[a-z0-9-]{2,40}#[A-Za-z0-9_-]{43}$/;
const SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/;

type Json = Parameters<typeof canonicalJson>[0];
const isRecord = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, form: RegExp): value is string => typeof value === 'string' && form.test(value);

/** Reads a message as it came; undefined if it is no credential of a delegate. */
export function readCredential(text: string): DelegateCredential | undefined {
  const message: unknown = parsedJson(text);
  if (!isRecord(message) || message['type'] !== 'delegate.mandated' || !isRecord(message['body'])) return undefined;
  const { signature, ...unsigned } = message;
  const { id, from, to, type, schemaVersion, createdAt, ledgerHead, body, keyid } = message;
  const { subjectId, beginsOn, endsOn, endedOn } = body;
  if (!isText(signature, SIGNATURE) || !isText(keyid, KEYID) || !isText(createdAt, DAY)) return undefined;
  if (typeof from !== 'string' || typeof to !== 'string' || typeof subjectId !== 'string') return undefined;
  if (!isText(beginsOn, DAY) || !isText(endsOn, DAY) || (endedOn !== undefined && !isText(endedOn, DAY)))
    return undefined;
  if (!keyid.startsWith(`${from}#`)) return undefined;
  const content = { id, from, to, type, schemaVersion, createdAt, ledgerHead, body } as Json;
  return {
    ...{ from, to, createdAt, keyid, signature, delegate: subjectId, beginsOn, endsOn, endedOn: endedOn ?? null },
    ...{ contentHash: sha256Hex(canonicalJson(content)), signed: CONTEXT + canonicalJson(unsigned) },
  };
}

/** Whether the organization signed it, with a key that counted on the day on which it was written. */
export function checkCredential(credential: DelegateCredential, key: KnownKey | null): CredentialVerdict {
  const verdict = signedBy(key, credential, credential.signed);
  const hadEnded = key?.validUntil != null && key.validUntil.slice(0, 10) < credential.createdAt;
  return verdict === 'holds' && hadEnded ? 'keyHadEnded' : verdict;
}
