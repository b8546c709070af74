import { addDays, type Result } from '#domain-kit';
import * as fc from 'fast-check';
import type { BodyRules } from '../../domain/body-rules.types.js';
import {
  acceptAmendment,
  amend,
  closeAmendment,
  conclude,
  endAmendmentVote,
  object,
  publish,
  putToVote,
  raiseHand,
  standing,
  voteOnAmendment,
  withdraw,
  withdrawObjection,
} from './proposal.js';
import { countHands, isInVain, settleHands, waysOf } from './proposal-count.js';
import { PROPOSAL_WAYS, type ProposalCode, type ProposalState, VOICES } from './proposal.types.js';

const FIRST = '2026-03-10';
const PEOPLE = ['ana', 'bea', 'cleo', 'dora'] as const;
type Next = Result<ProposalState, ProposalCode>;
type Step = (state: ProposalState, today: string, id: string) => Next;

const taken = (next: Next): ProposalState => {
  if (!next.ok) throw new Error(next.error);
  return next.value;
};
const code = (next: Next): string => (next.ok ? 'ok' : next.error);
const opened = (way: 'consent' | 'vote' | 'room' = 'consent') => publish('ana', { way, windowDays: 7 }, FIRST);
const AFTER = addDays(FIRST, 8);

const who = fc.constantFrom(...PEOPLE);
const which = fc.nat({ max: 5 });
const at = (all: readonly { id: string }[], index: number): string => all[index % all.length]?.id ?? 'none';
const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(who, fc.constantFrom(...VOICES)).map(
    ([by, voice]): Step =>
      (s, today) =>
        raiseHand(s, by, voice, today),
  ),
  who.map(
    (by): Step =>
      (s, today, id) =>
        object(s, by, id, today),
  ),
  fc.tuple(who, which).map(
    ([by, n]): Step =>
      (s) =>
        withdrawObjection(s, by, at(s.objections, n)),
  ),
  fc.tuple(who, fc.option(which)).map(
    ([by, n]): Step =>
      (s, _, id) =>
        amend(s, by, { id, integrates: n === null ? null : at(s.objections, n) }),
  ),
  fc.tuple(who, which).map(
    ([by, n]): Step =>
      (s, today) =>
        acceptAmendment(s, by, at(s.amendments, n), today),
  ),
  fc.tuple(who, which).map(
    ([by, n]): Step =>
      (s) =>
        closeAmendment(s, by, at(s.amendments, n)),
  ),
  fc.tuple(who, which).map(
    ([by, n]): Step =>
      (s, today) =>
        voteOnAmendment(s, by, at(s.amendments, n), today),
  ),
  fc.boolean().map(
    (carried): Step =>
      (s, today) =>
        endAmendmentVote(s, carried, today),
  ),
  fc.constant<Step>((s, today) => putToVote(s, today)),
  fc.boolean().map(
    (all): Step =>
      (s, today) =>
        conclude(s, today, all),
  ),
  who.map(
    (by): Step =>
      (s) =>
        withdraw(s, by),
  ),
);
const history = fc.array(fc.record({ step: arbitraryStep, days: fc.constantFrom(0, 0, 0, 1, 8) }), {
  minLength: 20,
  maxLength: 60,
});

/** All states that a history of steps goes through, with the day of each. */
function* walk(way: (typeof PROPOSAL_WAYS)[number], steps: readonly { step: Step; days: number }[]) {
  let [state, today] = [publish('ana', { way, windowDays: 7 }, FIRST), FIRST];
  for (const [index, { step, days }] of steps.entries()) {
    today = addDays(today, days);
    const next = step(state, today, `id-${index}`);
    if (next.ok) yield { before: state, after: next.value, today };
    if (next.ok) state = next.value;
  }
}

interface Taken {
  readonly before: ProposalState;
  readonly after: ProposalState;
  readonly today: string;
}

/** The first step of all histories that a rule calls broken. */
function broken(rule: (taken: Taken) => boolean): unknown {
  const found = fc.check(
    fc.property(fc.constantFrom(...PROPOSAL_WAYS), history, (way, steps) =>
      [...walk(way, steps)].every((taken) => rule(taken)),
    ),
    { numRuns: 400 },
  );
  return found.failed ? found.counterexample : null;
}

describe('a proposal, whatever people do', () => {
  it('is never decided while an objection stands, nor in a window or a vote that is open', () => {
    const isRipe = ({ before, today }: Taken): boolean =>
      standing(before).length === 0 &&
      (before.phase !== 'voting' || today > before.voteUntil!) &&
      (before.phase !== 'open' || before.way !== 'room' || today > before.windowUntil);
    expect(broken((taken) => taken.after.phase !== 'decided' || isRipe(taken))).toBeNull();
  });

  it('ends once', () => {
    expect(broken(({ before }) => before.phase === 'open' || before.phase === 'voting')).toBeNull();
  });

  it('has a window of its own for each text, to which nobody but the author has consented', () => {
    const isNew = ({ before, after, today }: Taken): boolean =>
      after.version === before.version + 1 &&
      after.windowFrom === today &&
      after.windowUntil === addDays(today, 7) &&
      [...after.hands.keys()].join(' ') === (after.way === 'consent' ? 'ana' : '');
    expect(broken((taken) => taken.after.version === taken.before.version || isNew(taken))).toBeNull();
  });

  it('is decided as it stood when it was put to the vote', () => {
    const isFrozen = ({ before, after }: Taken): boolean =>
      after.phase === 'decided' || (before.phase === 'voting' && before.votingOn === null);
    expect(broken((taken) => !isFrozen(taken) || taken.after.version === taken.before.version)).toBeNull();
  });

  it('hears one objection of each person at a time, and none to a text to which they withdrew theirs', () => {
    const isFair = (after: ProposalState, by: string): boolean => {
      const raised = standing(after).filter((one) => one.by === by);
      const withdrawn = after.objections.filter((one) => one.by === by && one.state === 'withdrawn');
      const again = raised.some((one) => withdrawn.some(({ version }) => version === one.version));
      return raised.length <= 1 && !again && (raised.length === 0 || after.hands.get(by) !== 'consent');
    };
    expect(broken(({ after }) => PEOPLE.every((by) => isFair(after, by)))).toBeNull();
  });

  it('comes to every end in some history', () => {
    const ends = new Set<string>();
    for (const steps of fc.sample(history, { numRuns: 600, seed: 7 }))
      for (const way of PROPOSAL_WAYS) for (const { after } of walk(way, steps)) ends.add(`${way} ${after.phase}`);
    for (const way of PROPOSAL_WAYS)
      for (const end of ['decided', 'withdrawn']) expect(ends).toContain(`${way} ${end}`);
  });
});

describe('the steps of a proposal', () => {
  it('is stopped by an objection until an amendment integrates it, which opens a window anew', () => {
    const objected = taken(object(opened(), 'bea', 'no', FIRST));
    expect(code(conclude(objected, AFTER, true))).toBe('OBJECTION_STANDS');
    const amended = taken(amend(objected, 'cleo', { id: 'better', integrates: 'no' }));
    expect(code(acceptAmendment(amended, 'bea', 'better', AFTER))).toBe('NOT_YOURS');
    const accepted = taken(acceptAmendment(amended, 'ana', 'better', AFTER));
    expect(code(conclude(accepted, AFTER, false))).toBe('WINDOW_OPEN');
    expect(code(object(accepted, 'bea', 'still', AFTER))).toBe('ok');
    expect(code(conclude(accepted, addDays(AFTER, 8), false))).toBe('ok');
  });

  it('goes to the vote over an objection, once its window is over', () => {
    const objected = taken(object(opened(), 'bea', 'no', FIRST));
    expect(code(putToVote(opened(), AFTER))).toBe('NOTHING_TO_VOTE_ON');
    expect(code(putToVote(objected, FIRST))).toBe('WINDOW_OPEN');
    const voting = taken(putToVote(objected, AFTER));
    const raised = taken(raiseHand(voting, 'bea', 'against', AFTER));
    expect(code(conclude(raised, AFTER, false))).toBe('VOTE_OPEN');
    expect(code(raiseHand(raised, 'cleo', 'for', addDays(AFTER, 8)))).toBe('VOTE_OVER');
    expect(settleHands(raised, new Set(PEOPLE), null)).toMatchObject({ rule: 'majority', outcome: 'lost' });
    expect(code(putToVote(raised, AFTER, true))).toBe('NOT_OPEN');
    expect(code(putToVote(raised, addDays(AFTER, 8)))).toBe('NOT_OPEN');
    const anew = taken(putToVote(raised, addDays(AFTER, 8), true));
    expect([anew.hands.size, anew.voteUntil]).toEqual([0, addDays(AFTER, 15)]);
  });

  it('is opened anew by a refused amendment of each person once', () => {
    const amended = (from: ProposalState, by: string, id: string) => taken(amend(from, by, { id, integrates: null }));
    const both = amended(amended(opened(), 'bea', 'first'), 'bea', 'second');
    const voting = taken(voteOnAmendment(both, 'bea', 'first', FIRST));
    const refused = taken(endAmendmentVote(voting, false, AFTER));
    expect(code(voteOnAmendment(refused, 'bea', 'second', AFTER))).toBe('VOTED_ALREADY');
    expect(code(voteOnAmendment(amended(refused, 'cleo', 'third'), 'cleo', 'third', AFTER))).toBe('ok');
  });

  it('has a vote in vain where too few raise a hand', () => {
    const rules = (people: number, minimumElectorate = 1): BodyRules => ({
      ...{
        quorum: { kind: 'people', people } as const,
        noticeDays: 0,
        minimumElectorate,
        recallSignatures: 20,
        confidenceDays: 0,
        byName: [],
        amendedBy: null,
      },
      thresholds: {
        ...{ ordinary: 'majority', offices: 'majority', principles: 'majority' },
        ...{ recall: 'majority', amendment: 'majority' },
      },
    });
    const one = { hands: new Map([['bea', 'for' as const]]) };
    expect(isInVain(one, new Set(PEOPLE), null)).toBe(false);
    expect(isInVain(one, new Set(PEOPLE), rules(1))).toBe(false);
    expect(isInVain(one, new Set(PEOPLE), rules(2))).toBe(true);
    expect(isInVain(one, new Set(PEOPLE), rules(1, 4))).toBe(false);
    expect(isInVain(one, new Set(PEOPLE), rules(1, 5))).toBe(true);
    expect(isInVain(one, new Set(['cleo']), rules(1))).toBe(true);
  });

  it('needs no window where everybody consents, and counts only who is still in the body', () => {
    const both = taken(raiseHand(opened(), 'bea', 'consent', FIRST));
    expect(code(conclude(both, FIRST, true))).toBe('ok');
    expect(countHands(both.hands, new Set(['bea', 'cleo']))).toEqual({ present: 1, inFavour: 1, against: 0 });
  });

  it('takes no amendment of a text that is gone', () => {
    const two = taken(
      amend(taken(amend(opened(), 'bea', { id: 'one', integrates: null })), 'cleo', { id: 'two', integrates: null }),
    );
    const first = taken(acceptAmendment(two, 'ana', 'one', FIRST));
    expect(code(acceptAmendment(first, 'ana', 'two', FIRST))).toBe('AMENDMENT_OUTDATED');
  });

  it('settles by consent only where the bylaws do not ask to count more', () => {
    const rules = (ordinary: 'majority' | 'absolute-majority' | 'consensus' | 'unanimity') => ({
      ...{
        quorum: { kind: 'people', people: 2 } as const,
        noticeDays: 0,
        minimumElectorate: 1,
        recallSignatures: 20,
        confidenceDays: 0,
        byName: [],
        amendedBy: null,
      },
      thresholds: { ordinary, offices: ordinary, principles: ordinary, recall: ordinary, amendment: ordinary },
    });
    expect(waysOf(null)).toContain('consent');
    expect(waysOf(rules('consensus'))).toContain('consent');
    expect(waysOf(rules('unanimity'))).not.toContain('consent');
    expect(waysOf(rules('absolute-majority'))).not.toContain('consent');
  });
});
