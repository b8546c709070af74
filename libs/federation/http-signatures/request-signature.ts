import { randomBytes } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import { constantTimeEqual, err, ok, type Result, toBase64url } from '#domain-kit';
import { type PublicKey } from '../keys/public-key.js';
import { type SigningKey } from '../keys/signing-key.js';
import { verifyWith } from './library.js';
import { type HeaderFields, pickSingle } from './signed-headers.js';
import {
  contentDigest,
  isContentDigest,
  isSignatureField,
  LABEL,
  MAX_LIFETIME_SECONDS,
  MAX_SKEW_SECONDS,
  readSignatureInput,
  REQUEST_COMPONENTS,
  REQUEST_PROFILE,
} from './signature-profile.js';

export interface RequestToSign {
  readonly method: 'GET' | 'POST';
  /** Built from a configured base URL with `endpointOf`, never from Host. */
  readonly targetUri: string;
  readonly contentType: string;
  /** The raw bytes that will travel; empty for GET. */
  readonly body: Uint8Array;
  readonly key: SigningKey;
  readonly now: Date;
  readonly nonce?: string;
  readonly lifetimeSeconds?: number;
}

export interface RequestToVerify {
  readonly method: string;
  readonly targetUri: string;
  readonly headers: HeaderFields;
  readonly body: Uint8Array;
  readonly now: Date;
  /** The key registered under a keyid and valid now, or undefined. */
  publicKeyOf(keyid: string): Promise<PublicKey | undefined>;
}

export type SignatureRefusalCode =
  | 'missing_signature'
  | 'bad_parameters'
  | 'unknown_key'
  | 'bad_signature'
  | 'digest_mismatch'
  | 'clock_skew';

export interface SignatureRefusal {
  readonly code: SignatureRefusalCode;
}

/** What a verified request says about itself. `signature` is the field's value, which a response signature covers. */
export interface VerifiedRequest {
  readonly keyid: string;
  readonly nonce: string;
  readonly created: Date;
  readonly expires: Date;
  readonly signature: string;
}

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);
export const newNonce = (): string => toBase64url(randomBytes(16));

/** Header fields of a signed request: content-type, content-digest, signature-input, signature (lower case). */
export async function signRequest(request: RequestToSign): Promise<Record<string, string>> {
  const { method, targetUri, contentType, body, key, now } = request;
  const lifetime = request.lifetimeSeconds ?? 60;
  if (lifetime < 1 || lifetime > MAX_LIFETIME_SECONDS)
    throw new RangeError(`A signature cannot live for ${lifetime} s`);
  const signed = await httpbis.signMessage(
    {
      key: { sign: (data) => Promise.resolve(key.sign(data)) },
      name: LABEL,
      fields: [...REQUEST_COMPONENTS],
      params: ['created', 'expires', 'keyid', 'nonce', 'tag'],
      paramValues: {
        created: now,
        expires: new Date(now.getTime() + lifetime * 1000),
        keyid: key.keyid,
        nonce: request.nonce ?? newNonce(),
        tag: LABEL,
      },
    },
    { method, url: targetUri, headers: { 'content-type': contentType, 'content-digest': contentDigest(body) } },
  );
  return lowerCased(signed.headers);
}

export const lowerCased = (headers: Record<string, string | string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/**
 * Checks that exactly one signature, in exactly the profile's form, covers this request: in the order of protocol.md,
 * signature, digest, freshness. The nonce is the caller's to store, after this said yes.
 */
export async function verifyRequest(request: RequestToVerify): Promise<Result<VerifiedRequest, SignatureRefusal>> {
  const fields = pickSingle(request.headers, ['content-type', 'content-digest', 'signature', 'signature-input']);
  if (fields === 'absent') return err({ code: 'missing_signature' });
  if (fields === 'ambiguous') return err({ code: 'bad_parameters' });
  const parameters = readSignatureInput(fields['signature-input']!, REQUEST_PROFILE);
  if (!parameters || !isSignatureField(fields['signature']!) || !isContentDigest(fields['content-digest']!)) {
    return err({ code: 'bad_parameters' });
  }
  const { keyid, created } = parameters;
  const expires = parameters.expires!;
  if (expires <= created || expires - created > MAX_LIFETIME_SECONDS) return err({ code: 'bad_parameters' });

  const key = await request.publicKeyOf(keyid);
  if (!key) return err({ code: 'unknown_key' });
  const { method, targetUri: url } = request;
  if (!(await verifyWith(key, { method, url, headers: fields as Record<string, string> }))) {
    return err({ code: 'bad_signature' });
  }
  if (!digestFits(fields['content-digest']!, request.body)) return err({ code: 'digest_mismatch' });
  if (!isFresh(created, expires, seconds(request.now))) return err({ code: 'clock_skew' });
  return ok({
    keyid,
    nonce: parameters.nonce!,
    signature: fields['signature']!,
    created: new Date(created * 1000),
    expires: new Date(expires * 1000),
  });
}

export const digestFits = (field: string, body: Uint8Array): boolean =>
  constantTimeEqual(Buffer.from(field), Buffer.from(contentDigest(body)));

const isFresh = (created: number, expires: number, now: number): boolean =>
  created <= now + MAX_SKEW_SECONDS && expires >= now - MAX_SKEW_SECONDS;
