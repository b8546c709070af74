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
export { type AgeIdentity, ageIdentityOf, generateAgeIdentity, isAgeRecipient } from './age-identity.js';
