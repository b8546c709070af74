export {
  generateSigningKeyPair,
  keyIdOf,
  type KeyPair,
  nodeIdOfKeyid,
  readKeyid,
  type SigningKey,
  signingKey,
} from './signing-key.js';
export { PublicKey, publicKeyOf, type PublicKeyRefusal, thumbprintOf, verifySignature } from './public-key.js';
export { generateAgeIdentity, isAgeRecipient } from './age-identity.js';
export { type AgeIdentity, ageIdentityOf } from './age-identity-of.js';
