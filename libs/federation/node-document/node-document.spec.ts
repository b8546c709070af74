import { generateAgeIdentity } from '../keys/age-identity.js';
import { LOW_ORDER_ENCODINGS } from '../keys/ed25519-encoding.js';
import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import { type NodeDocument, nodeDocument, readNodeDocument } from './node-document.js';
import { isNodeKind, NODE_KINDS, roleOf } from './node-kinds.js';

const key = signingKey('centre', generateSigningKeyPair());
const second = generateSigningKeyPair().publicKey;
const document: NodeDocument = {
  id: 'centre',
  kind: 'organizing-committee',
  displayName: 'Organizing Committee',
  protocolVersions: [1],
  keys: [
    { publicKey: second, validFrom: '2025-01-01', validUntil: '2026-01-31' },
    { publicKey: key.publicKey.encoded, validFrom: '2026-01-01' },
  ],
  endpoints: { inbox: 'https://centre.example/federation/inbox' },
  ageRecipient: generateAgeIdentity().recipient,
};
const signed = nodeDocument(document, key);
const refusal = (value: unknown): string => {
  const read = readNodeDocument(value);
  return read.ok ? 'accepted' : read.error.code;
};
const resigned = (changes: object): unknown => nodeDocument({ ...document, ...changes }, key);

describe('a node document', () => {
  it('is accepted after a way through a file, in any order of members', () => {
    const file = JSON.parse(JSON.stringify(signed)) as typeof signed;
    expect(readNodeDocument({ signature: file.signature, keyid: file.keyid, document: file.document })).toEqual({
      ok: true,
      value: signed,
    });
  });

  it.each<[string, unknown, string]>([
    ['another name', { ...signed, document: { ...document, displayName: 'Other' } }, 'bad_signature'],
    ['another endpoint', { ...signed, document: { ...document, endpoints: {} } }, 'bad_signature'],
    [
      'a key more',
      {
        ...signed,
        document: {
          ...document,
          keys: [...document.keys, { publicKey: generateSigningKeyPair().publicKey, validFrom: '2026-01-01' }],
        },
      },
      'bad_signature',
    ],
    ['a key that is not in it', nodeDocument(document, signingKey('centre', generateSigningKeyPair())), 'foreign_key'],
    [
      'the keyid of another node',
      nodeDocument(document, { ...key, keyid: key.keyid.replace('centre', 'center') }),
      'foreign_key',
    ],
    [
      'a low-order key beside the good one',
      resigned({
        keys: [
          ...document.keys,
          { publicKey: Buffer.from(LOW_ORDER_ENCODINGS[4]!, 'hex').toString('base64url'), validFrom: '2026-01-01' },
        ],
      }),
      'low_order',
    ],
    ['another kind', resigned({ kind: 'party' }), 'malformed'],
    ['no keys', resigned({ keys: [] }), 'malformed'],
    ['an unknown member', resigned({ members: 12 }), 'malformed'],
    [
      'an age recipient with a typo',
      resigned({
        ageRecipient: `${document.ageRecipient.slice(0, -1)}${document.ageRecipient.endsWith('q') ? 'p' : 'q'}`,
      }),
      'malformed',
    ],
    ['a name that turns the text around', resigned({ displayName: 'Committee\u202eevil' }), 'malformed'],
    ['a name with a zero-width space', resigned({ displayName: 'Committee\u200b' }), 'malformed'],
    ['a name with a line break', resigned({ displayName: 'a\nb' }), 'malformed'],
    ['a name of spaces', resigned({ displayName: '  ' }), 'malformed'],
    ['no name', resigned({ displayName: '' }), 'malformed'],
    ['a script as endpoint', resigned({ endpoints: { inbox: 'javascript:alert(1)' } }), 'malformed'],
    ['nothing', undefined, 'malformed'],
  ])('is refused with %s', (_, value, code) => {
    expect(refusal(value)).toBe(code);
  });
});

describe('a kind of node', () => {
  it('is one of six, of which one is the hub', () => {
    expect(NODE_KINDS.map(roleOf).filter((role) => role === 'hub')).toHaveLength(1);
    expect(NODE_KINDS).toHaveLength(6);
    expect(isNodeKind('caucus')).toBe(true);
    expect(isNodeKind('toString')).toBe(false);
  });
});
