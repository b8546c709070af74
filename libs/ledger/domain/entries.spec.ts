import type { LedgerEntry } from './entry.types.js';
import { ENTRY_KINDS } from './entry.types.js';
import { commitText, entryBytes, entryHash, opensCommitment } from './entry-bytes.js';
import { checkEntry, refuseEntry } from './refuse-entry.js';

const salt = Buffer.alloc(32, 7);
const entry: LedgerEntry = {
  index: 4,
  kind: 'mandate.begun',
  day: '2023-05-02',
  subject: {
    ids: {
      mandate: '0f3b8a52-5d0e-4d3c-9f35-2c1f6a1f8a11',
      person: '00112233445566778899aabbccddeeff',
      node: 'river-bend',
    },
    codes: { office: 'secretary', period: '2023-05', report: 'report:2023-05' },
    days: { endsOn: '2024-05-01' },
    figures: { votesFor: 21, votesAgainst: 0 },
    commitments: { text: commitText(salt, 'They serve for a year.') },
  },
};
const withSubject = (subject: unknown): unknown => ({ ...entry, subject });

describe('an entry', () => {
  it('may hold ids, codes, days, figures and commitments', () => {
    expect(refuseEntry(entry)).toBeUndefined();
    expect(checkEntry(entry)).toEqual({ ok: true, value: entry });
  });

  it.each(ENTRY_KINDS)('may be of kind %s', (kind) => {
    expect(refuseEntry({ ...entry, kind })).toBeUndefined();
  });

  it.each([
    ['free text as a code', withSubject({ codes: { reason: 'She was not present' } }), 'BAD_VALUE'],
    ['a name as a code', withSubject({ codes: { holder: 'Ana' } }), 'BAD_VALUE'],
    ['letters beyond ASCII', withSubject({ codes: { office: 'secretaría' } }), 'BAD_VALUE'],
    ['a code of more than 40 characters', withSubject({ codes: { office: 'a'.repeat(41) } }), 'BAD_VALUE'],
    ['a code with a line break at its end', withSubject({ codes: { office: 'secretary\n' } }), 'BAD_VALUE'],
    ['a name as an id', withSubject({ ids: { person: 'Ana Lima' } }), 'BAD_VALUE'],
    ['an e-mail address as an id', withSubject({ ids: { person: 'a@example.org' } }), 'BAD_VALUE'],
    ['a text as a commitment', withSubject({ commitments: { text: 'We decided' } }), 'BAD_VALUE'],
    ['a fraction', withSubject({ figures: { share: 0.5 } }), 'BAD_VALUE'],
    ['a figure beyond 2^53', withSubject({ figures: { cents: 2 ** 53 } }), 'BAD_VALUE'],
    ['a figure as text', withSubject({ figures: { votes: '21' } }), 'BAD_VALUE'],
    ['a day that does not exist', withSubject({ days: { endsOn: '2023-02-29' } }), 'BAD_VALUE'],
    ['a text in a field name', withSubject({ codes: { 'she was absent': 'yes' } }), 'BAD_FIELD_NAME'],
    ['a group of another name', withSubject({ notes: { a: 'b' } }), 'UNKNOWN_FIELD'],
    ['a group named like a property of every object', withSubject({ constructor: { a: 'b' } }), 'UNKNOWN_FIELD'],
    ['a nested object', withSubject({ codes: { a: { b: 'c' } } }), 'BAD_VALUE'],
    ['a list', withSubject({ codes: ['a'] }), 'BAD_VALUE'],
    ['no subject', withSubject(null), 'BAD_VALUE'],
    ['a field of its own', { ...entry, note: 'hello' }, 'UNKNOWN_FIELD'],
    ['a kind that is not of the list', { ...entry, kind: 'member.praised' }, 'UNKNOWN_KIND'],
    ['a negative index', { ...entry, index: -1 }, 'BAD_INDEX'],
    ['a time instead of a day', { ...entry, day: '2023-05-02T10:00:00Z' }, 'BAD_DAY'],
    ['nothing', null, 'BAD_VALUE'],
  ])('is refused with %s', (_what, bad, code) => {
    expect(refuseEntry(bad)).toMatchObject({ code });
    expect(checkEntry(bad).ok).toBe(false);
  });

  it('never shows the refused value in the refusal', () => {
    expect(JSON.stringify(refuseEntry(withSubject({ codes: { holder: 'Ana Lima' } })))).not.toContain('Ana');
  });

  it('has the same bytes in whatever order its members were written', () => {
    const { index, kind, day, subject } = entry;
    expect(entryBytes({ subject, day, kind, index })).toEqual(entryBytes(entry));
    expect(entryBytes(entry).toString()).toMatch(/^\{"day":"2023-05-02","index":4,"kind":"mandate\.begun","subject":/);
    expect(entryHash({ ...entry, index: 5 })).not.toEqual(entryHash(entry));
  });
});

describe('a commitment', () => {
  it('opens with its own salt and text alone', () => {
    const commitment = commitText(salt, 'We adopt the points.');
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(opensCommitment(commitment, salt, 'We adopt the points.')).toBe(true);
    expect(opensCommitment(commitment, salt, 'We adopt the point.')).toBe(false);
    expect(opensCommitment(commitment, Buffer.alloc(32, 8), 'We adopt the points.')).toBe(false);
  });

  it('needs a salt of 32 bytes', () => {
    expect(() => commitText(Buffer.alloc(16), 'text')).toThrow(RangeError);
  });

  it('cannot move a byte between salt and text', () => {
    expect(() => commitText(Buffer.concat([salt, Buffer.from('W')]), 'e')).toThrow(RangeError);
  });
});
