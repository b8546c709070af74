import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import { parseInboxAnswer, parseInboxRequest, parseMessage } from './envelope.js';
import { signMessage } from './message-signature.js';
import { makeReceipt } from './receipt.js';

const key = signingKey('north-side', generateSigningKeyPair());
const draft = {
  id: '3f0f6c5e-7a55-4a70-9d5f-0d3f9c3d8a11',
  from: 'north-side',
  to: 'centre',
  type: 'membership.ended',
  schemaVersion: 1,
  createdAt: '2026-02-01',
  ledgerHead: { day: '2026-01-31', root: 'ab'.repeat(32), size: 31 },
  body: { endedOn: '2026-02-01' },
};
const message = signMessage(draft, { epoch: 1, sequence: 7 }, key);

describe("a message's envelope", () => {
  it('is accepted as it was signed, and before the first checkpoint', () => {
    expect(parseMessage(message)).toEqual({ ok: true, value: message });
    expect(parseMessage({ ...message, ledgerHead: { ...message.ledgerHead, size: 0 } }).ok).toBe(true);
  });

  it.each(Object.keys(message))('is refused without %s', (member) => {
    expect(parseMessage(Object.fromEntries(Object.entries(message).filter(([name]) => name !== member))).ok).toBe(
      false,
    );
  });

  it.each<[string, unknown]>([
    ['extra', 1],
    ['id', '3F0F6C5E-7A55-4A70-9D5F-0D3F9C3D8A11'],
    ['id', '3f0f6c5e-7a55-1a70-9d5f-0d3f9c3d8a11'],
    ['id', `${message.id}\n`],
    ['from', 'North'],
    ['from', 'a'],
    ['from', 'a'.repeat(41)],
    ['to', 'centre '],
    ['to', ['centre']],
    ['epoch', 0],
    ['epoch', '1'],
    ['epoch', 1.5],
    ['sequence', 0],
    ['sequence', -1],
    ['sequence', 2 ** 53],
    ['type', 'membership'],
    ['type', '__proto__'],
    ['schemaVersion', 0],
    ['createdAt', '2026-02-30'],
    ['createdAt', '2026-02-01T00:00:00Z'],
    ['createdAt', 20260201],
    ['ledgerHead', null],
    ['ledgerHead', { ...message.ledgerHead, extra: 1 }],
    ['ledgerHead', { ...message.ledgerHead, root: 'AB'.repeat(32) }],
    ['ledgerHead', { ...message.ledgerHead, size: -1 }],
    ['ledgerHead', { day: '2026-01-31', root: 'ab'.repeat(32) }],
    ['body', []],
    ['body', 'text'],
    ['body', null],
    ['keyid', 'north-side'],
    ['keyid', 'north-side#short'],
    ['signature', `${message.signature}==`],
    ['signature', message.signature.slice(1)],
    ['signature', ''],
  ])('is refused with %s = %j', (member, value) => {
    const parsed = parseMessage({ ...message, [member]: value });
    expect(parsed).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it.each([null, undefined, 1, 'text', [], [message], {}])('is not %j', (value) => {
    expect(parseMessage(value).ok).toBe(false);
  });

  it('never repeats a value in the reason', () => {
    const parsed = parseMessage({ ...message, from: 'Maria Gonzalez' });
    expect(JSON.stringify(parsed)).not.toContain('Maria');
  });
});

describe('a batch', () => {
  it.each([
    { count: 0, fits: false },
    { count: 1, fits: true },
    { count: 100, fits: true },
    { count: 101, fits: false },
  ])('of $count messages fits: $fits', ({ count, fits }) => {
    expect(parseInboxRequest({ messages: Array<unknown>(count).fill(message) }).ok).toBe(fits);
  });

  it('has no other member', () => {
    expect(parseInboxRequest({ messages: [message], note: 1 }).ok).toBe(false);
  });
});

describe('an answer to a batch', () => {
  const receipt = makeReceipt(
    {
      id: message.id,
      contentHash: 'cd'.repeat(32),
      from: 'north-side',
      to: 'centre',
      outcome: 'accepted',
      receivedAt: new Date(0),
    },
    key,
  );
  const answer = { results: [{ receipt, duplicate: false }], cursor: { epoch: 1, contiguous: 0, missing: [[2, 3]] } };

  it('is accepted in full', () => {
    expect(parseInboxAnswer(answer).ok).toBe(true);
  });

  it.each([
    { results: [] },
    { results: [{ receipt }] },
    { results: [{ receipt: { ...receipt, note: '' }, duplicate: false }] },
    { cursor: { epoch: 1, contiguous: 0 } },
    { cursor: { epoch: 0, contiguous: 0, missing: [] } },
    { cursor: { epoch: 1, contiguous: -1, missing: [] } },
    { cursor: { epoch: 1, contiguous: 0, missing: [[2]] } },
    { cursor: { epoch: 1, contiguous: 0, missing: [[2, 3, 4]] } },
    { cursor: { epoch: 1, contiguous: 0, missing: [['2', 3]] } },
  ])('is refused with %j', (change) => {
    expect(parseInboxAnswer({ ...answer, ...change }).ok).toBe(false);
  });
});
