import { Secret } from 'otpauth';
import { newOneTimeSecret, oneTimeUri, stepOfCode } from './one-time-codes.js';

/** RFC 6238, appendix B, SHA-1: the last six of its eight digits, which is what six digits mean. */
const RFC_SECRET = Secret.fromLatin1('12345678901234567890').base32;
const RFC_CODES: readonly (readonly [seconds: number, code: string])[] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

describe('a one-time code', () => {
  it.each(RFC_CODES)('at %i s is that of RFC 6238, one step early or late too, and no further', (seconds, code) => {
    const step = Math.floor(seconds / 30);
    const at = (steps: number): number | null => stepOfCode(RFC_SECRET, code, new Date((step + steps) * 30_000));
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step, step, step, null]);
    expect(stepOfCode(RFC_SECRET, ` ${code.slice(0, 3)} ${code.slice(3)} `, new Date(seconds * 1000))).toBe(step);
  });

  it.each(['', '28708', '2870822', '28708a', 'ABCD-EFGH-JKMN-PQRS', '２８７０８２'])('is not %j', (text) => {
    expect(stepOfCode(RFC_SECRET, text, new Date(59_000))).toBeNull();
  });

  it('has a secret of 160 random bits, which the address carries', () => {
    const secret = newOneTimeSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newOneTimeSecret()).not.toBe(secret);
    const uri = new URL(oneTimeUri(secret, 'north.example', 'ana.lee'));
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('secret')).toBe(secret);
    expect(uri.searchParams.get('issuer')).toBe('north.example');
  });
});
