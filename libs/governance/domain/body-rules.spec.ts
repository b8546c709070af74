import { addDays } from '#domain-kit';
import fc from 'fast-check';
import {
  carries,
  isAtLeast,
  isCount,
  matterOf,
  peopleNeeded,
  readQuorum,
  readRules,
  refuseOutOfReach,
  refuseVote,
  rulesBegin,
  rulesOn,
  type Voted,
  writeQuorum,
} from './body-rules.js';
import { type BodyRules, type CountedVote, MATTERS, VOTED_RULES } from './body-rules.types.js';

const day = '2026-03-10';
const rulesOf = (payload: object): BodyRules => {
  const read = readRules({ quorum: '1/2', ...payload });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const vote = (change: Partial<CountedVote> = {}): CountedVote => ({
  ...{ present: 6, inFavour: 4, against: 2, electorate: 10, announcedOn: '2026-03-01' },
  ...change,
});
const voted = (change: Partial<Voted> = {}): Voted => ({
  ...({ rule: 'majority', outcome: 'carried', day, matter: 'ordinary' } as const),
  ...change,
});

const aCount = fc.nat({ max: 60 }).chain((electorate) =>
  fc.nat({ max: electorate }).chain((present) =>
    fc.nat({ max: present }).chain((inFavour) =>
      fc.record({
        electorate: fc.constant(electorate),
        present: fc.constant(present),
        inFavour: fc.constant(inFavour),
        against: fc.nat({ max: present - inFavour }),
        announcedOn: fc.option(
          fc.integer({ min: -100, max: 0 }).map((days) => addDays(day, days)),
          { nil: null },
        ),
      }),
    ),
  ),
);
const aRule = fc.constantFrom(...VOTED_RULES);
const aQuorum = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(String),
  fc
    .integer({ min: 1, max: 99 })
    .chain((whole) => fc.integer({ min: 1, max: whole }).map((part) => `${part}/${whole}`)),
);
const someRules = fc.record({
  ...{ quorum: aQuorum, ordinary: aRule, offices: aRule, principles: aRule, recall: aRule, amendment: aRule },
  noticeDays: fc.nat({ max: 90 }),
  minimumElectorate: fc.integer({ min: 1, max: 60 }),
});

describe('the rules of a body', () => {
  it('are read from a decision', () => {
    const payload = { quorum: '1/3', recall: 'absolute-majority', noticeDays: 7, amendedBy: 'assembly' };
    expect(readRules({ ...payload, byName: ['recall', 'ordinary'] })).toEqual({
      ok: true,
      value: {
        byName: ['ordinary', 'recall'],
        quorum: { kind: 'share', part: 1, whole: 3 },
        thresholds: {
          ordinary: 'majority',
          offices: 'majority',
          principles: 'two-thirds',
          recall: 'absolute-majority',
          amendment: 'two-thirds',
        },
        noticeDays: 7,
        minimumElectorate: 1,
        recallSignatures: 20,
        confidenceDays: 0,
        amendedBy: 'assembly',
      },
    });
  });

  it.each([
    [{ quorum: '3/2' }, 'quorum: a share as 1/2, or a number of people as 5.'],
    [{ quorum: '0' }, 'quorum: a share as 1/2, or a number of people as 5.'],
    [{ quorum: 5 }, 'quorum: a share as 1/2, or a number of people as 5.'],
    [{ recall: 'rotation' }, 'recall: one of majority, absolute-majority, two-thirds, consensus, unanimity.'],
    [{ noticeDays: 91 }, 'noticeDays is 0 to 90.'],
    [
      { byName: ['ordinary', 'offices'] },
      'byName: some of ordinary, principles, recall and amendment; nobody is elected by name.',
    ],
    [{ minimumElectorate: 0 }, 'minimumElectorate is 1 to 10000.'],
    [{ recallSignatures: 51 }, 'recallSignatures is 1 to 50.'],
    [{ confidenceDays: 29 }, 'confidenceDays is 0, or 30 to 730.'],
    [{ amendedBy: 'Ana Example' }, 'amendedBy is the code of a body.'],
  ])('with %j are refused', (change, message) => {
    expect(readRules({ quorum: '1/2', ...change })).toEqual({
      ok: false,
      error: { code: 'BODY_RULES_INVALID', message, field: /^\w+/.exec(message)![0] },
    });
  });

  it('hold from their day until the next begin, whatever is decided later', () => {
    const dated = fc.record({ days: fc.nat({ max: 40 }), rules: someRules });
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 8 }), fc.nat({ max: 40 }), dated, (past, asked, next) => {
        const all = past.map(({ days, rules }, position) => ({
          ...rulesOf(rules),
          beginsOn: addDays(day, days),
          position,
        }));
        const before = rulesOn(all, addDays(day, asked));
        const later = { ...rulesOf(next.rules), beginsOn: addDays(day, asked + 1 + next.days), position: all.length };
        expect(rulesOn([...all, later], addDays(day, asked))).toBe(before);
        const isLast = all.every(({ beginsOn }) => beginsOn <= later.beginsOn);
        expect(isLast && rulesOn([...all, later], later.beginsOn) !== later).toBe(false);
        expect(before === null).toBe(!all.some(({ beginsOn }) => beginsOn <= addDays(day, asked)));
      }),
    );
  });

  it('begin on the day after, those of a founding on its own', () => {
    expect([rulesBegin('two-thirds', day), rulesBegin('rotation', day)]).toEqual([addDays(day, 1), addDays(day, 1)]);
    expect(rulesBegin('founding', day)).toBe(day);
  });

  it('never ask for more people than there are, nor for none', () => {
    fc.assert(
      fc.property(aQuorum, fc.integer({ min: 1, max: 500 }), (text, electorate) => {
        const quorum = readQuorum(text)!;
        const needed = peopleNeeded(quorum, electorate);
        expect(writeQuorum(quorum)).toBe(text);
        expect(needed).toBeGreaterThanOrEqual(1);
        expect(needed).toBeLessThanOrEqual(electorate);
        const isEnough = (people: number) =>
          quorum.kind === 'people' || people * quorum.whole >= quorum.part * electorate;
        expect(isEnough(needed)).toBe(true);
        expect(quorum.kind === 'share' && isEnough(needed - 1)).toBe(false);
      }),
    );
  });

  it('which a body could not keep are refused', () => {
    const code = 'RULES_OUT_OF_REACH';
    expect(refuseOutOfReach(rulesOf({ quorum: '9' }), 8)).toMatchObject({ code, field: 'quorum' });
    expect(refuseOutOfReach(rulesOf({ minimumElectorate: 9 }), 8)).toMatchObject({ code, field: 'minimumElectorate' });
    expect(refuseOutOfReach(rulesOf({ quorum: '8' }), 8)).toBeNull();
    expect(refuseOutOfReach(rulesOf({ quorum: '1/1', minimumElectorate: 8 }), 8)).toBeNull();
  });
});

describe('a vote', () => {
  it('that carries by a rule carries by every rule that asks less', () => {
    fc.assert(
      fc.property(aRule, aRule, aCount, (rule, least, count) => {
        expect(isAtLeast(rule, least) && carries(rule, count) && !carries(least, count)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('carries no less with one more in favour, and no more with one more against', () => {
    fc.assert(
      fc.property(aRule, aCount, (rule, count) => {
        const { present, inFavour, against } = count;
        fc.pre(inFavour + against < present);
        const [more, less] = [
          { ...count, inFavour: inFavour + 1 },
          { ...count, against: against + 1 },
        ];
        expect(carries(rule, count) ? carries(rule, more) : !carries(rule, less)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [{}, {}, {}, null],
    [{}, { outcome: 'lost' }, { inFavour: 2, against: 3 }, null],
    [{}, { outcome: 'lost' }, {}, 'OUTCOME_AGAINST_COUNT'],
    [{}, {}, { inFavour: 3, against: 3 }, 'OUTCOME_AGAINST_COUNT'],
    [{}, {}, { inFavour: 0, against: 0 }, 'OUTCOME_AGAINST_COUNT'],
    [{}, {}, { present: 4, inFavour: 4, against: 0 }, 'NOT_QUORATE'],
    [{ quorum: '5' }, {}, { present: 4, inFavour: 4, against: 0 }, 'NOT_QUORATE'],
    [{ noticeDays: 9 }, {}, {}, null],
    [{ noticeDays: 10 }, {}, {}, 'NOTICE_TOO_SHORT'],
    [{ noticeDays: 1 }, {}, { announcedOn: null }, 'NOTICE_TOO_SHORT'],
    [{ minimumElectorate: 11 }, {}, {}, 'ELECTORATE_TOO_SMALL'],
    [{ minimumElectorate: 11 }, { matter: 'amendment', rule: 'two-thirds' }, {}, null],
    [{}, { matter: 'principles' }, {}, 'RULE_TOO_WEAK'],
    [{}, { rule: 'rotation' }, {}, 'RULE_TOO_WEAK'],
    [{ ordinary: 'absolute-majority' }, { rule: 'unanimity' }, { inFavour: 6, against: 0 }, 'RULE_TOO_WEAK'],
    [{}, {}, { present: 11 }, 'COUNT_INVALID'],
    [{}, {}, { against: 3 }, 'COUNT_INVALID'],
    [{}, {}, { inFavour: 1.5 }, 'COUNT_INVALID'],
    [{}, {}, { announcedOn: '2026-03-11' }, 'COUNT_INVALID'],
  ] as const)('under %j, %j with %j: %s', (rules, about, count, code) => {
    expect(refuseVote(voted(about), vote(count), rulesOf(rules))).toBe(code);
  });

  it('on the rules of another body asks what those rules ask too', () => {
    const change = voted({ matter: 'amendment', rule: 'two-thirds' });
    expect(refuseVote(change, vote(), rulesOf({}), rulesOf({ amendment: 'majority' }))).toBeNull();
    expect(refuseVote(change, vote(), rulesOf({}), rulesOf({ amendment: 'consensus' }))).toBe('RULE_TOO_WEAK');
  });

  it('stands only where every rule in force that day is kept', () => {
    const outcome = fc.constantFrom('carried' as const, 'lost' as const);
    const motion = fc.record({ rule: aRule, outcome, day: fc.constant(day), matter: fc.constantFrom(...MATTERS) });
    fc.assert(
      fc.property(someRules, motion, aCount, (payload, asked, count) => {
        const rules = rulesOf(payload);
        fc.pre(refuseVote(asked, count, rules) === null);
        const isCarried = asked.outcome === 'carried';
        expect(isCount(count, day)).toBe(true);
        expect(count.present).toBeGreaterThanOrEqual(peopleNeeded(rules.quorum, count.electorate));
        expect(carries(asked.rule, count)).toBe(isCarried);
        expect(!isCarried || carries(rules.thresholds[asked.matter], count)).toBe(true);
        expect(asked.matter === 'amendment' || count.electorate >= rules.minimumElectorate).toBe(true);
        expect(rules.noticeDays === 0 || count.announcedOn! <= addDays(day, -rules.noticeDays)).toBe(true);
      }),
    );
  });

  it.each([
    [null, 'ordinary'],
    ['enrolment.approve', 'ordinary'],
    ['mandate.begin', 'offices'],
    ['unity.adopt', 'principles'],
    ['body.rules', 'amendment'],
  ])('of the effect %s is about: %s', (kind, matter) => expect(matterOf(kind)).toBe(matter));
});
