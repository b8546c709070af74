import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { fromBase64url, isNodeId, type NodeId, toBase64url } from '#domain-kit';
import { PublicKey, publicKeyOf, thumbprintOf } from './public-key.js';

/** Both halves as they are stored: the private one only sealed. */
export interface KeyPair {
  /** base64url of the 32 raw bytes. */
  readonly publicKey: string;
  /** base64url of PKCS #8 DER. */
  readonly privateKey: string;
}

/** A node's key, imported once and ready to sign. */
export interface SigningKey {
  readonly keyid: string;
  readonly nodeId: NodeId;
  readonly publicKey: PublicKey;
  /** Ed25519 over `data`: 64 bytes. */
  sign(data: Uint8Array): Buffer;
}

const KEYID = /^([a-z0-9-]{2,40})#([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$/;

export const keyIdOf = (nodeId: NodeId, publicKey: string): string => `${nodeId}#${thumbprintOf(publicKey)}`;

/** The two parts of `<node id>#<RFC 7638 thumbprint>`, or undefined if `keyid` has another form. */
export function readKeyid(keyid: string): { nodeId: NodeId; thumbprint: string } | undefined {
  const parts = KEYID.exec(keyid);
  return parts ? { nodeId: parts[1]!, thumbprint: parts[2]! } : undefined;
}

export const nodeIdOfKeyid = (keyid: string): NodeId | undefined => readKeyid(keyid)?.nodeId;

export function generateSigningKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'jwk' }).x!,
    privateKey: toBase64url(privateKey.export({ format: 'der', type: 'pkcs8' })),
  };
}

/** Throws if the halves do not belong together: signatures that nobody can verify must not leave the node. */
export function signingKey(nodeId: NodeId, pair: KeyPair): SigningKey {
  if (!isNodeId(nodeId)) throw new TypeError(`"${nodeId}" is no node id`);
  const privateKey = createPrivateKey({ key: fromBase64url(pair.privateKey), format: 'der', type: 'pkcs8' });
  const publicKey = publicKeyOf(pair.publicKey);
  if (!publicKey.ok) throw new TypeError(`The signing key's public half is refused: ${publicKey.error.code}`);
  if (createPublicKey(privateKey).export({ format: 'jwk' }).x !== pair.publicKey) {
    throw new TypeError('The halves of the signing key do not belong together');
  }
  return {
    keyid: keyIdOf(nodeId, pair.publicKey),
    nodeId,
    publicKey: publicKey.value,
    sign: (data) => sign(null, data, privateKey),
  };
}
