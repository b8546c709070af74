import type { CountingMethod } from '../counting/count.types.js';
import { electionOf } from './marks.js';

describe('papers, as a count takes them', () => {
  const read = (method: CountingMethod, ...papers: number[][]) => {
    const { ballots, blank } = electionOf({ title: 't', method, seats: 1, names: ['A', 'B', 'C'], lot: [] }, papers);
    const groups = Array.from({ length: ballots.size }, (_, n) => [ballots.count(n), ballots.ranking(n)]);
    return { groups, blank, total: ballots.total };
  };

  it('are put together where they say the same, and blank ones counted apart', () => {
    expect(read('irv', [3, 1, 2], [0, 0, 0], [3, 1, 2], [1, 0, 0], [0, 0, 0])).toEqual({
      groups: [
        [2, [[2], [3], [1]]],
        [1, [[1]]],
      ],
      blank: 2,
      total: 3,
    });
  });

  it('rank equals together, whatever their place on the paper', () => {
    expect(read('meek-stv', [2, 1, 2]).groups).toEqual([[1, [[2], [1, 3]]]]);
    expect(read('meek-stv', [2, 0, 1]).groups).toEqual([[1, [[3], [1]]]]);
  });

  it('give as many points as they say', () => {
    expect(read('score', [2, 0, 1]).groups).toEqual([[1, [[1], [1], [3]]]]);
  });
});
