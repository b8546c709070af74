import { httpbis } from 'http-message-signatures';
import { err, ok, type Result } from '#domain-kit';
import { type PublicKey } from '../keys/public-key.js';
import { type SigningKey } from '../keys/signing-key.js';
import { verifyWith } from './library.js';
import { digestFits, lowerCased, type SignatureRefusal } from './request-signature.js';
import { type HeaderFields, pickSingle } from './signed-headers.js';
import {
  contentDigest,
  isContentDigest,
  isSignatureField,
  LABEL,
  readSignatureInput,
  RESPONSE_COMPONENTS,
  RESPONSE_PROFILE,
} from './signature-profile.js';

export interface ResponseToSign {
  readonly status: number;
  readonly body: Uint8Array;
  /** The Signature field of the request that is answered, which binds the answer to it. */
  readonly requestSignature: string;
  readonly key: SigningKey;
  readonly now: Date;
}

export interface ResponseToVerify {
  readonly status: number;
  readonly headers: HeaderFields;
  readonly body: Uint8Array;
  /** The Signature field that our request carried. */
  readonly requestSignature: string;
  publicKeyOf(keyid: string): Promise<PublicKey | undefined>;
}

/** The library takes the request only for its Signature field. */
const requestWith = (signature: string) => ({ method: 'POST', url: '', headers: { signature } });

/** Header fields of a signed response: content-digest, signature-input, signature. */
export async function signResponse(response: ResponseToSign): Promise<Record<string, string>> {
  const { status, body, requestSignature, key, now } = response;
  const signed = await httpbis.signMessage(
    {
      key: { sign: (data) => Promise.resolve(key.sign(data)) },
      name: LABEL,
      fields: [...RESPONSE_COMPONENTS],
      params: ['created', 'keyid', 'tag'],
      paramValues: { created: now, keyid: key.keyid, tag: LABEL },
    },
    { status, headers: { 'content-digest': contentDigest(body) } },
    requestWith(requestSignature),
  );
  return lowerCased(signed.headers);
}

/** Checks that this response, whole, answers our request and nothing else; its freshness is our request's. */
export async function verifyResponse(
  response: ResponseToVerify,
): Promise<Result<{ readonly keyid: string; readonly created: Date }, SignatureRefusal>> {
  const fields = pickSingle(response.headers, ['content-digest', 'signature', 'signature-input']);
  if (fields === 'absent') return err({ code: 'missing_signature' });
  if (fields === 'ambiguous') return err({ code: 'bad_parameters' });
  const parameters = readSignatureInput(fields['signature-input']!, RESPONSE_PROFILE);
  if (!parameters || !isSignatureField(fields['signature']!) || !isContentDigest(fields['content-digest']!)) {
    return err({ code: 'bad_parameters' });
  }
  const key = await response.publicKeyOf(parameters.keyid);
  if (!key) return err({ code: 'unknown_key' });
  const message = { status: response.status, headers: fields as Record<string, string> };
  if (!(await verifyWith(key, message, requestWith(response.requestSignature)))) return err({ code: 'bad_signature' });
  if (!digestFits(fields['content-digest']!, response.body)) return err({ code: 'digest_mismatch' });
  return ok({ keyid: parameters.keyid, created: new Date(parameters.created * 1000) });
}
