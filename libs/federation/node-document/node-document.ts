import { canonicalJson, type Day, err, type NodeId, ok, type Result, toBase64url } from '#domain-kit';
import { type Malformed, parserOf } from '../contract/schema-check.js';
import { isAgeRecipient } from '../keys/age-identity.js';
import { publicKeyOf, type PublicKeyRefusal, verifySignature } from '../keys/public-key.js';
import { keyIdOf, type SigningKey } from '../keys/signing-key.js';
import { type NodeKind } from './node-kinds.js';

const CONTEXT = 'massline/node/v1\n';

/** The version of the protocol that this code speaks. */
export const PROTOCOL_VERSION = 1;

/** Days are UTC. Without `validUntil` the key is valid until further notice. */
export interface NodeKeyValidity {
  readonly publicKey: string;
  readonly validFrom: Day;
  readonly validUntil?: Day;
}

/** Absolute URLs; a node that collects its messages offers none. */
export interface NodeEndpoints {
  readonly inbox?: string;
  readonly collect?: string;
  readonly enrolments?: string;
  readonly graphql?: string;
}

/** What `GET /.well-known/massline` says about a node. */
export interface NodeDocument {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly displayName: string;
  readonly protocolVersions: readonly number[];
  readonly keys: readonly NodeKeyValidity[];
  readonly endpoints: NodeEndpoints;
  readonly ageRecipient: string;
}

/** The document with its detached signature, so that it can be cached and carried by hand. */
export interface SignedNodeDocument {
  readonly document: NodeDocument;
  readonly keyid: string;
  readonly signature: string;
}

export type NodeDocumentRefusal = Malformed | PublicKeyRefusal | { readonly code: 'foreign_key' | 'bad_signature' };

const parse = parserOf<SignedNodeDocument>('node.v1.json', 'signedDocument');
const signedBytes = (document: NodeDocument, keyid: string): Buffer =>
  Buffer.from(CONTEXT + canonicalJson({ document, keyid }));

export const nodeDocument = (document: NodeDocument, key: SigningKey): SignedNodeDocument => ({
  document,
  keyid: key.keyid,
  signature: toBase64url(key.sign(signedBytes(document, key.keyid))),
});

/**
 * Reads and verifies a node document: one of its own keys must have signed it. That proves possession, not identity: the
 * caller compares the key with the one that it pinned.
 */
export function readNodeDocument(value: unknown): Result<SignedNodeDocument, NodeDocumentRefusal> {
  const parsed = parse(value);
  if (!parsed.ok) return parsed;
  const { document, keyid, signature } = parsed.value;
  if (!isAgeRecipient(document.ageRecipient))
    return err({ code: 'malformed', detail: '/document/ageRecipient checksum' });

  const signer = document.keys.find(({ publicKey }) => keyIdOf(document.id, publicKey) === keyid);
  if (!signer) return err({ code: 'foreign_key' });
  for (const { publicKey } of document.keys) {
    const key = publicKeyOf(publicKey);
    if (!key.ok) return key;
    if (publicKey === signer.publicKey && !verifySignature(key.value, signedBytes(document, keyid), signature)) {
      return err({ code: 'bad_signature' });
    }
  }
  return ok(parsed.value);
}
