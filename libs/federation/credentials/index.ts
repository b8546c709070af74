export {
  type Credential,
  credentialBytes,
  credentialFile,
  credentialHash,
  type CredentialMark,
  type CredentialSigner,
  LONGEST_TERM_DAYS,
  type NotACredential,
  readCredential,
  signCredential,
} from './credential.js';
export { type CredentialJudge, type CredentialRefusal, judgeCredential } from './judge-credential.js';
