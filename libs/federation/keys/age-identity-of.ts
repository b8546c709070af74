import { identityToRecipient } from 'age-encryption';
import { bech32 } from './bech32.js';

/** What files and sealed messages for a node are encrypted to: age's native X25519 keys (age-encryption.org/v1). */
export interface AgeIdentity {
  /** `age1…`, public. */
  readonly recipient: string;
  /** `AGE-SECRET-KEY-1…`, secret: stored sealed. */
  readonly identity: string;
}

/** The identity that these 32 bytes are. Pages make one too. */
export async function ageIdentityOf(secret: Uint8Array): Promise<AgeIdentity> {
  const identity = bech32('age-secret-key-', secret).toUpperCase();
  return { identity, recipient: await identityToRecipient(identity) };
}
