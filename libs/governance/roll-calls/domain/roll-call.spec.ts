import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { carries, peopleNeeded, readRules } from '../../domain/body-rules.js';
import { type BodyRules, VOTED_RULES } from '../../domain/body-rules.types.js';
import { countByName, openRollCall, outcomeOf, refuseClosing, voteByName, votesText } from './roll-call.js';
import { NAMED_VOTES, type RollCall } from './roll-call.types.js';

const today = '2026-03-10';
const people = new Set(['ana', 'bea', 'cleo', 'dee', 'eli']);
const rulesOf = (payload: object = {}): BodyRules => {
  const read = readRules({ quorum: '1/2', byName: ['ordinary', 'principles', 'recall'], ...payload });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const opening = {
  ...({ effectKind: null, matter: 'ordinary', rules: rulesOf(), people, moderator: 'ana' } as const),
  ...{ closesOn: '2026-03-12', closesEarly: false },
};
const opened = (change: Partial<typeof opening> = {}): RollCall => {
  const made = openRollCall({ ...opening, ...change }, today);
  if (!made.ok) throw new Error(made.error);
  return made.value;
};
const refusal = (change: object): unknown => {
  const made = openRollCall({ ...opening, ...change }, today);
  return made.ok ? null : made.error;
};
const after = (rollCall: RollCall, steps: readonly (readonly [string, string])[], on = today): RollCall =>
  steps.reduce((before, [by, vote]) => {
    const next = voteByName(before, by, vote, on);
    return next.ok ? next.value : before;
  }, rollCall);

const aStep = fc.tuple(fc.constantFrom(...people, 'stranger'), fc.constantFrom(...NAMED_VOTES, 'perhaps'));
const someSteps = fc.array(aStep, { maxLength: 30 });

describe('an open vote', () => {
  it.each([
    [{}, null],
    [{ effectKind: 'unity.adopt', matter: 'principles' }, null],
    [{ effectKind: 'mandate.recall', matter: 'recall' }, null],
    [{ effectKind: 'body.rules', matter: 'amendment' }, 'NOT_BY_NAME'],
    [{ rules: rulesOf({ byName: [] }) }, 'NOT_BY_NAME'],
    [{ rules: null }, null],
    [{ rules: null, effectKind: 'unity.adopt', matter: 'principles' }, 'NOT_BY_NAME'],
    [{ closesOn: today }, null],
    [{ closesOn: '2026-03-09' }, 'CLOSING_DAY_INVALID'],
    [{ closesOn: '2026-05-10' }, 'CLOSING_DAY_INVALID'],
    [{ rules: rulesOf({ noticeDays: 3 }) }, 'CLOSES_BEFORE_NOTICE'],
    [{ rules: rulesOf({ noticeDays: 2 }) }, null],
    [{ people: new Set() }, 'NOBODY_ON_THE_ROLL'],
  ])('with %p is refused with %p', (change, code) => expect(refusal(change)).toBe(code));

  it.each(['mandate.begin', 'mandate.end', 'body.seat', 'election.decide', 'delegate.seat', 'delegate.office', 'x.y'])(
    'is never about %s, whatever bylaws say: persons are not elected by name',
    (effectKind) => expect(refusal({ effectKind })).toBe('NEVER_BY_NAME'),
  );

  it('is closed after its last day or when all have voted, and earlier only by who moderates, if that was said', () => {
    const [promised, early] = [opened(), opened({ closesEarly: true })];
    expect([refuseClosing(promised, 'ana', '2026-03-12'), refuseClosing(promised, 'bea', '2026-03-13')]).toEqual([
      'STILL_OPEN',
      null,
    ]);
    expect([refuseClosing(early, 'ana', today), refuseClosing(early, 'bea', today)]).toEqual([null, 'STILL_OPEN']);
    const all = after(
      promised,
      [...people].map((person) => [person, 'abstain']),
    );
    expect(refuseClosing(all, 'bea', today)).toBeNull();
    expect(refuseClosing(after(promised, [['ana', 'yes']]), 'bea', today)).toBe('STILL_OPEN');
    expect(refuseClosing({ ...all, phase: 'decided' }, 'ana', '2026-03-13')).toBe('VOTE_CLOSED');
  });

  it('takes no vote after its last day or when it is closed, from a stranger, or of another kind', () => {
    const code = (rollCall: RollCall, by: string, vote: string, on = today): unknown => {
      const next = voteByName(rollCall, by, vote, on);
      return next.ok ? null : next.error;
    };
    expect(code(opened(), 'bea', 'yes', '2026-03-12')).toBeNull();
    expect(code(opened(), 'bea', 'yes', '2026-03-13')).toBe('VOTE_CLOSED');
    expect(code({ ...opened(), phase: 'void' }, 'bea', 'yes')).toBe('VOTE_CLOSED');
    expect(code(opened(), 'stranger', 'yes')).toBe('NOT_ON_THE_ROLL');
    expect(code(opened(), 'bea', 'perhaps')).toBe('VOTE_UNKNOWN');
  });

  it('counts the last word of each on the roll, and nobody who is not on it', () =>
    fc.assert(
      fc.property(someSteps, (steps) => {
        const last = new Map(steps.filter(([by, vote]) => people.has(by) && vote !== 'perhaps'));
        const { roll } = after(opened(), steps);
        const count = countByName(roll);
        expect([...roll.keys()]).toEqual([...people]);
        expect(count.electorate).toBe(people.size);
        expect(count.present).toBe(last.size);
        expect(count.inFavour).toBe([...last.values()].filter((vote) => vote === 'yes').length);
        expect(count.against).toBe([...last.values()].filter((vote) => vote === 'no').length);
      }),
    ));

  it('comes to what its body’s rule makes of the count, and to nothing below the quorum', () =>
    fc.assert(
      fc.property(
        someSteps,
        fc.constantFrom(...VOTED_RULES),
        fc.constantFrom('1/2', '2/3', '1', '4', '9'),
        (steps, rule, quorum) => {
          const rules = rulesOf({ quorum });
          const count = countByName(after(opened(), steps).roll);
          const outcome = outcomeOf(count, rule, rules);
          const isQuorate = count.present >= peopleNeeded(rules.quorum, count.electorate);
          const reached = carries(rule, { ...count, announcedOn: null }) ? 'carried' : 'lost';
          expect(outcome).toBe(isQuorate ? reached : null);
        },
      ),
    ));

  it('needs one vote where the bylaws ask for no quorum', () => {
    const count = (steps: readonly (readonly [string, string])[]) => countByName(after(opened(), steps).roll);
    expect(outcomeOf(count([]), 'majority', null)).toBeNull();
    expect(outcomeOf(count([['ana', 'yes']]), 'majority', null)).toBe('carried');
  });

  it('is committed to by what was voted, in whatever order and however often it was changed', () =>
    fc.assert(
      fc.property(someSteps, someSteps, (steps, other) => {
        const { roll } = after(opened(), steps);
        const said = [...roll].filter((one): one is [string, 'yes'] => one[1] !== null);
        expect(votesText(after(opened(), said.toReversed()).roll)).toBe(votesText(roll));
        const changed = after(opened(), other).roll;
        const isSame = [...people].every((person) => roll.get(person) === changed.get(person));
        expect(votesText(changed) === votesText(roll)).toBe(isSame);
      }),
    ));

  it('is open on every day from its first to its last, and on none after', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 70 }), (length, later) => {
        const rollCall = opened({ closesOn: addDays(today, length) });
        expect(voteByName(rollCall, 'ana', 'yes', addDays(today, later)).ok).toBe(later <= length);
      }),
    ));
});
