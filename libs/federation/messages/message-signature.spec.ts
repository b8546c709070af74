import * as fc from 'fast-check';
import { canonicalJson, sha256Hex } from '#domain-kit';
import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import {
  contentHash,
  examineMessage,
  sealMessage,
  signedBytesOf,
  signMessage,
  verifyMessage,
} from './message-signature.js';
import { type Message, type MessageDraft } from './message.types.js';

const key = signingKey('north-side', generateSigningKeyPair());
const draft: MessageDraft = {
  id: '3f0f6c5e-7a55-4a70-9d5f-0d3f9c3d8a11',
  from: 'north-side',
  to: 'centre',
  type: 'report.submitted',
  schemaVersion: 1,
  createdAt: '2026-02-01',
  ledgerHead: { day: '2026-01-31', root: 'ab'.repeat(32), size: 31 },
  body: {
    subjectId: '2026-01',
    subjectVersion: 1,
    cells: [{ indicator: 'intakes', code: null, value: 12 }],
    text: 'ñ€😀',
  },
};
const numbering = { epoch: 1, sequence: 7 };
const message = signMessage(draft, numbering, key);

/** Every way to a member of a value, e.g. `['body', 'cells', '0', 'value']`. */
function paths(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [
    ...(way.length ? [way] : []),
    ...Object.entries(value).flatMap(([name, item]) => paths(item, [...way, name])),
  ];
}

function changedAt(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...(value as object) };
  copy[name] = changedAt(copy[name], rest, to);
  return copy;
}

describe('a message', () => {
  it('is signed over its context and RFC 8785 of all but the signature', () => {
    const { signature, ...unsigned } = message;
    const expected = Buffer.from(`massline/message/v1\n${canonicalJson(unsigned)}`);
    expect(signedBytesOf(unsigned)).toEqual(expected);
    expect(key.publicKey.verifies(expected, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(verifyMessage(message, key.publicKey)).toBe(true);
  });

  it('has a content hash over exactly id, from, to, type, schemaVersion, createdAt, ledgerHead and body', () => {
    expect(contentHash(message)).toBe(sha256Hex(canonicalJson(draft)));
    const { id, from, to, type, schemaVersion, createdAt, ledgerHead, body } = draft;
    expect(Object.keys(draft).sort()).toEqual(
      Object.keys({ id, from, to, type, schemaVersion, createdAt, ledgerHead, body }).sort(),
    );
  });

  it('keeps its content hash when re-sequenced and re-signed by another key', () => {
    const later = signMessage(draft, { epoch: 2, sequence: 1 }, signingKey('north-side', generateSigningKeyPair()));
    expect(contentHash(later)).toBe(contentHash(message));
    expect(later.signature).not.toBe(message.signature);
  });

  it('survives any order of members and a way through JSON', () => {
    const shuffled = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(message)) as Message).toReversed());
    expect(examineMessage(shuffled as unknown as Message, key.publicKey)).toEqual({
      signed: true,
      contentHash: contentHash(draft),
    });
    expect(sealMessage(draft, numbering, key)).toEqual({ message, contentHash: contentHash(draft) });
  });

  it('does not verify under another key, nor as a receipt', () => {
    const other = signingKey('north-side', generateSigningKeyPair());
    expect(verifyMessage(message, other.publicKey)).toBe(false);
    const { signature, ...unsigned } = message;
    const asReceipt = Buffer.from(`massline/receipt/v1\n${canonicalJson(unsigned)}`);
    expect(key.publicKey.verifies(asReceipt, Buffer.from(signature, 'base64url'))).toBe(false);
  });

  it('does not verify after a change of any member, at any depth', () => {
    const ways = paths(message).filter(([first]) => first !== 'signature');
    expect(ways.length).toBeGreaterThan(20);
    for (const way of ways) {
      for (const value of [null, 'x', 8, true, [], {}]) {
        const changed = changedAt(message, way, value) as Message;
        if (canonicalJson(changed) === canonicalJson(message)) continue;
        expect([way.join('.'), verifyMessage(changed, key.publicKey)]).toEqual([way.join('.'), false]);
      }
    }
  });

  it('does not verify after a random change of one byte of what was signed, of the signature or the body (2,000 each)', () => {
    const bytes = signedBytesOf(message);
    const signature = Buffer.from(message.signature, 'base64url');
    const flip = (data: Buffer, at: number, by: number): Buffer => {
      const copy = Buffer.from(data);
      copy[at % copy.length]! ^= by;
      return copy;
    };
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(key.publicKey.verifies(flip(bytes, at, by), signature)).toBe(false);
        expect(key.publicKey.verifies(bytes, flip(signature, at, by))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has both canonical texts equal to RFC 8785 of the whole, for any body', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: false } as never)),
        (body) => {
          const any = { ...draft, body: body as MessageDraft['body'] };
          const unsigned = { ...any, ...numbering, keyid: key.keyid };
          expect(contentHash(any)).toBe(sha256Hex(canonicalJson(any)));
          expect(signedBytesOf(unsigned).toString()).toBe(`massline/message/v1\n${canonicalJson(unsigned)}`);
        },
      ),
      { numRuns: 500 },
    );
  });
});
