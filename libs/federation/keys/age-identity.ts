import { generateKeyPairSync } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import { fromBase64url } from '#domain-kit';
import { bech32, readBech32 } from './bech32.js';

/** What files and sealed messages for a node are encrypted to: age's native X25519 keys (age-encryption.org/v1). */
export interface AgeIdentity {
  /** `age1…`, public. */
  readonly recipient: string;
  /** `AGE-SECRET-KEY-1…`, secret: stored sealed. */
  readonly identity: string;
}

export function generateAgeIdentity(): AgeIdentity {
  const { x, d } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  return {
    recipient: bech32('age', fromBase64url(x!)),
    identity: bech32('age-secret-key-', fromBase64url(d!)).toUpperCase(),
  };
}

/** The identity that these 32 bytes are. */
export async function ageIdentityOf(secret: Uint8Array): Promise<AgeIdentity> {
  const identity = bech32('age-secret-key-', secret).toUpperCase();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** True for a well-formed recipient: its checksum holds, and it is 32 bytes. */
export const isAgeRecipient = (text: string): boolean => readBech32('age', text)?.length === 32;
