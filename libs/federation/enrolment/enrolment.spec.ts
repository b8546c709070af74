import { createHash, createHmac } from 'node:crypto';
import { generateAgeIdentity } from '../keys/age-identity.js';
import { LOW_ORDER_ENCODINGS } from '../keys/ed25519-encoding.js';
import { type PublicKey, publicKeyOf } from '../keys/public-key.js';
import { generateSigningKeyPair } from '../keys/signing-key.js';
import { enrolmentProof, invitationId, parseEnrolmentRequest, proofHolds, proofKey } from './enrolment.js';
import { newInvitationSecret } from './invitation.js';
import { verificationWords } from './verification-words.js';

const secret = newInvitationSecret();
const { publicKey } = generateSigningKeyPair();
const request = {
  id: 'north-side',
  kind: 'mass-organization',
  displayName: 'North Side',
  publicKey,
  ageRecipient: generateAgeIdentity().recipient,
  invitation: invitationId(proofKey(secret)),
  proof: enrolmentProof(proofKey(secret), publicKey, 'north-side'),
} as const;
const refusal = (value: unknown): string => {
  const parsed = parseEnrolmentRequest(value);
  return parsed.ok ? 'accepted' : parsed.error.code;
};

describe('the proof of an invitation', () => {
  it('is HMAC-SHA-256(SHA-256(secret), SHA-256(public key ‖ id))', () => {
    const key = createHash('sha256').update(Buffer.from(secret, 'base64url')).digest();
    const data = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).update('north-side').digest();
    expect(request.proof).toBe(createHmac('sha256', key).update(data).digest('base64url'));
    expect(proofHolds(proofKey(secret), request)).toBe(true);
  });

  it.each([
    ['another secret', proofKey(newInvitationSecret()), request],
    ['another id', proofKey(secret), { ...request, id: 'south-side' }],
    ['another key', proofKey(secret), { ...request, publicKey: generateSigningKeyPair().publicKey }],
    ['another proof', proofKey(secret), { ...request, proof: 'A'.repeat(43) }],
    ['a short proof', proofKey(secret), { ...request, proof: '' }],
  ])('does not hold with %s', (_, key, changed) => {
    expect(proofHolds(key, changed)).toBe(false);
  });
});

describe('a request for enrolment', () => {
  it('is accepted with and without a base URL', () => {
    expect(refusal(request)).toBe('accepted');
    expect(refusal({ ...request, baseUrl: 'https://north.example/' })).toBe('accepted');
  });

  it.each<[string, object, string]>([
    ['a low-order key', { publicKey: Buffer.from(LOW_ORDER_ENCODINGS[0]!, 'hex').toString('base64url') }, 'low_order'],
    ['a non-canonical key', { publicKey: Buffer.from('ff'.repeat(32), 'hex').toString('base64url') }, 'non_canonical'],
    ['a short key', { publicKey: 'AAAA' }, 'malformed'],
    ['another form of id', { id: 'North' }, 'malformed'],
    ['another kind', { kind: 'party' }, 'malformed'],
    ['an age recipient with a typo', { ageRecipient: `age1${'q'.repeat(58)}` }, 'malformed'],
    ['a member more', { contact: 'x' }, 'malformed'],
    ['a base URL of another scheme', { baseUrl: 'file:///etc/passwd' }, 'malformed'],
    ['a proof of another length', { proof: 'AAAA' }, 'malformed'],
    ['a name with a control character', { displayName: 'North\u0007' }, 'malformed'],
  ])('is refused with %s', (_, changes, code) => {
    expect(refusal({ ...request, ...changes })).toBe(code);
  });

  it.each(['id', 'kind', 'displayName', 'publicKey', 'ageRecipient', 'proof'])('is refused without %s', (member) => {
    expect(refusal(Object.fromEntries(Object.entries(request).filter(([name]) => name !== member)))).toBe('malformed');
  });
});

describe('the eight words', () => {
  const read = (encoded: string): PublicKey => {
    const key = publicKeyOf(encoded);
    if (!key.ok) throw new Error(key.error.code);
    return key.value;
  };
  /** The public keys of RFC 8032 §7.1, tests 1 and 2; the words were computed by another program. */
  const hub = read('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo');
  const node = read('PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw');

  it.each([
    ['en', 'orphan ice police front business strategy scatter work'],
    ['es', 'nuca icono óxido fracaso boa seta rabia voz'],
  ] as const)('in %s are the first 88 bits of SHA-256(hub key ‖ node key), eleven a word', (language, words) => {
    expect(verificationWords(hub, node, language).join(' ')).toBe(words);
  });

  it('are the same on both screens, and others for the other order, another key and another language', () => {
    const third = read(generateSigningKeyPair().publicKey);
    const words = verificationWords(hub, node, 'en').join(' ');
    const others = [
      verificationWords(node, hub, 'en'),
      verificationWords(hub, third, 'en'),
      verificationWords(third, node, 'en'),
      verificationWords(hub, node, 'es'),
      verificationWords(hub, node, 'fr'),
    ].map((list) => list.join(' '));
    expect(new Set([words, ...others]).size).toBe(6);
    expect(verificationWords(hub, node, 'en').join(' ')).toBe(words);
  });
});
