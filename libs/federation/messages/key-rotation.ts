import { canonicalJson, type Day, toBase64url } from '#domain-kit';
import { type PublicKey, publicKeyOf, verifySignature } from '../keys/public-key.js';
import { keyIdOf, readKeyid, type SigningKey } from '../keys/signing-key.js';
import { type Message, type MessageDraft } from './message.types.js';

/** Separates the kinds of things that a node signs, so that none can pass for another. */
const CONTEXT = 'massline/key/v1\n';

/** How long a key still counts after its successor was received: protocol.md, *Rotation*. */
export const KEY_OVERLAP_MS = 14 * 86_400_000;

interface Rotation {
  readonly node: string;
  readonly publicKey: string;
  /** Thumbprint. */
  readonly previousKey: string;
}

const proofBytes = ({ node, publicKey, previousKey }: Rotation): Buffer =>
  Buffer.from(CONTEXT + canonicalJson({ node, publicKey, previousKey }));

/** The body of `key.rotated`: with it the new key says that it follows the previous one. */
export function rotationBody(next: SigningKey, previousKey: string, rotatedOn: Day): MessageDraft['body'] {
  const publicKey = next.publicKey.encoded;
  const proof = toBase64url(next.sign(proofBytes({ node: next.nodeId, publicKey, previousKey })));
  return { publicKey, previousKey, rotatedOn, proof };
}

export type RotationRefusal = 'bad_key' | 'wrong_previous_key' | 'bad_proof';

/** The new key of a `key.rotated` that fits its schema and was signed under `keyid`, or why it is none. */
export function readRotation({ from, keyid, body }: Message): { key: PublicKey; keyid: string } | RotationRefusal {
  const { publicKey, previousKey, proof } = body as Record<'publicKey' | 'previousKey' | 'proof', string>;
  if (readKeyid(keyid)?.thumbprint !== previousKey) return 'wrong_previous_key';
  const key = publicKeyOf(publicKey);
  if (!key.ok || key.value.thumbprint === previousKey) return 'bad_key';
  const proved = verifySignature(key.value, proofBytes({ node: from, publicKey, previousKey }), proof);
  return proved ? { key: key.value, keyid: keyIdOf(from, publicKey) } : 'bad_proof';
}
