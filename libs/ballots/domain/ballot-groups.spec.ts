import { BallotGroups, CANDIDATES_MAX } from './ballot-groups.js';

describe('papers that say the same', () => {
  it('are counted in their group and together', () => {
    const groups = new BallotGroups();
    const first = groups.add(3, [[2], [1]]);
    const second = groups.add(4, [[1]]);
    groups.more(first, 5);
    expect([groups.count(first), groups.count(second), groups.total, groups.size]).toEqual([8, 4, 12, 2]);
  });

  it('keep their ranks: who stands in one rank with whom, up to the last possible candidate', () => {
    const groups = new BallotGroups();
    const ranking = [[CANDIDATES_MAX], [3, 1, 2], [4]];
    const group = groups.add(1, ranking);
    expect(groups.ranking(group)).toEqual(ranking);
    expect(groups.length(group)).toBe(5);
    const places = [0, 1, 2, 3, 4];
    expect(places.map((place) => groups.candidate(group, place))).toEqual([CANDIDATES_MAX, 3, 1, 2, 4]);
    expect(places.map((place) => groups.isEqual(group, place))).toEqual([false, false, true, true, false]);
  });

  it('are all there when there are many: ten thousand groups, each with what it said', () => {
    const groups = new BallotGroups();
    const rankingOf = (n: number) => [[1 + (n % 7)], [8, 9 + (n % 3)]];
    for (let n = 0; n < 10_000; n += 1) groups.add(1 + (n % 5), rankingOf(n));
    const wrong = Array.from({ length: 10_000 }, (_, n) => n).filter(
      (n) => groups.count(n) !== 1 + (n % 5) || groups.ranking(n).join('|') !== rankingOf(n).join('|'),
    );
    expect(wrong).toEqual([]);
    expect([groups.size, groups.total]).toEqual([10_000, 30_000]);
  });
});
