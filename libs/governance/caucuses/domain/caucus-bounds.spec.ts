import type { AgendaMatter, CaucusEntry, UnsignedEntry } from './caucus.types.js';
import { checkChain, entryHash, entryText, follow, holds, matterHash, readEntry } from './chain.js';
import { doesCount, isMatter, refusePapers, roundOf } from './founding-papers.js';
import { placesFor } from './places.js';
import { isDecision, isLine, pad, readDecision, readRoll, type SealedDecision, SEATS, unpad } from './roll.js';
import { isSealed, MATTER_BYTES, ROLL_BYTES } from './sealed-size.js';

const CAUCUS = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const KEY = 'k'.repeat(43);
const HASH = 'a'.repeat(64);
const anySignature = (): boolean => true;
const founding: CaucusEntry = {
  ...{ caucus: CAUCUS, seq: 0, kind: 'roll', previous: '', content: HASH, signingKey: KEY },
  signature: 's'.repeat(86),
};
const second: CaucusEntry = { ...founding, seq: 1, kind: 'matter', previous: entryHash(founding), signingKey: null };

describe('what is signed and committed to', () => {
  // Devices have signed and kept these: another text would break every chain there is.
  it('has the text that devices have signed since the first version', () => {
    const { signature: _, ...unsigned }: CaucusEntry = founding;
    expect(entryText(unsigned satisfies UnsignedEntry)).toBe(
      `{"caucus":"${CAUCUS}","content":"${HASH}","format":"massline-caucus-entry/1","kind":"roll",` +
        `"previous":"","seq":0,"signingKey":"${KEY}"}`,
    );
    const matter: AgendaMatter = { bodyId: OTHER, title: 'A crèche', words: 'At all.', minutes: 15, salt: KEY };
    expect(matterHash(matter)).toBe('a220e2147184e8e800501095f4a9e1c813febfce3c87dfe90ed9f106bd3d4cef');
  });
});

describe('a chain', () => {
  it.each([
    [{ caucus: 7 }],
    [{ caucus: 'not a uuid' }],
    [{ kind: 'minutes' }],
    [{ seq: '0' }],
    [{ seq: 0.5 }],
    [{ seq: -1 }],
    [{ signature: 's' }],
    [{ signingKey: 'k' }],
    [{ kind: 'matter', signingKey: 'k' }],
  ])('has no entry with %j', (change) => {
    expect(readEntry({ ...founding, ...change })).toBeNull();
  });

  it('begins with the roll that founds it, and nothing else', () => {
    expect(follow(null, { ...founding, seq: 1 }, anySignature)).toMatchObject({ error: 'ENTRY_OUT_OF_ORDER' });
    expect(follow(null, { ...founding, signingKey: null }, anySignature)).toMatchObject({
      error: 'ENTRY_OUT_OF_ORDER',
    });
    expect(checkChain([], anySignature)).toMatchObject({ error: 'ENTRY_OUT_OF_ORDER' });
  });

  it.each([[{ caucus: OTHER }], [{ seq: 2 }], [{ previous: 'b'.repeat(64) }]])(
    'goes on only where it left off: %j does not, though it is signed',
    (change) => {
      const head = follow(null, founding, anySignature);
      if (!head.ok) throw new Error(head.error);
      expect(follow(head.value, second, anySignature).ok).toBe(true);
      expect(follow(head.value, { ...second, ...change }, anySignature)).toMatchObject({ error: 'ENTRY_OUT_OF_ORDER' });
    },
  );

  it('holds for a device that saw nothing of it yet', () => {
    expect(holds([founding], null)).toBe(true);
    expect(holds([founding], { seq: 1, hash: entryHash(second) })).toBe(false);
  });
});

describe('the bounds of what a caucus writes', () => {
  it('are those of a line', () => {
    const lines = ['', ' ', 'x', 'x'.repeat(80), 'x'.repeat(81), 'half \uD800', 'two\nlines', 7];
    expect(lines.map((line) => isLine(line, 80))).toEqual([false, false, true, true, false, false, false, false]);
  });

  it('are those of a matter for the agenda', () => {
    const matter: AgendaMatter = { bodyId: OTHER, title: 'A crèche', words: 'At all.', minutes: 15, salt: KEY };
    const does = (change: Partial<AgendaMatter>): boolean => isMatter({ ...matter, ...change });
    expect([4, 5, 60, 61].map((minutes) => does({ minutes }))).toEqual([false, true, true, false]);
    const words = [' ', 'x', 'x'.repeat(5_000), 'x'.repeat(5_001), 'half \uD800'];
    expect(words.map((one) => does({ words: one }))).toEqual([false, true, true, false, false]);
    expect(['x'.repeat(200), 'x'.repeat(201)].map((title) => does({ title }))).toEqual([true, false]);
  });

  it('are those of a decision, whose counts are of the seats', () => {
    const decision: SealedDecision = { title: 'Childcare', words: 'Yes.', day: '2026-03-10', inFavour: 3, against: 0 };
    const does = (change: Partial<SealedDecision>): boolean => isDecision({ ...decision, ...change });
    expect([-1, 0, SEATS, SEATS + 1, 1.5].map((inFavour) => does({ inFavour }))).toEqual([
      ...[false, true, true, false, false],
    ]);
    expect([-1, 0, SEATS + 1].map((against) => does({ against }))).toEqual([false, true, false]);
    const words = [' ', 'x', 'x'.repeat(3_000), 'x'.repeat(3_001), 'half \uD800'];
    expect(words.map((one) => does({ words: one }))).toEqual([false, true, true, false, false]);
    expect([does({ title: '' }), does({ title: 'x'.repeat(201) })]).toEqual([false, false]);
  });

  it('are the bytes of a seal: full to the last one, and never longer', () => {
    expect(pad({ a: 1 }, 7)).toEqual(new TextEncoder().encode('{"a":1}'));
    expect(pad({ a: 1 }, 6)).toBeNull();
    expect([unpad(new TextEncoder().encode('null')), unpad(new TextEncoder().encode('7'))]).toEqual([null, null]);
    expect(unpad(Uint8Array.of(0x22, 0xff, 0x22))).toBeNull();
    // Bytes that are no text are not read as if they were one.
    expect(unpad(Uint8Array.of(...new TextEncoder().encode('{"a":"'), 0xff, 0x22, 0x7d))).toBeNull();
  });
});

it('reads a roll and a decision only of the caucus and the format they say', () => {
  const roll = { name: 'Night shift', members: [], signing: 's', identities: [], needsNewKeys: false };
  const sealed = { format: 'massline-caucus-roll/1', caucus: CAUCUS, ...roll };
  expect(readRoll(sealed, CAUCUS)).toEqual({ caucus: CAUCUS, ...roll });
  expect([readRoll(sealed, OTHER), readRoll({ ...sealed, format: 'x' }, CAUCUS), readRoll(null, CAUCUS)]).toEqual([
    ...[null, null, null],
  ]);
  const decision = { title: 'Childcare', words: 'Yes.', day: '2026-03-10', inFavour: 3, against: 0 };
  expect(readDecision({ format: 'massline-caucus-decision/1', ...decision })).toEqual(decision);
  expect([readDecision({ format: 'massline-caucus-roll/1', ...decision }), readDecision(null)]).toEqual([null, null]);
});

it('takes for sealed only a file of its one size with a stanza for each seat', () => {
  const stanza = `-> X25519 ${'A'.repeat(43)}\n${'b'.repeat(43)}\n`;
  const file = (seats: number, size: number, head = 'age-encryption.org/v1\n'): Uint8Array => {
    const bytes = new Uint8Array(size);
    bytes.set(new TextEncoder().encode(head + stanza.repeat(seats)));
    return bytes;
  };
  // As age v1 lays a file out: head, stanzas, MAC, nonce, what is sealed, and a tag of 16 bytes for each 64 KiB.
  expect([ROLL_BYTES, MATTER_BYTES]).toEqual([22 + 128 * 98 + 48 + 16 + 65_536 + 16, 22 + 98 + 48 + 16 + 16_384 + 16]);
  expect([isSealed('roll', file(SEATS, ROLL_BYTES)), isSealed('matter', file(1, MATTER_BYTES))]).toEqual([true, true]);
  expect(isSealed('roll', file(SEATS - 1, ROLL_BYTES))).toBe(false);
  expect(isSealed('roll', file(SEATS, ROLL_BYTES + 1))).toBe(false);
  expect(isSealed('roll', file(SEATS, ROLL_BYTES - 1))).toBe(false);
  expect(isSealed('matter', file(0, MATTER_BYTES))).toBe(false);
  expect(isSealed('matter', file(1, MATTER_BYTES, 'age-encryption.org/v2\n'))).toBe(false);
  expect(isSealed('agenda', file(1, MATTER_BYTES))).toBe(false);
});

describe('papers of the week of 9 March 2026', () => {
  const round = roundOf('2026-03-10');
  const paper = (key: string) => ({ key, isSigned: true, isSpent: false });
  const facts = { round, today: '2026-03-16', issued: 5, papers: ['a', 'b', 'c'].map(paper) };

  it('count from the Monday after it until the Sunday eight weeks later', () => {
    expect(round).toEqual({ beginsOn: '2026-03-09', asksUntil: '2026-03-15', countsUntil: '2026-05-10' });
    const days = ['2026-03-15', '2026-03-16', '2026-05-10', '2026-05-11'];
    expect(days.map((day) => doesCount(round, day))).toEqual([false, true, true, false]);
  });

  it.each([
    [{}, null],
    [{ today: '2026-03-15' }, 'WRONG_PHASE'],
    [{ issued: 4 }, 'PAPERS_TOO_FEW'],
    [{ papers: ['a', 'b'].map(paper) }, 'PAPERS_MISSING'],
    [{ papers: ['a', 'b', 'b'].map(paper) }, 'PAPERS_MISSING'],
    [{ papers: ['a', 'b', 'c', 'd'].map(paper) }, 'PAPERS_MISSING'],
    [{ papers: [paper('a'), paper('b'), { ...paper('c'), isSigned: false }] }, 'PAPER_NOT_SIGNED'],
    [{ papers: [paper('a'), paper('b'), { ...paper('c'), isSpent: true }] }, 'PAPER_SPENT'],
  ])('with %j: %s', (change, code) => expect(refusePapers({ ...facts, ...change })).toBe(code));
});

it('gives a matter the earlier of two meetings on one day', () => {
  const meeting = (id: string, beginsAt: string) => ({ id, bodyId: 'x', day: '2026-03-10', beginsAt });
  const matter = { id: 'm', bodyId: 'x', publishedOn: '2026-03-01' };
  for (const meetings of [
    [meeting('late', '19:30'), meeting('early', '18:00')],
    [meeting('early', '18:00'), meeting('late', '19:30')],
  ])
    expect(placesFor([matter], meetings, () => true).get('m')).toBe('early');
});
