import { randomBytes } from 'node:crypto';
import { fromBase64url, toBase64url } from '#domain-kit';
import { paperMessage } from '../elections/signed-texts.js';
import { blindToken, type RsaNumbers, unblindToken } from './blind-token.js';

const KEY_BYTES = 32;
/** What stands before the modulus of an RSA key of 2048 bits in its SubjectPublicKeyInfo (RFC 8017 §A.1.1), and after it: 65537. */
const SPKI_HEAD = '30820122300d06092a864886f70d01010105000382010f003082010a0282010100';
const SPKI_TAIL = '0203010001';
const MODULUS = { from: 33, to: 289 } as const;

/** A paper that is asked for, as a browser keeps it: sent again, the same request gets the same answer. */
export interface AskedPaper {
  /** Id of the election or survey. */
  readonly of: string;
  /** A random number that nobody has seen; base64url, as all others. */
  readonly key: string;
  readonly prefix: string;
  /** What the signer is given. */
  readonly blinded: string;
  /** Takes the blinding off; secret until the paper is put in. */
  readonly inverse: string;
}

/** A paper that whoever has it may put in, once. */
export interface BearerPaper {
  readonly of: string;
  readonly key: string;
  readonly prefix: string;
  readonly signature: string;
}

/** @param paperKey SubjectPublicKeyInfo in base64url; throws for what is no RSA key of 2048 bits */
export function askForPaper(of: string, paperKey: string): AskedPaper {
  const key = toBase64url(randomBytes(KEY_BYTES));
  const token = blindToken(paperMessage(of, key), numbersOf(paperKey));
  const [prefix, blinded] = [toBase64url(token.prefix), toBase64url(token.blinded)];
  return { of, key, prefix, blinded, inverse: token.inverse.toString(16) };
}

/** The paper out of the signer's answer. Whether it is one is seen when it is put in. */
export function receivePaper(asked: AskedPaper, paperKey: string, answer: string): BearerPaper {
  const { of, key, prefix } = asked;
  const token = { inverse: BigInt(`0x${asked.inverse}`) };
  return { of, key, prefix, signature: toBase64url(unblindToken(token, fromBase64url(answer), numbersOf(paperKey))) };
}

/** Read by its fixed form: a page over plain HTTP has no Web Crypto. */
function numbersOf(paperKey: string): RsaNumbers {
  const bytes = fromBase64url(paperKey);
  const isSound =
    bytes.subarray(0, MODULUS.from).toString('hex') === SPKI_HEAD &&
    bytes.subarray(MODULUS.to).toString('hex') === SPKI_TAIL;
  if (!isSound) throw new RangeError('Papers are signed with RSA of 2048 bits and the exponent 65537');
  const modulus = BigInt(`0x${bytes.subarray(MODULUS.from, MODULUS.to).toString('hex')}`);
  return { modulus, exponent: 65_537n };
}
