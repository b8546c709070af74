import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import {
  type Credential,
  credentialBytes,
  credentialHash,
  type CredentialMark,
  LONGEST_TERM_DAYS,
} from './credential.js';

/** Why a credential counts for nothing here today. */
export interface CredentialRefusal {
  readonly code:
    | 'CREDENTIAL_OF_ANOTHER'
    | 'CREDENTIAL_ALTERED'
    | 'CREDENTIAL_EXPIRED'
    | 'TERM_TOO_LONG'
    | 'CREDENTIAL_REVOKED';
}

export interface CredentialJudge {
  /** The keys of the centre that count today, by thumbprint: whether this signature was made over these bytes. */
  readonly keys: ReadonlyMap<string, (bytes: Uint8Array, signature: string) => boolean>;
  readonly today: Day;
  readonly isRevoked: (hash: string) => boolean;
}

const refuse = (code: CredentialRefusal['code']): Result<never, CredentialRefusal> => err({ code });

/** The days of two places differ by one: who signs may be ahead of who judges. */
const ONE_DAY_AHEAD = 1;

/** What is to be kept of a credential that the centre signed, has not revoked, and that counts today; or why it does not. */
export function judgeCredential(
  credential: Credential,
  { keys, today, isRevoked }: CredentialJudge,
): Result<CredentialMark, CredentialRefusal> {
  const verifies = keys.get(credential.key);
  if (!verifies) return refuse('CREDENTIAL_OF_ANOTHER');
  if (!verifies(credentialBytes(credential), credential.signature)) return refuse('CREDENTIAL_ALTERED');
  const { expiresOn } = credential;
  if (expiresOn < today) return refuse('CREDENTIAL_EXPIRED');
  if (expiresOn > addDays(today, LONGEST_TERM_DAYS + ONE_DAY_AHEAD)) return refuse('TERM_TOO_LONG');
  const hash = credentialHash(credential);
  return isRevoked(hash) ? refuse('CREDENTIAL_REVOKED') : ok({ hash, expiresOn });
}
