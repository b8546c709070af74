import { createPublicKey, verify } from 'node:crypto';
import { toBase64url } from '#domain-kit';
import { isCanonicalPoint, isLowOrderPoint, isOnCurve, LOW_ORDER_ENCODINGS } from './ed25519-encoding.js';
import { publicKeyOf, thumbprintOf, verifySignature } from './public-key.js';
import { generateSigningKeyPair, signingKey } from './signing-key.js';

const key = (hex: string): string => toBase64url(Buffer.from(hex, 'hex'));
const refusal = (encoded: string): string => {
  const read = publicKeyOf(encoded);
  return read.ok ? 'accepted' : read.error.code;
};

/** Encodings of y ≥ p, with either sign, and of x = 0 with the sign of a negative x. */
const NON_CANONICAL = [
  `ed${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(31)}`,
  `ee${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(31)}`,
  `f0${'ff'.repeat(30)}7f`,
  `ff${'ff'.repeat(30)}7f`,
  'ff'.repeat(32),
];
const NEGATIVE_ZERO = [`01${'00'.repeat(30)}80`, `ec${'ff'.repeat(31)}`];

describe('an Ed25519 key at registration', () => {
  it.each([...LOW_ORDER_ENCODINGS, ...NEGATIVE_ZERO])('%s is of low order: refused', (hex) => {
    expect(refusal(key(hex))).toBe('low_order');
  });

  it.each(NON_CANONICAL)('%s has y ≥ p: refused', (hex) => {
    expect(refusal(key(hex))).toBe('non_canonical');
  });

  it('accepts the greatest canonical y that is on the curve', () => {
    const near = Array.from({ length: 18 }, (_, below) => (0xec - below).toString(16).padStart(2, '0'))
      .map((low) => `${low}${'ff'.repeat(30)}7f`)
      .filter((hex) => isOnCurve(Buffer.from(hex, 'hex')) && !isLowOrderPoint(Buffer.from(hex, 'hex')));
    expect(near.length).toBeGreaterThan(3);
    expect(near.every((hex) => isCanonicalPoint(Buffer.from(hex, 'hex')))).toBe(true);
    expect(refusal(key(near[0]!))).toBe('accepted');
  });

  it.each([
    ['a y without an x', key(`02${'00'.repeat(31)}`)],
    ['31 bytes', key('11'.repeat(31))],
    ['33 bytes', key('11'.repeat(33))],
    ['padding', `${key('11'.repeat(32))}=`],
    ['the alphabet of plain base64', key('fb'.repeat(32)).replaceAll('-', '+')],
    ['unused bits set', `${'A'.repeat(42)}B`],
    ['nothing', ''],
  ])('%s is malformed', (_, encoded) => {
    expect(refusal(encoded)).toBe('malformed');
  });

  it('accepts the keys of RFC 8032 §7.1 and generated ones', () => {
    const vectors = [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    ].map(key);
    const made = Array.from({ length: 50 }, () => generateSigningKeyPair().publicKey);
    expect([...vectors, ...made].map(refusal)).toEqual(Array<string>(53).fill('accepted'));
  });

  it('of low order is refused whatever Node says of it: under OpenSSL 3.0 one signature fits every message', () => {
    const identity = Buffer.from(LOW_ORDER_ENCODINGS[0]!, 'hex');
    const node = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(identity) } });
    const signature = Buffer.concat([identity, Buffer.alloc(32)]);
    const verdicts = ['one thing', 'its contrary'].map((text) => verify(null, Buffer.from(text), node, signature));
    expect([
      [true, true],
      [false, false],
    ]).toContainEqual(verdicts);
    expect(refusal(toBase64url(identity))).toBe('low_order');
  });
});

describe('a key that is met again', () => {
  it('is imported once, and refused again if it was refused', () => {
    const { publicKey } = generateSigningKeyPair();
    const [first, second] = [publicKeyOf(publicKey), publicKeyOf(publicKey)];
    expect(first.ok && second.ok && first.value === second.value).toBe(true);
    const low = key(LOW_ORDER_ENCODINGS[4]!);
    expect([refusal(low), refusal(low)]).toEqual(['low_order', 'low_order']);
  });
});

describe('a thumbprint', () => {
  it('is that of RFC 8037 appendix A.3', () => {
    expect(thumbprintOf('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')).toBe(
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    );
  });
});

describe('a signature', () => {
  const signer = signingKey('north-side', generateSigningKeyPair());
  const data = Buffer.from('one thing');
  const signature = signer.sign(data);

  it('verifies as bytes and as base64url', () => {
    expect(verifySignature(signer.publicKey, data, signature)).toBe(true);
    expect(verifySignature(signer.publicKey, data, toBase64url(signature))).toBe(true);
  });

  it('has one spelling: other text for the same bytes is refused', () => {
    const text = toBase64url(signature);
    const last = text.at(-1)!;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = text.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1];
    expect(Buffer.from(twin, 'base64url').equals(signature)).toBe(true);
    for (const other of [twin, `${text}=`, `${text}==`, signature.toString('hex')]) {
      expect(verifySignature(signer.publicKey, data, other)).toBe(false);
    }
  });

  it('with S + L in place of S is refused', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = signature.subarray(32).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n) + order;
    const raised = Buffer.from(Array.from({ length: 32 }, (_, at) => Number((s >> BigInt(8 * at)) & 255n)));
    expect(verifySignature(signer.publicKey, data, Buffer.concat([signature.subarray(0, 32), raised]))).toBe(false);
  });

  it.each([0, 63, 65, 128])('of %i bytes is refused', (length) => {
    expect(verifySignature(signer.publicKey, data, Buffer.alloc(length, 1))).toBe(false);
  });
});
