export {
  newNonce,
  type RequestToSign,
  type RequestToVerify,
  type SignatureRefusal,
  type SignatureRefusalCode,
  signRequest,
  type VerifiedRequest,
  verifyRequest,
} from './request-signature.js';
export { type ResponseToSign, type ResponseToVerify, signResponse, verifyResponse } from './response-signature.js';
export { type HeaderFields } from './signed-headers.js';
export { contentDigest, NONCE_MEMORY_SECONDS } from './signature-profile.js';
