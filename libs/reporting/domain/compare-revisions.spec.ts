import fc from 'fast-check';
import { CATALOGUE_V1 } from './catalogue-v1.js';
import { changedCells } from './compare-revisions.js';
import { composeCells } from './compose-cells.js';
import { type CellRelease, releaseCells } from './release-cells.js';
import { cellDelta } from './rollup.js';

interface Counts {
  readonly intakes: number;
  readonly workers: number;
  readonly members: number;
}

function release({ intakes, workers, members }: Counts, earlier: Parameters<typeof releaseCells>[0]['earlier'] = []) {
  const own = composeCells(CATALOGUE_V1, {
    ...{ intakes, 'intakes-by-kind': { meals: intakes }, 'intakes-by-source-class': { drive: intakes } },
    ...{ 'give-outs': 0, 'days-with-intake': 1, 'active-workers': workers, members },
    ...{ 'mandates-held': 3, 'mandates-overdue': 0 },
  });
  return releaseCells({ catalogue: CATALOGUE_V1, k: 5, own, earlier });
}
const counts = fc.record({ intakes: fc.nat(9), workers: fc.nat(20), members: fc.nat(20) });
const first: Counts = { intakes: 6, workers: 6, members: 12 };

describe('what a correction changes', () => {
  it('is nothing where the records are the same', () => {
    const { cells, decisions } = release(first);
    expect(changedCells(decisions, release(first, [cells]).decisions)).toEqual([]);
  });

  it('shows own and released figure of both revisions, also where the reader sees no change', () => {
    const { cells, decisions } = release(first);
    const now = release({ intakes: 7, workers: 8, members: 12 }, [cells]);
    const changes = changedCells(decisions, now.decisions);
    const plain = { ownBefore: 6, ownNow: 7, releasedBefore: 6, releasedNow: 7, reason: 'exact' };
    expect(changes).toEqual([
      { indicator: 'intakes', code: null, ...plain },
      { indicator: 'intakes-by-kind', code: 'meals', ...plain },
      { indicator: 'intakes-by-source-class', code: 'drive', ...plain },
      {
        ...{ indicator: 'active-workers', code: null, ownBefore: 6, ownNow: 8 },
        ...{ releasedBefore: 6, releasedNow: 6, reason: 'kept' },
      },
    ]);
  });

  it('has every cell by which a rollup moves, and no cell that is equal in both', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const before = release(one);
        const now = release(other, [before.cells]);
        const changes = changedCells(before.decisions, now.decisions);
        const moved = cellDelta(before.cells, now.cells).map(({ indicator, code }) => ({ indicator, code }));
        expect(changes.map(({ indicator, code }) => ({ indicator, code }))).toEqual(expect.arrayContaining(moved));
        for (const { indicator, code, ownBefore, ownNow } of changes) {
          expect(ownOf(before.decisions, indicator, code)).toBe(ownBefore);
          expect(ownOf(now.decisions, indicator, code)).toBe(ownNow);
        }
        expect(changes.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

const ownOf = (cells: readonly CellRelease[], indicator: string, code: string | null): number | undefined =>
  cells.find((cell) => cell.indicator === indicator && cell.code === code)?.own;
