import { BallotGroups, type Rank } from '../ballot-groups.js';
import type { Election } from '../election.types.js';
import { MEEK_ONE, MeekPapers } from './meek-papers.js';

function papersOf(papers: readonly (readonly [count: number, ranking: readonly Rank[]])[], withdrawn: number[] = []) {
  const ballots = new BallotGroups();
  for (const [count, ranking] of papers) ballots.add(count, ranking);
  const candidates = [1, 2, 3, 4].map((number) => ({ number, name: `${number}`, party: null }));
  const election: Election = { title: 't', seats: 2, candidates, withdrawn, ballots, blank: 0, lot: [] };
  return new MeekPapers(election);
}

const votes = (papers: MeekPapers): bigint[] => [1, 2, 3, 4].map((candidate) => papers.votes.get(candidate)!);
const whole = (n: number): bigint => BigInt(n) * MEEK_ONE;

describe('papers under keep values', () => {
  it('lie with the first preference, past who has withdrawn or is excluded, however often they are counted', () => {
    const papers = papersOf(
      [
        [3, [[1], [2]]],
        [2, [[4], [2]]],
        [1, [[4]]],
      ],
      [4],
    );
    papers.count();
    papers.count();
    expect(votes(papers)).toEqual([whole(3), whole(2), 0n, 0n]);
    expect(papers.inPlay).toBe(whole(5));
    papers.exclude(1);
    papers.count();
    expect(votes(papers)).toEqual([0n, whole(5), 0n, 0n]);
  });

  it('pass on what a keep value leaves, cut down for each paper; the keep value itself is cut up', () => {
    const papers = papersOf([[3, [[1], [2], [3]]]]);
    papers.count();
    // A quota of one of three: keep a third, cut up.
    papers.keepLess(1, whole(1));
    papers.count();
    expect(votes(papers)).toEqual([3n * 333_333_334n, 3n * 666_666_666n, 0n, 0n]);
    papers.keepLess(2, whole(1));
    papers.count();
    // 0.500000001 of 0.666666666 is 0.333333333, and 0.499999999 of it 0.333333332: what is cut off is nobody’s.
    expect(votes(papers)).toEqual([3n * 333_333_334n, 3n * 333_333_333n, 3n * 333_333_332n, 0n]);
  });

  it('keep no more than all', () => {
    const papers = papersOf([[2, [[1], [2]]]]);
    papers.count();
    papers.keepLess(1, whole(5));
    papers.count();
    expect(votes(papers)).toEqual([whole(2), 0n, 0n, 0n]);
  });

  it('are shared by those of one rank who are still there, and each share goes on to the next rank', () => {
    const shared: [number, Rank[]][] = [[1, [[1, 2], [3]]]];
    const papers = papersOf(shared);
    papers.count();
    expect(votes(papers)).toEqual([MEEK_ONE / 2n, MEEK_ONE / 2n, 0n, 0n]);
    papers.keepLess(1, MEEK_ONE / 4n);
    papers.count();
    // Half of its half is kept; the other goes to the third and not to the second.
    expect(votes(papers)).toEqual([MEEK_ONE / 4n, MEEK_ONE / 2n, MEEK_ONE / 4n, 0n]);
    papers.exclude(2);
    papers.count();
    expect(votes(papers)).toEqual([MEEK_ONE / 2n, 0n, MEEK_ONE / 2n, 0n]);
    papers.exclude(1);
    papers.count();
    expect(votes(papers)).toEqual([0n, 0n, whole(1), 0n]);
  });
});
