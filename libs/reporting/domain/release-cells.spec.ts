import * as fc from 'fast-check';
import { CATALOGUE_V1 } from './catalogue-v1.js';
import { type Cell, cellKey } from './cell.types.js';
import { composeCells, type ComputedValues } from './compose-cells.js';
import { releaseCells } from './release-cells.js';
import { releaseCount, type ReleaseReason } from './small-cells.js';
import { raiseThreshold, thresholdOf } from './threshold.js';
import { validateCells } from './validate-cells.js';

const catalogue = CATALOGUE_V1;
const stock = { population: 'members', measure: 'stock' } as const;
const flow = { population: 'workers', measure: 'flow' } as const;
const month: ComputedValues = {
  intakes: 3,
  'intakes-by-kind': { meals: 2, 'not-stated': 1 },
  'intakes-by-source-class': { rescue: 3 },
  'give-outs': 0,
  'days-with-intake': 2,
  'active-workers': 3,
  members: 13,
  'mandates-held': 2,
  'mandates-overdue': 0,
};
const own = (values: ComputedValues = {}): ReturnType<typeof composeCells> =>
  composeCells(catalogue, { ...month, ...values });
const cellOf = (cells: readonly Cell[], indicator: string): Cell => cells.find((cell) => cell.indicator === indicator)!;

describe('a small cell', () => {
  it.each<
    [
      string,
      {
        people: typeof stock | typeof flow;
        n: number;
        earlier?: (number | null)[];
        value: number | null;
        reason: ReleaseReason;
      },
    ]
  >([
    ['zero people', { people: flow, n: 0, value: null, reason: 'fewer-than-threshold' }],
    ['four people', { people: flow, n: 4, value: null, reason: 'fewer-than-threshold' }],
    ['a flow of five', { people: flow, n: 5, value: 5, reason: 'exact' }],
    ['a stock of four', { people: stock, n: 4, value: null, reason: 'fewer-than-threshold' }],
    ['a stock of nine', { people: stock, n: 9, value: 5, reason: 'rounded-down' }],
    ['a stock of ten', { people: stock, n: 10, value: 10, reason: 'exact' }],
    ['a stock of ten that was five', { people: stock, n: 10, earlier: [5], value: 10, reason: 'exact' }],
    ['a flow that moved by four', { people: flow, n: 11, earlier: [7], value: 7, reason: 'kept' }],
    ['a flow that moved by five', { people: flow, n: 12, earlier: [7], value: 12, reason: 'exact' }],
    ['a flow that fell by four', { people: flow, n: 8, earlier: [12], value: 12, reason: 'kept' }],
    ['a flow that fell below k', { people: flow, n: 4, earlier: [7], value: null, reason: 'fewer-than-threshold' }],
    ['a flow that stays', { people: flow, n: 7, earlier: [7], value: 7, reason: 'exact' }],
    ['nine after a suppressed cell', { people: flow, n: 9, earlier: [null], value: null, reason: 'suppressed-before' }],
    ['ten after a suppressed cell', { people: flow, n: 10, earlier: [null], value: 10, reason: 'exact' }],
    ['one beside the first of two revisions', { people: flow, n: 6, earlier: [7, 12], value: 7, reason: 'kept' }],
    [
      'one beside what was shown before a suppression',
      { people: flow, n: 13, earlier: [12, null], value: 12, reason: 'kept' },
    ],
    [
      'a fall below 2k of what was suppressed once',
      { people: flow, n: 7, earlier: [null, 12], value: null, reason: 'suppressed-before' },
    ],
    [
      'a little fall of what was suppressed once',
      { people: flow, n: 8, earlier: [null, 12], value: 12, reason: 'kept' },
    ],
    [
      'nine beside what was shown before a suppression',
      { people: flow, n: 9, earlier: [12, null], value: null, reason: 'suppressed-before' },
    ],
    [
      'near a value below 2k after a suppression',
      { people: flow, n: 10, earlier: [7, null], value: null, reason: 'suppressed-before' },
    ],
  ])('of %s', (_what, { people, n, earlier = [], value, reason }) => {
    expect(releaseCount(people, 5, n, earlier)).toEqual({ value, reason });
  });

  it('holds over any number of revisions, for any k', () => {
    const history = fc.array(fc.nat(60), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(history, fc.integer({ min: 5, max: 15 }), (numbers, k) => {
        const seen: (number | null)[] = [];
        for (const n of numbers) {
          const { value } = releaseCount(flow, k, n, seen);
          const [least, most] = seen.includes(null) ? [2 * k, 3 * k - 2] : [k, k - 1];
          const others = seen.filter((other) => other !== null);
          const isNear = value !== null && Math.abs(value - n) < k && value >= least;
          const isApart = others.every((other) => value === null || other === value || Math.abs(other - value) >= k);
          expect(value === null ? n <= most : isNear && isApart).toBe(true);
          seen.push(value);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the cells that leave', () => {
  it('are all of the catalogue, in its order, with what is not about people exact', () => {
    const { cells, decisions } = releaseCells({ catalogue, k: 5, own: own(), earlier: [] });
    expect(cells.map(cellKey)).toEqual(own().map(cellKey));
    expect(decisions.map(cellKey)).toEqual(cells.map(cellKey));
    expect(cellOf(cells, 'intakes')).toEqual({ indicator: 'intakes', code: null, value: 3, suppressed: false });
    expect(cellOf(cells, 'active-workers')).toEqual({
      indicator: 'active-workers',
      code: null,
      value: null,
      suppressed: true,
    });
    expect(cellOf(cells, 'members').value).toBe(10);
    expect(cellOf(cells, 'mandates-held').value).toBe(2);
  });

  it('come with both figures and the reason, for the screen at home alone', () => {
    const { cells, decisions } = releaseCells({ catalogue, k: 5, own: own(), earlier: [] });
    expect(decisions.find(({ indicator }) => indicator === 'members')).toEqual({
      indicator: 'members',
      code: null,
      own: 13,
      released: 10,
      suppressed: false,
      reason: 'rounded-down',
    });
    for (const cell of cells) expect(Object.keys(cell)).toEqual(['indicator', 'code', 'value', 'suppressed']);
  });

  it('follow the revisions that were sent before', () => {
    const revision = (workers: number, earlier: readonly (readonly Cell[])[]): readonly Cell[] =>
      releaseCells({ catalogue, k: 5, own: own({ 'active-workers': workers }), earlier }).cells;
    const first = revision(7, []);
    const second = revision(12, [first]);
    const third = revision(6, [first, second]);
    expect([first, second, third].map((cells) => cellOf(cells, 'active-workers').value)).toEqual([7, 12, 7]);
  });

  it('are the same for the same figures and history', () => {
    const request = { catalogue, k: 5, own: own(), earlier: [] };
    expect(releaseCells(request)).toEqual(releaseCells(request));
  });

  it('are accepted by the hub, whatever was counted', () => {
    const figures = fc.record({ 'active-workers': fc.nat(40), members: fc.nat(40), intakes: fc.nat(1000) });
    fc.assert(
      fc.property(
        fc.array(figures, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 5, max: 12 }),
        (revisions, k) => {
          const earlier: (readonly Cell[])[] = [];
          for (const values of revisions) {
            const { cells } = releaseCells({ catalogue, k, own: own(values), earlier });
            expect(validateCells(catalogue, k, cells).ok).toBe(true);
            earlier.push(cells);
          }
        },
      ),
    );
  });

  it.each([4, 0, -5, 5.5, Number.NaN])('are not made with k = %p', (k) => {
    expect(() => releaseCells({ catalogue, k, own: own(), earlier: [] })).toThrow(RangeError);
  });

  it('are not made from an incomplete or doubled draft', () => {
    expect(() => releaseCells({ catalogue, k: 5, own: own().slice(1), earlier: [] })).toThrow(RangeError);
    expect(() => releaseCells({ catalogue, k: 5, own: [...own(), own()[0]!], earlier: [] })).toThrow(RangeError);
    const doubled = [...own().slice(1), own()[1]!];
    expect(() => releaseCells({ catalogue, k: 5, own: doubled, earlier: [] })).toThrow(RangeError);
    const renamed = own().with(0, { ...own()[0]!, indicator: 'other' });
    expect(() => releaseCells({ catalogue, k: 5, own: renamed, earlier: [] })).toThrow(RangeError);
  });
});

describe('the threshold', () => {
  const raises = [
    { from: '2023-04', k: 7 },
    { from: '2023-09', k: 10 },
  ];

  it.each([
    ['2023-03', 5],
    ['2023-04', 7],
    ['2023-08', 7],
    ['2023-12', 10],
  ])('of %s is %i, however late its revision', (period, k) => {
    expect(thresholdOf(raises, period)).toBe(k);
  });

  it('is raised from the next period on', () => {
    expect(raiseThreshold(raises, 12, '2023-12')).toEqual({ ok: true, value: { from: '2024-01', k: 12 } });
  });

  it.each([
    [10, 'NOT_A_RAISE'],
    [5, 'NOT_A_RAISE'],
    [10.5, 'NOT_AN_INTEGER'],
  ])('is not changed to %p', (k, code) => {
    expect(raiseThreshold(raises, k, '2023-12')).toEqual({ ok: false, error: { code, current: 10 } });
  });

  it('is never below five', () => {
    expect(thresholdOf([], '2023-01')).toBe(5);
    expect(thresholdOf([{ from: '2023-01', k: 3 }], '2023-02')).toBe(5);
    expect(raiseThreshold([], 4, '2023-01').ok).toBe(false);
  });
});
