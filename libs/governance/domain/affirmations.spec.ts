import { addDays, type Day, err, ok } from '#domain-kit';
import fc from 'fast-check';
import { checkAdoption, checkRead, shownCount, standingOf } from './affirmations.js';
import type { AffirmationAct, VersionTerms } from './document.types.js';

const founded = '2026-01-01';
const founding: VersionTerms = { version: 1, adoptedOn: founded, affirmWithinDays: null, clauseHashes: ['a', 'b'] };
const second: VersionTerms = { version: 2, adoptedOn: '2026-06-01', affirmWithinDays: 60, clauseHashes: ['a', 'c'] };
const third: VersionTerms = { version: 3, adoptedOn: '2026-07-20', affirmWithinDays: 60, clauseHashes: ['c', 'd'] };
const said = (clauseHash: string, act: AffirmationAct['act'] = 'affirmed'): AffirmationAct => ({
  ...{ clauseHash, act },
  day: '2026-06-05',
});

describe('standing on a text in force', () => {
  it.each([
    { given: 'nothing adopted', versions: [], acts: [], today: '2030-01-01', state: 'none', until: null },
    {
      given: 'what a founding adopted, however late',
      versions: [founding],
      acts: [],
      today: '2030-01-01',
      state: 'open',
      until: null,
    },
    {
      given: 'the last day',
      versions: [founding, second],
      acts: [],
      today: '2026-07-31',
      state: 'open',
      until: '2026-07-31',
    },
    {
      given: 'the day after',
      versions: [founding, second],
      acts: [],
      today: '2026-08-01',
      state: 'lapsed',
      until: '2026-07-31',
    },
    {
      given: 'the new words affirmed, a founding’s not',
      versions: [founding, second],
      acts: [said('c')],
      today: '2030-01-01',
      state: 'open',
      until: null,
    },
    {
      given: 'all affirmed, the unchanged words before',
      versions: [founding, second],
      acts: [said('a'), said('c')],
      today: '2030-01-01',
      state: 'affirmed',
      until: null,
    },
    {
      given: 'words withdrawn after the last day',
      versions: [founding, second],
      acts: [said('a'), said('c'), said('c', 'withdrawn')],
      today: '2026-08-01',
      state: 'lapsed',
      until: '2026-07-31',
    },
    {
      given: 'words that a later version repeats, as late as before',
      versions: [founding, second, third],
      acts: [],
      today: '2026-08-01',
      state: 'lapsed',
      until: '2026-07-31',
    },
    {
      given: 'only the latest words missing, in their own days',
      versions: [founding, second, third],
      acts: [said('c')],
      today: '2026-08-01',
      state: 'open',
      until: '2026-09-18',
    },
  ])('with $given: $state', ({ versions, acts, today, state, until }) => {
    expect(standingOf(versions, acts, { memberSince: founded, today })).toMatchObject({ state, until });
  });

  it('gives whoever joins later the whole window', () => {
    const who = { memberSince: '2026-07-30', today: '2026-08-01' };
    expect(standingOf([founding, second], [], who)).toMatchObject({ state: 'open', until: '2026-09-28' });
  });
});

describe('speaking of a clause', () => {
  it.each([
    { of: 'the version in force', read: { version: 2, clause: 2, hash: 'c' }, code: undefined },
    { of: 'a superseded version', read: { version: 1, clause: 1, hash: 'a' }, code: 'VERSION_SUPERSEDED' },
    { of: 'a version to come', read: { version: 3, clause: 1, hash: 'c' }, code: 'VERSION_UNKNOWN' },
    { of: 'no version', read: { version: 1.5, clause: 1, hash: 'a' }, code: 'VERSION_UNKNOWN' },
    { of: 'no clause', read: { version: 2, clause: 3, hash: 'c' }, code: 'CLAUSE_UNKNOWN' },
    { of: 'clause 0', read: { version: 2, clause: 0, hash: 'c' }, code: 'CLAUSE_UNKNOWN' },
    { of: 'other words', read: { version: 2, clause: 2, hash: 'b' }, code: 'CLAUSE_CHANGED' },
  ])('of $of: $code', ({ read, code }) => {
    const checked = checkRead(read, second);
    expect(checked.ok ? undefined : checked.error.code).toBe(code);
  });

  it('is refused where nothing is in force', () =>
    expect(checkRead({ version: 1, clause: 1, hash: 'a' }, undefined)).toMatchObject({ ok: false }));
});

describe('adopting a version', () => {
  const carried = { state: 'in-force', outcome: 'carried', rule: 'majority', effectKind: 'unity.adopt' };
  it.each([
    { by: 'a decision for it', decision: carried, adopts: true },
    { by: 'a founding', decision: { ...carried, rule: 'founding', effectKind: null }, adopts: true },
    { by: 'nothing', decision: null, adopts: false },
    { by: 'a decision that nobody has seconded', decision: { ...carried, state: 'recorded' }, adopts: false },
    { by: 'a lapsed decision', decision: { ...carried, state: 'lapsed' }, adopts: false },
    { by: 'a lost decision', decision: { ...carried, outcome: 'lost' }, adopts: false },
    { by: 'a decision for something else', decision: { ...carried, effectKind: 'rules.adopt' }, adopts: false },
    { by: 'a decision without effect', decision: { ...carried, effectKind: null }, adopts: false },
  ])('by $by: $adopts', ({ decision, adopts }) => {
    const checked = checkAdoption(decision, 'unity.adopt');
    expect(checked).toEqual(adopts ? ok(undefined) : err({ code: 'ADOPTION_WITHOUT_DECISION' }));
  });
});

describe('the count of who has affirmed', () => {
  it.each([
    [2, 4, 'nothing'],
    [4, 8, 'nothing'],
    [4, 12, 'few'],
    [8, 12, 'all-but-few'],
    [12, 12, 'everybody'],
    [0, 30, 'few'],
    [20, 30, 'exact'],
  ])('%i of %i shows %s', (affirmed, members, shown) => expect(shownCount(affirmed, members)).toMatchObject({ shown }));

  it('is never a figure where fewer than 5 are on one side', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (affirmed, others) => {
        const count = shownCount(affirmed, affirmed + others);
        const tells = Math.min(affirmed, others) >= 5 ? ['shown', 'affirmed', 'members'] : ['shown'];
        expect(Object.keys(count)).toEqual(tells);
      }),
    );
  });
});

describe('over random histories', () => {
  const hash = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const step = fc.oneof(
    fc.record({ adopt: fc.uniqueArray(hash, { minLength: 1, maxLength: 4 }), within: fc.constantFrom(null, 14, 60) }),
    fc.record({ say: hash, act: fc.constantFrom('affirmed' as const, 'withdrawn' as const) }),
    fc.record({ wait: fc.integer({ min: 1, max: 40 }) }),
  );

  it('nobody lapses who has affirmed all words in force, nor before their days are over; and affirming them ends every lapse', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const versions: VersionTerms[] = [];
        const acts: AffirmationAct[] = [];
        let today: Day = founded;
        for (const one of steps) {
          if ('wait' in one) today = addDays(today, one.wait);
          else if ('adopt' in one)
            versions.push({
              version: versions.length + 1,
              adoptedOn: today,
              affirmWithinDays: one.within,
              clauseHashes: one.adopt,
            });
          else acts.push({ clauseHash: one.say, act: one.act, day: today });
          const who = { memberSince: founded, today };
          const standing = standingOf(versions, acts, who);
          const inForce = versions.at(-1);
          const missing = (inForce?.clauseHashes ?? []).filter(
            (wanted) => acts.findLast(({ clauseHash }) => clauseHash === wanted)?.act !== 'affirmed',
          );
          expect(standing.clauses.filter(({ affirmedOn }) => affirmedOn === null).map((clause) => clause.hash)).toEqual(
            missing,
          );
          // Some missing words have stood, without a break, for longer than the days that brought them.
          const late = missing.some((wanted) => {
            const brought = versions[versions.findLastIndex(({ clauseHashes }) => !clauseHashes.includes(wanted)) + 1]!;
            return brought.affirmWithinDays !== null && addDays(brought.adoptedOn, brought.affirmWithinDays) < today;
          });
          const done = inForce ? 'affirmed' : 'none';
          expect(standing.state).toBe(missing.length === 0 ? done : late ? 'lapsed' : 'open');
          const all = missing.map((clauseHash): AffirmationAct => ({ clauseHash, act: 'affirmed', day: today }));
          expect(standingOf(versions, [...acts, ...all], who).state).toBe(done);
        }
      }),
    );
  });
});
