import fc from 'fast-check';
import { BallotGroups, type Rank } from '../ballot-groups.js';
import type { Election } from '../election.types.js';
import { countElection } from './count.js';
import type { CountingMethod, CountResult } from './count.types.js';

interface Paper {
  readonly count: number;
  readonly ranking: readonly Rank[];
}

const election = (candidates: number, seats: number, papers: readonly Paper[]): Election => {
  const ballots = new BallotGroups();
  for (const { count, ranking } of papers) ballots.add(count, ranking);
  const numbers = Array.from({ length: candidates }, (_, n) => n + 1);
  return {
    title: 'An election',
    seats,
    candidates: numbers.map((number) => ({ number, name: `Candidate ${number}`, party: null })),
    withdrawn: [],
    ballots,
    blank: 0,
    lot: numbers,
  };
};

const shape = fc.integer({ min: 2, max: 12 }).chain((candidates) =>
  fc.record({
    candidates: fc.constant(candidates),
    seats: fc.integer({ min: 1, max: candidates - 1 }),
    papers: fc.array(
      fc.record({
        count: fc.integer({ min: 1, max: 40 }),
        ranking: fc
          .shuffledSubarray(
            Array.from({ length: candidates }, (_, n) => n + 1),
            { minLength: 1 },
          )
          .map((order) => order.map((candidate) => [candidate])),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  }),
);

const outcome = ({ elected, excluded, stages, ties }: CountResult) => ({ elected, excluded, stages, ties });
const parts = (decimal: string): bigint => BigInt(decimal.replace('.', ''));
const STV: readonly CountingMethod[] = ['scottish-stv', 'meek-stv', 'irv'];

describe.each(STV)('%s', (method) => {
  const count = (candidates: number, seats: number, papers: readonly Paper[]): CountResult =>
    countElection(election(candidates, method === 'irv' ? 1 : seats, papers), method);

  it('does not change with the order of the papers or with how equal ones are bundled', () => {
    fc.assert(
      fc.property(shape, fc.infiniteStream(fc.nat()), ({ candidates, seats, papers }, random) => {
        const next = (below: number): number => (random.next().value as number) % below;
        const split = papers.flatMap(({ count, ranking }) => {
          const first = next(count + 1);
          return [first, count - first].filter((part) => part > 0).map((part) => ({ count: part, ranking }));
        });
        const shuffled = split.map((paper) => ({ paper, at: next(1_000_000) })).toSorted((a, b) => a.at - b.at);
        const once = count(candidates, seats, papers);
        const again = count(
          candidates,
          seats,
          shuffled.map(({ paper }) => paper),
        );
        expect(outcome(again)).toEqual(outcome(once));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every paper to somebody, to nobody, or to rounding, at every stage', () => {
    fc.assert(
      fc.property(shape, ({ candidates, seats, papers }) => {
        const { stages, valid } = count(candidates, seats, papers);
        for (const { votes, nontransferable, residue } of stages) {
          const places = votes[0]!.split('.')[1]?.length ?? 0;
          const all = [...votes, nontransferable, residue].map(parts).reduce((a, b) => a + b, 0n);
          expect(all).toBe(BigInt(valid) * 10n ** BigInt(places));
          expect(parts(residue)).toBeGreaterThanOrEqual(0n);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fills every seat once, excludes nobody elected, and says by what a tie was broken', () => {
    fc.assert(
      fc.property(shape, ({ candidates, seats, papers }) => {
        const { elected, excluded, ties } = count(candidates, seats, papers);
        expect(elected).toHaveLength(method === 'irv' ? 1 : seats);
        const named = [...elected, ...excluded].map(({ candidate }) => candidate);
        expect(new Set(named).size).toBe(named.length);
        for (const { between, chosen } of ties) expect(between).toContain(chosen);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Scottish STV', () => {
  const paper = (count: number, ...order: number[]): Paper => ({ count, ranking: order.map((one) => [one]) });

  it('breaks a tie for exclusion by the latest stage at which the candidates differed', () => {
    // 2 and 3 stand at 5 each after stage 2; at stage 1 candidate 3 had fewer.
    const counted = countElection(
      election(4, 1, [paper(9, 1), paper(5, 2), paper(4, 3), paper(1, 4, 3)]),
      'scottish-stv',
    );
    expect(counted.ties[0]).toEqual({ stage: 3, between: [2, 3], chosen: 3, toDo: 'exclude', by: 'earlier-stage' });
  });

  it('leaves a tie that was never different to the published lot', () => {
    const open = election(3, 1, [paper(4, 1), paper(2, 2), paper(2, 3)]);
    expect(countElection({ ...open, lot: [3, 1, 2] }, 'scottish-stv').excluded[0]!.candidate).toBe(3);
    const byNumber = countElection({ ...open, lot: [2, 3, 1] }, 'scottish-stv');
    expect(byNumber.excluded[0]!.candidate).toBe(2);
    expect(byNumber.ties[0]).toMatchObject({ by: 'lot', between: [2, 3], chosen: 2 });
  });

  it('has no stage for a candidate who reaches the quota exactly: rule 48(1) moves what exceeds it', () => {
    // 12 papers, 2 seats: quota 5.
    const counted = countElection(
      election(4, 2, [paper(5, 1, 2), paper(3, 2), paper(2, 3), paper(2, 4, 3)]),
      'scottish-stv',
    );
    expect(counted.quota).toBe(5);
    expect(counted.elected[0]).toMatchObject({ candidate: 1, stage: 1 });
    expect(counted.stages[1]!.action).toMatch(/^exclusion/u);
  });

  it('reads a paper only as far as its preferences are single', () => {
    const counted = countElection(
      election(3, 1, [{ count: 3, ranking: [[3], [1, 2]] }, paper(4, 1), paper(4, 2)]),
      'scottish-stv',
    );
    expect(counted.stages[1]).toMatchObject({ votes: ['4.00000', '4.00000', '0.00000'], nontransferable: '3.00000' });
  });
});

describe('simple methods', () => {
  const papers = [
    { count: 3, ranking: [[1], [2]] },
    { count: 2, ranking: [[2]] },
    { count: 1, ranking: [[3], [3], [2]] },
  ];

  it.each([
    ['approval', ['3', '6', '1'], [2]],
    ['score', ['3', '6', '2'], [2]],
    ['majority', ['3', '2', '1'], []],
  ] as const)('%s', (method, votes, elected) => {
    const counted = countElection(election(3, 1, papers), method);
    expect(counted.stages[0]!.votes).toEqual(votes);
    expect(counted.elected.map(({ candidate }) => candidate)).toEqual(elected);
  });
});
