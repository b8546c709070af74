import { generateSigningKeyPair, keyIdOf, nodeIdOfKeyid, readKeyid, signingKey } from './signing-key.js';

describe('a signing key', () => {
  const pair = generateSigningKeyPair();

  it('is named by its node and its thumbprint', () => {
    const key = signingKey('north-side', pair);
    expect(key.keyid).toBe(keyIdOf('north-side', pair.publicKey));
    expect(readKeyid(key.keyid)).toEqual({ nodeId: 'north-side', thumbprint: key.publicKey.thumbprint });
  });

  it('throws if its halves do not belong together', () => {
    const other = generateSigningKeyPair();
    expect(() => signingKey('north-side', { ...pair, publicKey: other.publicKey })).toThrow('do not belong together');
  });

  it('throws for a node id that is none', () => {
    expect(() => signingKey('North Side', pair)).toThrow('no node id');
  });

  it.each([
    'north-side',
    'north-side#',
    '#abc',
    'North#' + 'A'.repeat(43),
    'a#' + 'A'.repeat(43),
    'ab#' + 'A'.repeat(44),
  ])('%s is no keyid', (keyid) => {
    expect(nodeIdOfKeyid(keyid)).toBeUndefined();
  });
});
