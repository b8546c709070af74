import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import { parseReceipt } from './envelope.js';
import { makeReceipt, verifyReceipt } from './receipt.js';

const hub = signingKey('centre', generateSigningKeyPair());
const draft = {
  id: '3f0f6c5e-7a55-4a70-9d5f-0d3f9c3d8a11',
  contentHash: 'cd'.repeat(32),
  from: 'north-side',
  to: 'centre',
  outcome: 'accepted' as const,
  receivedAt: new Date('2026-02-01T12:00:00.999Z'),
};

describe('a receipt', () => {
  it.each([
    { given: 'accepted', receipt: makeReceipt(draft, hub) },
    { given: 'refused', receipt: makeReceipt({ ...draft, outcome: 'refused', reason: 'small_cell' }, hub) },
  ])('$given: verifies, keeps its form through JSON, and is the same bytes when made again', ({ receipt }) => {
    const read = JSON.parse(JSON.stringify(receipt)) as typeof receipt;
    expect(parseReceipt(read).ok).toBe(true);
    expect(verifyReceipt(read, hub.publicKey)).toBe(true);
    expect(JSON.stringify(read)).toBe(JSON.stringify(receipt));
  });

  it('says when in UTC and whole seconds', () => {
    expect(makeReceipt(draft, hub).receivedAt).toBe('2026-02-01T12:00:00Z');
  });

  it('has a reason exactly when refused', () => {
    expect(() => makeReceipt({ ...draft, reason: 'small_cell' }, hub)).toThrow('exactly when refused');
    expect(() => makeReceipt({ ...draft, outcome: 'refused' }, hub)).toThrow('exactly when refused');
    expect(parseReceipt({ ...makeReceipt(draft, hub), reason: 'small_cell' }).ok).toBe(false);
    expect(parseReceipt({ ...makeReceipt(draft, hub), outcome: 'refused' }).ok).toBe(false);
  });

  it.each([
    ['id', '4f0f6c5e-7a55-4a70-9d5f-0d3f9c3d8a11'],
    ['contentHash', 'ce'.repeat(32)],
    ['from', 'south-side'],
    ['to', 'north-side'],
    ['outcome', 'refused'],
    ['reason', 'small_cell'],
    ['receivedAt', '2026-02-01T12:00:01Z'],
    ['keyid', 'other#' + 'A'.repeat(43)],
    ['anything', 1],
  ])('does not verify after a change of %s', (member, value) => {
    expect(verifyReceipt({ ...makeReceipt(draft, hub), [member]: value }, hub.publicKey)).toBe(false);
  });
});
