import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataFile } from '#testing';
import { blindSign, isSignedToken } from './blind-signer.js';
import { rsaNumbers } from '../elections/keys.js';
import { blindToken, unblindToken } from './blind-token.js';

type Vector = Readonly<
  Record<'name' | 'n' | 'e' | 'msg' | 'msg_prefix' | 'salt' | 'inv' | 'blinded_msg' | 'blind_sig' | 'sig', string>
>;

const path = dataFile('vectors/rfc9474/test_vectors_rfc9474.json');
const vectors = path ? (JSON.parse(readFileSync(path, 'utf8')) as Vector[]) : [];
const onData = path ? describe : describe.skip;

const bytes = (text: string): Buffer => {
  const hex = text.replace(/^0x/u, '');
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
};

function publicKeyOf({ n, e }: Vector): KeyObject {
  const [modulus, exponent] = [bytes(n), bytes(e)].map((value) => value.toString('base64url'));
  return createPublicKey({ key: { kty: 'RSA', n: modulus!, e: exponent! }, format: 'jwk' });
}

/** The vectors give the inverse of the blinding; its inverse is the blinding. */
function blindingOf({ inv, n }: Vector): bigint {
  const modulus = BigInt(`0x${bytes(n).toString('hex')}`);
  let [r0, r1, s0, s1] = [modulus, BigInt(`0x${bytes(inv).toString('hex')}`), 0n, 1n];
  while (r1 > 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  return ((s0 % modulus) + modulus) % modulus;
}

onData('the device’s half of RFC 9474', () => {
  it.each(vectors)('$name: blinds and unblinds as the vector says', (vector) => {
    const key = publicKeyOf(vector);
    const chance = { prefix: bytes(vector.msg_prefix), salt: bytes(vector.salt), blinding: blindingOf(vector) };
    const token = blindToken(bytes(vector.msg), rsaNumbers(key), chance);
    expect(Buffer.from(token.blinded).toString('hex')).toBe(bytes(vector.blinded_msg).toString('hex'));
    expect(unblindToken(token, bytes(vector.blind_sig), rsaNumbers(key)).toString('hex')).toBe(
      bytes(vector.sig).toString('hex'),
    );
  });
});

describe('a token of chance', () => {
  it('is signed unseen, and never blinded alike twice', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const message = Buffer.from('a paper');
    const numbers = rsaNumbers(publicKey);
    const [token, other] = [blindToken(message, numbers), blindToken(message, numbers)];
    expect(token.blinded).not.toEqual(other.blinded);
    const answer = blindSign(token.blinded, privateKey);
    if (!answer.ok) throw new Error(answer.error);
    const signature = unblindToken(token, answer.value, numbers);
    expect(isSignedToken({ prefix: token.prefix, signature }, message, publicKey)).toBe(true);
    expect(isSignedToken({ prefix: other.prefix, signature }, message, publicKey)).toBe(false);
  });
});
