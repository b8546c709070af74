import fc from 'fast-check';
import { contentHash, generateSigningKeyPair, signingKey, signMessage } from '#federation';
import { checkCredential, readCredential } from './check-credential.js';

const pair = generateSigningKeyPair();
const key = signingKey('north', pair);
const known = { publicKey: pair.publicKey, validUntil: null };
const body = {
  ...{ subjectId: '6f6b1b0e-4a60-4b9e-8d0c-1f2f3a4b5c6d', subjectVersion: 1, code: 'ab'.repeat(32) },
  ...{ beginsOn: '2026-03-01', endsOn: '2026-09-30' },
};
const draft = {
  ...{ id: '1c1f5c0e-0f3c-4a0e-9a59-0d1c8b6f7a55', from: 'north', to: 'hub', type: 'delegate.mandated' },
  ...{ schemaVersion: 1, createdAt: '2026-03-10', ledgerHead: { day: '2026-03-09', root: '00'.repeat(32), size: 0 } },
} as never as Omit<Parameters<typeof signMessage>[0], 'body'>;
const signed = (more: Record<string, string> = {}) =>
  signMessage({ ...draft, body: { ...body, ...more } }, { epoch: 1, sequence: 7 }, key);
const verdict = (message: object, held: Parameters<typeof checkCredential>[1] = known): string => {
  const credential = readCredential(JSON.stringify(message));
  return credential ? checkCredential(credential, held) : 'none';
};

describe('the credential of a delegate', () => {
  it('holds as the organization signed it, and says what both sides show of it', () => {
    for (const message of [signed(), signed({ endedOn: '2026-04-01' })]) {
      expect(verdict(message)).toBe('holds');
      const turned = Object.fromEntries(Object.entries(message).toReversed());
      expect(verdict(turned)).toBe('holds');
      expect(readCredential(JSON.stringify(message))).toMatchObject({
        ...{ delegate: body.subjectId, contentHash: contentHash(message), endedOn: message.body['endedOn'] ?? null },
      });
    }
  });

  it('holds no more once any of what it says was changed', () => {
    const message = signed({ endedOn: '2026-04-01' });
    const members = ['beginsOn', 'endsOn', 'endedOn', 'subjectId', 'code'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.nat(), (member, at) => {
        const value = message.body[member] as string;
        const place = at % value.length;
        const other = value[place] === '1' ? '2' : '1';
        const changed = value.slice(0, place) + other + value.slice(place + 1);
        expect(['badSignature', 'none']).toContain(
          verdict({ ...message, body: { ...message.body, [member]: changed } }),
        );
      }),
    );
    const { endedOn: _, ...held } = message.body;
    expect(verdict({ ...message, body: held })).toBe('badSignature');
    expect(verdict({ ...message, to: 'another' })).toBe('badSignature');
  });

  it('proves nothing under another key, one that is not known, or one that had ended before', () => {
    expect(verdict(signed(), null)).toBe('unknownKey');
    expect(verdict(signed(), { ...known, publicKey: generateSigningKeyPair().publicKey })).toBe('unknownKey');
    expect(verdict(signed(), { ...known, validUntil: '2026-03-09T12:00:00Z' })).toBe('keyHadEnded');
    expect(verdict(signed(), { ...known, validUntil: '2026-03-11T12:00:00Z' })).toBe('holds');
  });

  it('is read only where it is whole, and signed in the name of who sends it', () => {
    const message = signed();
    expect(readCredential('no file')).toBeUndefined();
    expect(verdict({ ...message, type: 'report.submitted' })).toBe('none');
    expect(verdict({ ...message, from: 'south' })).toBe('none');
    expect(verdict({ ...message, signature: `${message.signature}=` })).toBe('none');
  });
});
