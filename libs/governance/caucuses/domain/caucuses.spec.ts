import fc from 'fast-check';
import { addDays, type Day, sha256Hex } from '#domain-kit';
import { checkChain, entryHash, entryText, follow, holds, matterHash, readEntry } from './chain.js';
import type { CaucusEntry, ChainHead, UnsignedEntry } from './caucus.types.js';
import { doesCount, FEWEST_PAPERS, FOUNDERS, isMatter, refusePapers, roundOf } from './founding-papers.js';
import { placesFor } from './places.js';
import { pad, type Roll, SEATS, unpad, withMember, withNewKeys, withoutMember } from './roll.js';

const CAUCUS = '00000000-0000-4000-8000-000000000001';
const keyOf = (n: number): string => `${n}`.padStart(43, 'k');
const HASH = 'a'.repeat(64);

/** Stands for signatures: who does not know the key cannot write this. */
const sign = (text: string, key: string): string => sha256Hex(`${key}${text}`).padEnd(86, 's');
const isSigned = (text: string, signature: string, key: string): boolean => sign(text, key) === signature;
const signed = (entry: UnsignedEntry, key: string): CaucusEntry => ({
  ...entry,
  signature: sign(entryText(entry), key),
});

/** A chain by its kinds; every roll names the next key. */
function chainOf(kinds: readonly ('roll' | 'matter' | 'agenda')[]): CaucusEntry[] {
  const entries: CaucusEntry[] = [];
  let [key, previous] = [keyOf(0), ''];
  for (const [seq, kind] of (['roll', ...kinds] as const).entries()) {
    const signingKey = kind === 'roll' ? keyOf(seq) : null;
    const entry = signed({ caucus: CAUCUS, seq, kind, previous, content: HASH, signingKey }, key);
    entries.push(entry);
    [key, previous] = [signingKey ?? key, entryHash(entry)];
  }
  return entries;
}
const chains = fc.array(fc.constantFrom('roll', 'matter', 'agenda'), { maxLength: 12 }).map(chainOf);
const day: fc.Arbitrary<Day> = fc.integer({ min: -400, max: 4000 }).map((days) => addDays('2026-03-10', days));

describe('the chain of a caucus', () => {
  it('holds from its founding on, and every device finds in it what it saw before', () => {
    fc.assert(
      fc.property(chains, fc.nat(12), (entries, at) => {
        const head = checkChain(entries, isSigned);
        expect(head).toMatchObject({ ok: true, value: { seq: entries.length - 1 } });
        const seen = entries[at % entries.length]!;
        expect(holds(entries, { seq: seen.seq, hash: entryHash(seen) })).toBe(true);
        expect(entries.map(readEntry)).toEqual(entries);
      }),
    );
  });

  it('shows what was left out, put in, exchanged or written by somebody without the key', () => {
    fc.assert(
      fc.property(chains, fc.nat(12), fc.constantFrom('drop', 'twice', 'content', 'key'), (entries, where, how) => {
        const at = where % entries.length;
        const one = entries[at]!;
        const { signature: _, ...unsigned } = one;
        const changes = {
          drop: [],
          twice: [one, one],
          content: [{ ...one, content: 'b'.repeat(64) }],
          key: [signed({ ...unsigned, content: 'b'.repeat(64) }, keyOf(99))],
        } as const;
        const changed = entries.toSpliced(at, 1, ...changes[how]);
        const isWhole = checkChain(changed, isSigned).ok;
        // Cutting off the end leaves a chain that holds: the device that saw more tells.
        const isCut = how === 'drop' && at === entries.length - 1;
        expect(isWhole).toBe(isCut && changed.length > 0);
        const seen = { seq: entries.length - 1, hash: entryHash(entries.at(-1)!) };
        expect(isWhole && holds(changed, seen)).toBe(false);
      }),
    );
  });

  it('has no forks: of two that follow one head, the second is refused', () => {
    const [first, second] = chainOf(['matter']);
    const founded = follow(null, first!, isSigned);
    if (!founded.ok) throw new Error(founded.error);
    const next = follow(founded.value, second!, isSigned);
    const other = signed({ ...second!, content: 'c'.repeat(64) }, keyOf(0));
    expect(follow(founded.value, other, isSigned).ok).toBe(true);
    expect(follow(next.ok ? next.value : (null as unknown as ChainHead), other, isSigned)).toEqual({
      ...{ ok: false, error: 'ENTRY_OUT_OF_ORDER' },
    });
  });

  it('is signed by the newest key alone', () => {
    const entries = chainOf(['roll', 'matter']);
    const { signature: _, ...last } = entries[2]!;
    expect(checkChain([...entries.slice(0, 2), signed(last, keyOf(0))], isSigned)).toEqual({
      ...{ ok: false, error: 'ENTRY_NOT_SIGNED' },
    });
  });

  it('takes nothing that is no entry', () => {
    const [entry] = chainOf([]);
    for (const bad of [
      { seq: 1 },
      { seq: -1 },
      { kind: 'x' },
      { signingKey: null },
      { content: '' },
      { previous: HASH },
    ])
      expect(readEntry({ ...entry, ...bad })).toBeNull();
    expect(readEntry({ ...entry, kind: 'matter' })).toBeNull();
    expect(readEntry(null)).toBeNull();
  });
});

describe('papers that found a caucus', () => {
  it('are of one week, and no day is one of signing and of counting', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const round = roundOf(one);
        expect(new Date(round.beginsOn).getUTCDay()).toBe(1);
        expect(one >= round.beginsOn && one <= round.asksUntil).toBe(true);
        expect(roundOf(round.asksUntil)).toEqual(round);
        expect(roundOf(addDays(round.asksUntil, 1)).beginsOn).toBe(addDays(round.beginsOn, 7));
        expect(doesCount(round, other)).toBe(other > round.asksUntil && other <= round.countsUntil);
      }),
    );
  });

  it('found it only where each is signed, unspent and of its own person, and enough others have one', () => {
    const paper = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      isSigned: fc.boolean(),
      isSpent: fc.boolean(),
    });
    const round = roundOf('2026-03-10');
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 4 }), fc.nat(9), day, (papers, issued, today) => {
        const isFounded = refusePapers({ round, today, issued, papers }) === null;
        const keys = new Set(papers.flatMap(({ key, isSigned: is, isSpent }) => (is && !isSpent ? [key] : [])));
        const isSound = papers.length === FOUNDERS && keys.size === FOUNDERS;
        expect(isFounded).toBe(doesCount(round, today) && issued >= FEWEST_PAPERS && isSound);
      }),
    );
  });

  it('and what is published has a title, words and a time', () => {
    const matter = { salt: keyOf(1), bodyId: CAUCUS, title: 'A crèche', words: 'At every meeting.', minutes: 15 };
    expect(isMatter(matter)).toBe(true);
    for (const bad of [
      { title: ' ' },
      { title: 'a\nb' },
      { words: '' },
      { minutes: 4 },
      { minutes: 61 },
      { minutes: 5.5 },
      { salt: '' },
    ])
      expect(isMatter({ ...matter, ...bad })).toBe(false);
    expect(matterHash({ ...matter, minutes: 16 })).not.toBe(matterHash(matter));
  });
});

describe('the guaranteed place', () => {
  const meetings = fc.uniqueArray(
    fc.record({ id: fc.uuid(), bodyId: fc.constantFrom('x', 'y'), day, beginsAt: fc.constantFrom('18:00', '19:30') }),
    { maxLength: 6, selector: ({ id }) => id },
  );
  const waiting = fc.uniqueArray(
    fc.record({ id: fc.uuid(), bodyId: fc.constantFrom('x', 'y', 'z'), publishedOn: day }),
    { maxLength: 6, selector: ({ id }) => id },
  );

  it('is the next meeting of its own body for which it is in time; without one it waits', () => {
    fc.assert(
      fc.property(waiting, meetings, fc.nat(20), (matters, convened, notice) => {
        const isInTime = (published: Day, { day: held }: { day: Day }): boolean => addDays(published, notice) <= held;
        const places = placesFor(matters, convened, isInTime);
        for (const { id, bodyId, publishedOn } of matters) {
          const open = convened.filter((one) => one.bodyId === bodyId && isInTime(publishedOn, one));
          const place = convened.find((one) => one.id === places.get(id));
          expect(place === undefined).toBe(open.length === 0);
          expect(open.length === 0 || open.includes(place!)).toBe(true);
          for (const other of open)
            expect(`${other.day} ${other.beginsAt}` >= `${place!.day} ${place!.beginsAt}`).toBe(true);
        }
      }),
    );
  });
});

describe('a roll', () => {
  const recipient = (n: number): string => `age1${`${n}`.replaceAll('1', 'q').padStart(58, 'z')}`;
  const member = (n: number) => ({ name: `m${n}`, recipient: recipient(n), since: '2026-03-10' });
  const roll = (size: number): Roll => ({
    ...{ caucus: CAUCUS, name: 'Night shift', signing: 's', identities: ['old'], needsNewKeys: false },
    members: Array.from({ length: size }, (_, n) => member(n + 200)),
  });

  it('takes whoever hands a card, once, up to its seats', () => {
    const more = withMember(roll(2), member(7));
    expect(more).toMatchObject({ members: [{}, {}, member(7)], needsNewKeys: false });
    expect(withMember(more as Roll, member(7))).toBe('ON_IT_ALREADY');
    expect(withMember(roll(SEATS), member(7))).toBe('ROLL_FULL');
    expect(withMember(roll(2), { ...member(7), recipient: 'age1' })).toBe('CARD_MALFORMED');
    expect(withMember(roll(2), { ...member(7), name: 'a\nb' })).toBe('CARD_MALFORMED');
  });

  it('lets go of somebody and asks for keys that they do not know', () => {
    const less = withoutMember(roll(3), recipient(201)) as Roll;
    expect(less).toMatchObject({ needsNewKeys: true, members: [member(200), member(202)] });
    expect(withNewKeys(less, 't', null)).toMatchObject({ signing: 't', identities: ['old'], needsNewKeys: true });
    expect(withNewKeys(less, 't', 'new')).toMatchObject({ identities: ['new', 'old'], needsNewKeys: false });
    expect(withoutMember(roll(3), recipient(9))).toBe('NOT_ON_IT');
    expect(withoutMember(roll(1), recipient(200))).toBe('LAST_ONE');
  });

  it('fills its space to the byte, whatever it says, and is read as it was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (value) => {
        const padded = pad(value, 65_536)!;
        expect(padded.length).toBe(65_536);
        expect(unpad(padded)).toEqual({ ...JSON.parse(JSON.stringify(value)) });
      }),
    );
    expect(pad({ text: 'x'.repeat(100) }, 100)).toBeNull();
    expect(pad({ ...roll(SEATS), name: 'é'.repeat(80) }, 65_536)).not.toBeNull();
    expect(unpad(Uint8Array.of(0xff))).toBeNull();
  });
});
