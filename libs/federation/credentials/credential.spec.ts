import { addDays, toBase64url } from '#domain-kit';
import fc from 'fast-check';
import { generateSigningKeyPair, signingKey, verifySignature } from '../keys/index.js';
import {
  type Credential,
  credentialFile,
  credentialHash,
  judgeCredential,
  LONGEST_TERM_DAYS,
  readCredential,
  signCredential,
} from './index.js';

const TODAY = '2026-03-10';
const centre = signingKey('centre', generateSigningKeyPair());
const stranger = signingKey('centre', generateSigningKeyPair());
const signerOf = (key: typeof centre) => ({
  thumbprint: key.publicKey.thumbprint,
  sign: (bytes: Uint8Array) => key.sign(bytes),
});
const keys = new Map([
  [
    centre.publicKey.thumbprint,
    (bytes: Uint8Array, signature: string) => verifySignature(centre.publicKey, bytes, signature),
  ],
]);
const SUBJECT = '0123456789abcdef0123456789abcdef';
const signed = (expiresOn = addDays(TODAY, 300), key = centre): Credential =>
  signCredential({ subject: SUBJECT, expiresOn }, signerOf(key));
const judged = (credential: Credential, revoked: readonly string[] = [], today = TODAY) =>
  judgeCredential(credential, { keys, today, isRevoked: (hash) => revoked.includes(hash) });
const codeOf = (credential: Credential, revoked: readonly string[] = [], today = TODAY) => {
  const result = judged(credential, revoked, today);
  return result.ok ? 'ok' : result.error.code;
};
/** In place of the first character comes another one. */
const other = (text: string): string => (text.startsWith('a') ? 'b' : 'a') + text.slice(1);

describe('a credential', () => {
  it('is read back from its file, and holds the subject, the last day and the signature only', () => {
    const file = credentialFile(signed());
    expect(readCredential(file)).toEqual({ ok: true, value: signed() });
    expect(Object.keys(JSON.parse(file) as object)).toEqual(['massline', 'subject', 'expiresOn', 'key', 'signature']);
    expect(file).not.toContain('centre');
  });

  it('leaves its hash and its last day, from which nobody learns the subject', () => {
    expect(judged(signed())).toEqual({
      ok: true,
      value: { hash: credentialHash({ subject: SUBJECT }), expiresOn: addDays(TODAY, 300) },
    });
    expect(credentialHash({ subject: SUBJECT })).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['CREDENTIAL_OF_ANOTHER', signed(undefined, stranger)],
    ['CREDENTIAL_ALTERED', { ...signed(), expiresOn: addDays(TODAY, 301) }],
    ['CREDENTIAL_ALTERED', { ...signed(), subject: other(SUBJECT) }],
    ['CREDENTIAL_ALTERED', { ...signed(undefined, stranger), key: centre.publicKey.thumbprint }],
    ['CREDENTIAL_EXPIRED', signed(addDays(TODAY, -1))],
    ['TERM_TOO_LONG', signed(addDays(TODAY, LONGEST_TERM_DAYS + 2))],
    ['ok', signed(TODAY)],
    ['ok', signed(addDays(TODAY, LONGEST_TERM_DAYS))],
  ] as const)('is answered with %s', (code, credential) => {
    expect(codeOf(credential)).toBe(code);
  });

  it('counts for nothing once its hash is on the list, and others go on to count', () => {
    expect(codeOf(signed(), [credentialHash({ subject: SUBJECT })])).toBe('CREDENTIAL_REVOKED');
    expect(codeOf(signed(), [credentialHash({ subject: other(SUBJECT) })])).toBe('ok');
  });

  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['a member too many', credentialFile({ ...signed(), name: 'Ana' } as Credential)],
    ['a name for a subject', credentialFile({ ...signed(), subject: 'Ana' })],
    ['a day that there is not', credentialFile({ ...signed(), expiresOn: '2026-02-30' })],
    ['another version', credentialFile(signed()).replace('credential/v1', 'credential/v2')],
    ['a file that is too long', ' '.repeat(3_000) + credentialFile(signed())],
  ])('is not read from %s', (_, file) => {
    expect(readCredential(file)).toEqual({ ok: false, error: { code: 'NOT_A_CREDENTIAL' } });
  });

  it('counts on no day after its last, and on each until then that lies within the longest term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (days) => {
        const today = addDays(TODAY, days);
        const code = codeOf(signed(addDays(TODAY, 300)), [], today);
        expect(code).toBe(days <= 300 ? 'ok' : 'CREDENTIAL_EXPIRED');
      }),
    );
  });

  it('is spoilt by any byte of its signature, subject or day that changes', () => {
    const credential = signed();
    const bytes = Buffer.from(credential.signature, 'base64url');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(bytes);
        altered[at]! ^= change;
        expect(codeOf({ ...credential, signature: toBase64url(altered) })).toBe('CREDENTIAL_ALTERED');
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (days) => {
        expect(codeOf({ ...credential, expiresOn: addDays(credential.expiresOn, days) })).toBe('CREDENTIAL_ALTERED');
      }),
    );
  });
});
