import fc from 'fast-check';
import { BallotGroups, type Rank } from '../ballot-groups.js';
import type { Election } from '../election.types.js';
import { firstByLot } from './break-tie.js';
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

const paper = (count: number, ...order: number[]): Paper => ({ count, ranking: order.map((one) => [one]) });

describe('Scottish STV', () => {
  it('elects those who reach the quota together by their votes, equals in the order of the paper', () => {
    // 30 papers, 3 seats: quota 8. 2 has the most; 3 and 4 are equal.
    const open = election(5, 3, [paper(1, 1), paper(11, 2, 5), paper(9, 3, 5), paper(9, 4, 5)]);
    const { elected, ties, stages } = countElection(open, 'scottish-stv');
    expect(elected.map(({ candidate, stage, how }) => [candidate, stage, how])).toEqual([
      [2, 1, 'quota'],
      [3, 1, 'quota'],
      [4, 1, 'quota'],
    ]);
    expect([ties, stages.length]).toEqual([[], 1]);
    // With a seat to fill after them the lot says whose surplus moves first.
    const more = election(5, 4, [paper(1, 1), paper(3, 2, 1), paper(9, 3, 5), paper(9, 4, 5)]);
    const moved = countElection({ ...more, lot: [4, 3] }, 'scottish-stv');
    expect(moved.ties[0]).toMatchObject({ between: [3, 4], chosen: 4, toDo: 'transfer', by: 'lot' });
    expect(moved.stages[1]!.action).toBe('surplus of Candidate 4');
  });

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

describe('instant run-off', () => {
  it('asks for more than half of the papers that still name somebody, and then stops', () => {
    const once = countElection(election(3, 1, [paper(5, 1), paper(2, 2), paper(2, 3)]), 'irv');
    expect([once.stages.length, once.elected[0]]).toMatchObject([1, { candidate: 1, stage: 1, how: 'majority' }]);
    // 4 of 9 are no majority; 4 of the 7 that are left after the exclusion are.
    const twice = countElection(election(3, 1, [paper(4, 1), paper(3, 2), paper(2, 3)]), 'irv');
    expect([twice.stages.length, twice.elected[0]]).toMatchObject([2, { candidate: 1, stage: 2, how: 'majority' }]);
    expect(twice.stages[1]).toMatchObject({ votes: ['4', '3', '0'], nontransferable: '2', residue: '0' });
    // Half is not more than half: the lot decides who goes, and one is left.
    const half = countElection(election(2, 1, [paper(2, 1), paper(2, 2)]), 'irv');
    expect(half.ties[0]).toMatchObject({ between: [1, 2], chosen: 1, toDo: 'exclude', by: 'lot' });
    expect(half.elected[0]).toMatchObject({ candidate: 2 });
  });
});

describe('Meek STV', () => {
  it('asks the lot only among equals', () => {
    const among = (c: number, d: number): CountResult =>
      countElection(
        { ...election(4, 2, [paper(6, 1), paper(6, 2), paper(c, 3), paper(d, 4)]), lot: [4, 3] },
        'meek-stv',
      );
    expect(among(4, 2)).toMatchObject({ ties: [], excluded: [{ candidate: 4 }] });
    expect(among(4, 4).ties[0]).toMatchObject({ between: [3, 4], chosen: 4, toDo: 'exclude', by: 'lot' });
  });
});

describe('a published lot', () => {
  it.each([
    [[1, 2, 3], [2], 2],
    [[1, 3], [2], 1],
    [[3, 1, 2], [], 1],
    [[2, 3], [3, 2], 3],
  ] as const)('of %j by the order %j chooses %i', (tied, lot, chosen) => {
    expect(firstByLot(tied, lot)).toBe(chosen);
  });
});

describe('simple methods', () => {
  it('fills the seats by the most votes, and asks the lot only where places are fewer than equals', () => {
    const count = (seats: number, lot: readonly number[], ...votes: number[]): CountResult =>
      countElection(
        {
          ...election(
            votes.length,
            seats,
            votes.map((many, n) => paper(many, n + 1)),
          ),
          lot,
        },
        'approval',
      );
    const named = ({ elected }: CountResult) => elected.map(({ candidate, stage, how }) => [candidate, stage, how]);
    expect(named(count(3, [], 1, 5, 3))).toEqual([
      [2, 1, 'most_votes'],
      [3, 1, 'most_votes'],
      [1, 1, 'most_votes'],
    ]);
    expect(count(2, [3, 2, 1], 4, 4, 1)).toMatchObject({ ties: [], elected: [{ candidate: 1 }, { candidate: 2 }] });
    const tied = count(2, [3, 2, 1], 5, 2, 2);
    expect(tied.ties).toMatchObject([{ between: [2, 3], chosen: 3, toDo: 'elect', by: 'lot' }]);
    expect(tied.elected).toMatchObject([{ candidate: 1 }, { candidate: 3 }]);
  });

  it('counts a paper for nobody that names only who has withdrawn', () => {
    const papers = [paper(3, 1), paper(2, 2), paper(4, 3), paper(1, 3, 1)];
    const open = { ...election(3, 1, papers), withdrawn: [3] };
    expect(countElection(open, 'approval')).toMatchObject({
      elected: [{ candidate: 1 }],
      stages: [{ votes: ['4', '2', '0'], nontransferable: '4', residue: '0' }],
    });
  });

  it('elects by a majority who has more than half, and nobody by half', () => {
    const majority = (one: number, other: number): CountResult =>
      countElection(election(2, 1, [paper(one, 1), paper(other, 2)]), 'majority');
    expect(majority(3, 2).elected).toMatchObject([{ candidate: 1, stage: 1, how: 'majority' }]);
    expect(majority(2, 2).elected).toEqual([]);
  });

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
