import { BallotGroups, type Rank } from '../ballot-groups.js';
import type { Election } from '../election.types.js';
import { Parcels } from './parcels.js';

const ONE = 100n;

function parcelsOf(papers: readonly (readonly [count: number, ranking: readonly Rank[]])[], withdrawn: number[] = []) {
  const ballots = new BallotGroups();
  for (const [count, ranking] of papers) ballots.add(count, ranking);
  const candidates = [1, 2, 3, 4].map((number) => ({ number, name: `${number}`, party: null }));
  const election: Election = { title: 't', seats: 2, candidates, withdrawn, ballots, blank: 0, lot: [] };
  return new Parcels(election, ONE);
}

const votes = (parcels: Parcels): bigint[] => [1, 2, 3, 4].map((candidate) => parcels.votes.get(candidate)!);

describe('parcels of papers', () => {
  it('lie with the first preference, past who has withdrawn', () => {
    const parcels = parcelsOf(
      [
        [3, [[1], [2]]],
        [2, [[4], [2]]],
        [1, [[4]]],
      ],
      [4],
    );
    expect(votes(parcels)).toEqual([300n, 200n, 0n, 0n]);
    expect(parcels.nontransferable).toBe(100n);
    expect([...parcels.continuing]).toEqual([1, 2, 3]);
  });

  it('go on at the value that their own becomes, and leave what is kept', () => {
    const parcels = parcelsOf([
      [5, [[1], [2]]],
      [3, [[1], [3]]],
      [2, [[1]]],
      [1, [[2]]],
    ]);
    parcels.continuing.delete(1);
    parcels.transfer(1, 400n, (value) => (value * 6n) / 10n);
    expect(votes(parcels)).toEqual([400n, 100n + 5n * 60n, 3n * 60n, 0n]);
    expect(parcels.nontransferable).toBe(2n * 60n);
    // What came at 60 and what lay there at 100 go on each at its own value.
    parcels.continuing.delete(2);
    parcels.transfer(2, 0n, (value) => value);
    expect(votes(parcels)).toEqual([400n, 0n, 180n, 0n]);
    expect(parcels.nontransferable).toBe(2n * 60n + 5n * 60n + 100n);
  });

  it('pass by who is out, and say nothing from a shared place on', () => {
    const parcels = parcelsOf([
      [1, [[1], [2], [3]]],
      [1, [[1], [2, 3], [4]]],
    ]);
    parcels.continuing.delete(2);
    parcels.continuing.delete(1);
    parcels.transfer(1, 0n, (value) => value);
    expect(votes(parcels)).toEqual([0n, 0n, 100n, 0n]);
    expect(parcels.nontransferable).toBe(100n);
  });
});
