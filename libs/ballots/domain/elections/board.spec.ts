import fc from 'fast-check';
import { countElection } from '../counting/count.js';
import { COUNTING_METHODS } from '../counting/count.types.js';
import { readCsv } from '../../csv/read-csv.js';
import { BltReader } from '../formats/read-blt.js';
import { writePapers } from '../formats/write-papers.js';
import { marksFor } from '../../../../test/elections/election.js';
import { Random } from '../../../../test/elections/random.js';
import { ballotHash, inBoardOrder } from './board.js';
import type { BallotEntry, BoardEntry } from './board.types.js';
import { boardElection, countBoard } from './count-board.js';
import { electionOf } from './marks.js';

const ballot = (key: string, marks: number[]): BallotEntry => ({
  kind: 'ballot',
  key,
  marks,
  papers: [],
  signature: 's',
});

describe('a board', () => {
  it('stands in one order, whatever order things came in', () => {
    const entries: BoardEntry[] = [
      ...Array.from({ length: 12 }, (_, n) => ({ kind: 'candidate' as const, number: n + 1, name: 'n' })),
      ...['b', 'a', 'c'].map((voter) => ({ kind: 'voter' as const, voter, key: null })),
      { kind: 'opened', day: '2026-03-09', roll: 3 },
      ...['x', 'y', 'z', 'w'].map((key, n) => ballot(key, [n])),
      { kind: 'closed', day: '2026-03-23', ballots: 4 },
    ];
    const ordered = inBoardOrder(entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(inBoardOrder(shuffled)).toEqual(ordered);
      }),
      { numRuns: 50 },
    );
    const hashes = ordered.filter((one) => one.kind === 'ballot').map(ballotHash);
    expect(hashes).toEqual(hashes.toSorted());
  });

  const plan = {
    election: 'e',
    title: 'Secretaries',
    method: 'irv',
    seats: 1,
    ...{ nominationsUntil: '2026-03-08', issuingUntil: '2026-03-15', castingUntil: '2026-03-22' },
    contestDays: 7,
    lotSources: ['rain'],
  } as const;
  const candidates = [1, 2, 3].map((number) => ({ kind: 'candidate' as const, number, name: 'n' }));

  it('asks for the lot only where equals stand, and counts by it', () => {
    const open = [...candidates, ballot('x', [1, 0, 0]), ballot('y', [0, 1, 0])];
    expect(countBoard(plan, open).needsLot).toBe(true);
    const drawn = [...open, { kind: 'lot' as const, values: [[5]] }];
    expect(countBoard(plan, drawn)).toMatchObject({ needsLot: false });
    expect(boardElection(plan, drawn).lot.toSorted()).toEqual([1, 2, 3]);
    expect(countBoard(plan, [...open, ballot('z', [1, 0, 0])])).toMatchObject({ needsLot: false, elected: [1] });
  });

  it('elects nobody where every paper is blank', () => {
    expect(countBoard(plan, [...candidates, ballot('x', [0, 0, 0])])).toMatchObject({
      elected: [],
      result: { blank: 1 },
    });
  });
});

describe('papers for other programs', () => {
  it.each(COUNTING_METHODS)('are counted alike: %s', (method) => {
    const random = new Random(11);
    for (let n = 0; n < 20; n += 1) {
      const papers = Array.from({ length: 1 + random.below(15) }, () => marksFor(method, 4, random));
      const names = ['Ana "Nan" Lee', 'Ben', '=Cho, A.', 'Dan'];
      const seats = method === 'irv' || method === 'majority' ? 1 : 2;
      const election = electionOf({ title: 'Spring', method, seats, names, lot: [3, 1, 4, 2] }, papers);
      if (election.ballots.total === 0) continue;
      const text = writePapers(election, method);
      const reader = new BltReader({ equal: method === 'meek-stv' || method === 'approval' });
      reader.push(text);
      const read = method === 'score' ? readCsv(text, 'points') : reader.end();
      if (!read.ok) throw new Error(read.error.message);
      const again = countElection({ ...read.value, lot: election.lot }, method);
      const { elected, stages } = countElection(election, method);
      expect(again.elected.map(({ candidate }) => candidate)).toEqual(elected.map(({ candidate }) => candidate));
      expect(again.stages.map(({ votes }) => votes)).toEqual(stages.map(({ votes }) => votes));
      expect([again.valid, again.blank]).toEqual([election.ballots.total, election.blank]);
    }
  });
});
