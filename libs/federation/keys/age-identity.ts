import { generateKeyPairSync } from 'node:crypto';
import { fromBase64url } from '#domain-kit';
import type { AgeIdentity } from './age-identity-of.js';
import { bech32, readBech32 } from './bech32.js';

export function generateAgeIdentity(): AgeIdentity {
  const { x, d } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  return {
    recipient: bech32('age', fromBase64url(x!)),
    identity: bech32('age-secret-key-', fromBase64url(d!)).toUpperCase(),
  };
}

/** True for a well-formed recipient: its checksum holds, and it is 32 bytes. */
export const isAgeRecipient = (text: string): boolean => readBech32('age', text)?.length === 32;
