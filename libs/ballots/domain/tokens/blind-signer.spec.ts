import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataFile } from '#testing';
import { blindSign, isSignedToken } from './blind-signer.js';

type Vector = Readonly<
  Record<
    'name' | 'p' | 'q' | 'n' | 'e' | 'd' | 'msg' | 'msg_prefix' | 'blinded_msg' | 'blind_sig' | 'sig' | 'sLen',
    string
  >
>;

const path = dataFile('vectors/rfc9474/test_vectors_rfc9474.json');
const vectors = path ? (JSON.parse(readFileSync(path, 'utf8')) as Vector[]) : [];
const onData = path ? describe : describe.skip;

const hex = (text: string): string => text.replace(/^0x/u, '');
const bytes = (text: string): Buffer => Buffer.from(hex(text), 'hex');
const number = (text: string): bigint => BigInt(`0x${hex(text)}`);

function base64url(value: bigint): string {
  const digits = value.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex').toString('base64url');
}

function inverse(a: bigint, modulus: bigint): bigint {
  let [r0, r1, s0, s1] = [modulus, a % modulus, 0n, 1n];
  while (r1 > 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  return ((s0 % modulus) + modulus) % modulus;
}

function keyOf(vector: Vector): KeyObject {
  const [n, e, d, p, q] = [vector.n, vector.e, vector.d, vector.p, vector.q].map(number) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const key = { n, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const jwk = Object.fromEntries(Object.entries(key).map(([name, value]) => [name, base64url(value)]));
  return createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' });
}

onData('blind signatures of RFC 9474', () => {
  it('has the four variants', () => {
    expect(vectors).toHaveLength(4);
  });

  it.each(vectors)('$name: signs what was blinded as the vector says', (vector) => {
    const signed = blindSign(bytes(vector.blinded_msg), keyOf(vector));
    expect(signed).toEqual({ ok: true, value: bytes(vector.blind_sig) });
  });

  const randomized = vectors.filter(({ name }) => name === 'RSABSSA-SHA384-PSS-Randomized');

  it.each(randomized)('$name: a token counts for its message only, and not with any bit changed', (vector) => {
    const key = createPublicKey(keyOf(vector));
    const token = { prefix: bytes(vector.msg_prefix), signature: bytes(vector.sig) };
    expect(isSignedToken(token, bytes(vector.msg), key)).toBe(true);
    expect(isSignedToken(token, Buffer.concat([bytes(vector.msg), Buffer.of(0)]), key)).toBe(false);
    for (const field of ['prefix', 'signature'] as const) {
      for (let at = 0; at < token[field].length; at += 1) {
        const changed = Buffer.from(token[field]);
        changed[at]! ^= 1 << (at % 8);
        expect(isSignedToken({ ...token, [field]: changed }, bytes(vector.msg), key)).toBe(false);
      }
    }
  });

  it.each(randomized)('$name: refuses what no client blinded', (vector) => {
    const key = keyOf(vector);
    expect(blindSign(Buffer.alloc(10), key)).toEqual({ ok: false, error: 'WRONG_LENGTH' });
    expect(blindSign(Buffer.alloc(bytes(vector.blinded_msg).length, 0xff), key)).toEqual({
      ok: false,
      error: 'NOT_BELOW_MODULUS',
    });
  });
});
