import { breakTie } from './break-tie.js';

const stages = (...votes: readonly bigint[][]) => votes.map((of) => new Map(of.map((many, n) => [n + 1, many])));

describe('a tie', () => {
  it('is broken by the latest stage at which the candidates differed, and not by the first', () => {
    const earlier = stages([5n, 3n], [2n, 4n], [4n, 4n]);
    expect(breakTie([1, 2], earlier, 'fewest', [2, 1])).toEqual({ chosen: 1, by: 'earlier-stage' });
    expect(breakTie([1, 2], earlier, 'most', [1, 2])).toEqual({ chosen: 2, by: 'earlier-stage' });
  });

  it('goes on, at the stages before, among those alone who are still equal', () => {
    // The third is out of it at the later stage, whatever it had before.
    const earlier = stages([5n, 4n, 4n], [2n, 2n, 9n]);
    expect(breakTie([1, 2, 3], earlier, 'fewest', [3, 1, 2])).toEqual({ chosen: 2, by: 'earlier-stage' });
  });

  it('goes to the lot among those who were equal at all', () => {
    const earlier = stages([3n, 3n, 1n], [2n, 2n, 2n]);
    expect(breakTie([1, 2, 3], earlier, 'most', [3, 2, 1])).toEqual({ chosen: 2, by: 'lot' });
  });
});
