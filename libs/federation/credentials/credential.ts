import { canonicalJson, type Day, err, isDay, ok, parsedJson, type Result, sha256Hex, toBase64url } from '#domain-kit';

/**
 * What the centre signs and a person keeps (R35): a random subject and the last day on which it counts. It names neither
 * a person nor an organization: docs/protocol.md, *Credentials*.
 */
export interface Credential {
  /** 128 random bits in hex, made for this one credential. */
  readonly subject: string;
  /** The last day on which it counts. */
  readonly expiresOn: Day;
  /** Thumbprint of the key that signed. */
  readonly key: string;
  /** Ed25519 by that key, base64url. */
  readonly signature: string;
}

/** What whoever relies on a credential keeps of it: enough to know it again, and to see that it has ended. */
export interface CredentialMark {
  /** SHA-256 in hex: `credentialHash`. */
  readonly hash: string;
  readonly expiresOn: Day;
}

export interface CredentialSigner {
  readonly thumbprint: string;
  sign(bytes: Uint8Array): Uint8Array;
}

/** At most twelve months: this many days after the one on which it is confirmed. */
export const LONGEST_TERM_DAYS = 365;

/** Separates the kinds of things that a node signs, so that none can pass for another. */
const CONTEXT = 'massline/credential/v1\n';
const HASH_CONTEXT = 'massline/credential-subject/v1\n';
const KIND = 'massline/credential/v1';
const MEMBERS = ['massline', 'subject', 'expiresOn', 'key', 'signature'] as const;
const SUBJECT = /^[0-9a-f]{32}$/;
const THUMBPRINT = /^[A-Za-z0-9_-]{43}$/;
const SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/;
const LONGEST_FILE = 2_000;

type Terms = Pick<Credential, 'subject' | 'expiresOn'>;

/** What the signature is over. */
export const credentialBytes = ({ subject, expiresOn }: Terms): Uint8Array =>
  Buffer.from(CONTEXT + canonicalJson({ expiresOn, subject }));

/** By this a credential is recorded and revoked. It tells nothing of a subject that is not known already. */
export const credentialHash = ({ subject }: Pick<Credential, 'subject'>): string => sha256Hex(HASH_CONTEXT + subject);

export function signCredential({ subject, expiresOn }: Terms, signer: CredentialSigner): Credential {
  const signature = toBase64url(signer.sign(credentialBytes({ subject, expiresOn })));
  return { subject, expiresOn, key: signer.thumbprint, signature };
}

/** The file that the person keeps. */
export const credentialFile = (credential: Credential): string =>
  `${JSON.stringify({ massline: KIND, ...credential }, null, 2)}\n`;

export interface NotACredential {
  readonly code: 'NOT_A_CREDENTIAL';
}

/** Reads a file of `credentialFile`; that the signature holds is for `judgeCredential` to say. */
export function readCredential(file: string): Result<Credential, NotACredential> {
  const value = file.length <= LONGEST_FILE ? parsedJson(file) : undefined;
  return isCredential(value) ? ok(credentialOf(value)) : err({ code: 'NOT_A_CREDENTIAL' });
}

const credentialOf = ({ subject, expiresOn, key, signature }: Credential): Credential => ({
  ...{ subject, expiresOn, key, signature },
});

function isCredential(value: unknown): value is Credential {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const read = value as Record<string, unknown>;
  const named = Object.keys(read);
  if (named.length !== MEMBERS.length || MEMBERS.some((name) => typeof read[name] !== 'string')) return false;
  const { massline, subject, expiresOn, key, signature } = read as Record<(typeof MEMBERS)[number], string>;
  const spelled = SUBJECT.test(subject) && THUMBPRINT.test(key) && SIGNATURE.test(signature);
  return massline === KIND && spelled && isDay(expiresOn);
}
