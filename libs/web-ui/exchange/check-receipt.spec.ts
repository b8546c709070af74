import fc from 'fast-check';
import { generateSigningKeyPair, makeReceipt, signingKey } from '#federation';
import { checkReceipt, readReceipt } from './check-receipt.js';

const pair = generateSigningKeyPair();
const key = signingKey('hub', pair);
const known = { publicKey: pair.publicKey, validUntil: null };
const draft = {
  ...{ id: '6f6b1b0e-4a60-4b9e-8d0c-1f2f3a4b5c6d', contentHash: 'ab'.repeat(32), from: 'north', to: 'hub' },
  receivedAt: new Date('2026-03-10T12:00:00Z'),
};
const accepted = makeReceipt({ ...draft, outcome: 'accepted' }, key);
const refused = makeReceipt({ ...draft, outcome: 'refused', reason: 'small_cell' }, key);
const verdict = (text: string, held: Parameters<typeof checkReceipt>[1] = known): string => {
  const receipt = readReceipt(text);
  return receipt ? checkReceipt(receipt, held) : 'none';
};

describe('a saved receipt', () => {
  it.each([
    { given: 'one that accepts', text: JSON.stringify(accepted) },
    { given: 'one that refuses', text: JSON.stringify(refused) },
    {
      given: 'one with its members in another order',
      text: JSON.stringify(Object.fromEntries(Object.entries(accepted).toReversed())),
    },
    { given: 'one in lines, with white space around', text: `\n ${JSON.stringify(accepted, null, 2)}\n` },
  ])('holds, as the node signed it: $given', ({ text }) => {
    expect(verdict(text)).toBe('holds');
  });

  it('holds no more once any of what it says was changed', () => {
    const members = ['id', 'contentHash', 'from', 'receivedAt'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.nat(), (member, at) => {
        const value = accepted[member];
        const place = at % value.length;
        const other = value[place] === '1' ? '2' : '1';
        const changed = { ...accepted, [member]: value.slice(0, place) + other + value.slice(place + 1) };
        expect(['badSignature', 'none']).toContain(verdict(JSON.stringify(changed)));
      }),
    );
    expect(verdict(JSON.stringify({ ...refused, reason: 'schema' }))).toBe('badSignature');
    expect(verdict(JSON.stringify({ ...accepted, outcome: 'refused', reason: 'schema' }))).toBe('badSignature');
  });

  it('proves nothing under a key that is not known, or is not the one that it names', () => {
    expect(verdict(JSON.stringify(accepted), null)).toBe('unknownKey');
    expect(verdict(JSON.stringify(accepted), { ...known, publicKey: generateSigningKeyPair().publicKey })).toBe(
      'unknownKey',
    );
  });

  it('may be of a retired key, if it was made before the key ended', () => {
    expect(verdict(JSON.stringify(accepted), { ...known, validUntil: '2026-03-10T12:00:00.500Z' })).toBe('holds');
    expect(verdict(JSON.stringify(accepted), { ...known, validUntil: '2026-03-10T11:59:59.999Z' })).toBe('keyHadEnded');
  });

  it.each([
    { given: 'no JSON', text: 'hello' },
    { given: 'a list', text: '[]' },
    { given: 'one without a signature', text: JSON.stringify({ ...accepted, signature: undefined }) },
    { given: 'one with a member more', text: JSON.stringify({ ...accepted, note: 'x' }) },
    { given: 'one that another node would have signed', text: JSON.stringify({ ...accepted, to: 'south' }) },
    { given: 'one that refuses without a reason', text: JSON.stringify({ ...accepted, outcome: 'refused' }) },
  ])('is not read from $given', ({ text }) => {
    expect(readReceipt(text)).toBeUndefined();
  });
});
