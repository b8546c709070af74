import { addDays, daysBetween } from '#domain-kit';
import * as fc from 'fast-check';
import { carries, readRules } from '../../domain/body-rules.js';
import { type BodyRules, VOTED_RULES } from '../../domain/body-rules.types.js';
import {
  ballotDays,
  confidenceDueOn,
  countOn,
  countSigners,
  outcomeOf,
  refusePetition,
  refuseSignature,
  roomDay,
  signaturesNeeded,
} from './petition.js';
import type { PetitionFacts } from './petition.types.js';

const today = '2026-03-10';

function rulesOf(payload: Readonly<Record<string, unknown>> = {}): BodyRules {
  const read = readRules({ quorum: '1/2', ...payload });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const facts: PetitionFacts = {
  term: { beginsOn: '2026-01-01', endsOn: '2026-08-01', endedOn: null },
  ...{ holderRef: 'bea', by: 'cleo', rules: rulesOf(), electorate: 9, isAnotherOpen: false, lastVoteOn: null },
};

describe('a petition on a mandate', () => {
  it.each([
    [{}, null],
    [{ term: { ...facts.term, endedOn: '2026-03-01' } }, 'MANDATE_OVER'],
    [{ term: { ...facts.term, endsOn: '2026-03-09' } }, 'MANDATE_OVER'],
    [{ term: { ...facts.term, endsOn: today } }, 'TERM_ENDS_FIRST'],
    [{ term: { ...facts.term, endsOn: '2026-03-24' } }, 'TERM_ENDS_FIRST'],
    [{ by: 'bea' }, 'OWN_MANDATE'],
    [{ rules: null }, 'RECALL_WITHOUT_RULES'],
    [{ rules: rulesOf({ minimumElectorate: 10 }) }, 'ELECTORATE_TOO_SMALL'],
    [{ rules: rulesOf({ minimumElectorate: 9 }) }, null],
    [{ electorate: 1 }, 'ELECTORATE_TOO_SMALL'],
    [{ electorate: 2, rules: rulesOf({ minimumElectorate: 1 }) }, null],
    [{ isAnotherOpen: true }, 'PETITION_OPEN'],
    [{ lastVoteOn: '2026-01-10' }, 'VOTED_LATELY'],
    [{ lastVoteOn: '2026-01-09' }, null],
  ])('with %j: %s', (change, code) => {
    expect(refusePetition({ ...facts, ...change }, today)).toBe(code);
  });

  it.each([
    ['cleo', {}, null],
    ['bea', {}, 'OWN_MANDATE'],
    ['dan', {}, 'NOT_ENTITLED'],
    ['cleo', { until: '2026-03-09' }, 'NOT_OPEN'],
    ['cleo', { phase: 'ballot' as const }, 'NOT_OPEN'],
  ])('is signed by %s with %j: %s', (by, change, code) => {
    const petition = { phase: 'open', until: today, holderRef: 'bea', ...change } as const;
    expect(refuseSignature(petition, by, { today, entitled: new Set(['ana', 'bea', 'cleo']) })).toBe(code);
  });

  it('needs its share, never one person alone, and never the holder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 5_000 }), (percent, electorate) => {
        const needed = signaturesNeeded(percent, electorate);
        expect(needed * 100).toBeGreaterThanOrEqual(percent * electorate);
        expect(needed).toBeLessThanOrEqual(electorate - (electorate > 2 ? 1 : 0));
        expect(needed).toBeGreaterThanOrEqual(Math.min(2, electorate - 1));
        expect(electorate > 2 ? needed >= 2 : needed === 1).toBe(true);
        const atLeast = Math.max(1, Math.min(2, electorate - 1));
        expect(needed === atLeast || (needed - 1) * 100 < percent * electorate).toBe(true);
      }),
    );
  });

  it('counts who may vote today, each once, whoever else has signed', () => {
    const people = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(people, people, (signers, entitled) => {
        const counted = countSigners(signers, new Set(entitled));
        expect(counted).toBe(
          ['a', 'b', 'c', 'd', 'e'].filter((one) => signers.includes(one) && entitled.includes(one)).length,
        );
      }),
    );
  });

  it('opens a vote whose days keep the notice of the bylaws', () => {
    fc.assert(
      fc.property(fc.nat(90), (noticeDays) => {
        const { nominationsUntil, issuingUntil, castingUntil } = ballotDays(today, noticeDays);
        expect([nominationsUntil < today, today < issuingUntil, issuingUntil < castingUntil]).toEqual([
          true,
          true,
          true,
        ]);
        expect(daysBetween(today, castingUntil)).toBeGreaterThanOrEqual(noticeDays);
        expect(daysBetween(today, roomDay(today, noticeDays))).toBeGreaterThanOrEqual(Math.max(7, noticeDays));
      }),
    );
  });
});

describe('the vote on a mandate', () => {
  const anyAnswers = fc.record({ yes: fc.nat(40), no: fc.nat(40), blank: fc.nat(10) });

  it('ends a mandate by no confidence exactly where the same people would have recalled', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...VOTED_RULES), fc.nat(60), ({ yes, no, blank }, recall, absent) => {
        const electorate = yes + no + blank + absent;
        const rules = rulesOf({ recall });
        const recalled = countOn('recall', { yes, no, blank }, '2026-02-01');
        const refused = countOn('confidence', { yes: no, no: yes, blank }, '2026-02-01');
        expect(refused).toEqual(recalled);
        const outcome = outcomeOf({ ...recalled, electorate }, rules, today);
        expect(outcome === 'carried').toBe(outcome !== 'void' && carries(recall, { ...recalled, electorate }));
        expect(outcome === 'void').toBe(2 * (yes + no + blank) < electorate || yes + no + blank === 0);
      }),
    );
  });

  it('is asked for by the bylaws so many days after the beginning, and again after each vote', () => {
    expect(confidenceDueOn('2026-01-01', null, 0)).toBeNull();
    expect(confidenceDueOn('2026-01-01', null, 90)).toBe(addDays('2026-01-01', 90));
    expect(confidenceDueOn('2026-01-01', '2026-04-05', 90)).toBe(addDays('2026-04-05', 90));
    expect(confidenceDueOn('2026-05-01', '2026-04-05', 90)).toBe(addDays('2026-05-01', 90));
  });
});
