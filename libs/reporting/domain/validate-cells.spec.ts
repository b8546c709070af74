import { CATALOGUE_V1 } from './catalogue-v1.js';
import type { Cell } from './cell.types.js';
import { composeCells } from './compose-cells.js';
import { releaseCells } from './release-cells.js';
import { validateCells } from './validate-cells.js';

const own = composeCells(CATALOGUE_V1, {
  intakes: 3,
  'intakes-by-kind': { meals: 3 },
  'intakes-by-source-class': { rescue: 3 },
  'give-outs': 0,
  'days-with-intake': 2,
  'active-workers': 8,
  members: 13,
  'mandates-held': 2,
  'mandates-overdue': 0,
});
const { cells } = releaseCells({ catalogue: CATALOGUE_V1, k: 5, own, earlier: [] });
const change = (indicator: string, more: Partial<Cell>): Cell[] =>
  cells.map((cell) => (cell.indicator === indicator ? { ...cell, ...more } : cell));
const verdict = (received: readonly Cell[], k = 5): string => {
  const result = validateCells(CATALOGUE_V1, k, received);
  return result.ok ? 'accepted' : result.error.code;
};

describe('the hub', () => {
  it('accepts what an organization released, in any order', () => {
    expect(verdict(cells)).toBe('accepted');
    expect(verdict(cells.toReversed())).toBe('accepted');
  });

  it.each<[string, readonly Cell[], string]>([
    ['a flow of people below k', change('active-workers', { value: 4 }), 'small_cell'],
    ['nobody shown as zero', change('active-workers', { value: 0 }), 'small_cell'],
    ['a stock that is no multiple of k', change('members', { value: 13 }), 'small_cell'],
    ['a stock below k', change('members', { value: 0 }), 'small_cell'],
    ['a suppressed cell with its value', change('members', { suppressed: true }), 'bad_suppression'],
    ['a missing value that is not called suppressed', change('members', { value: null }), 'bad_suppression'],
    [
      'suppression of what is not about people',
      change('intakes', { value: null, suppressed: true }),
      'bad_suppression',
    ],
    ['a negative figure', change('intakes', { value: -1 }), 'bad_value'],
    ['a fraction', change('intakes', { value: 0.5 }), 'bad_value'],
    ['a figure beyond 2^53', change('intakes', { value: 2 ** 53 }), 'bad_value'],
    ['a figure beyond the bound of sums', change('intakes', { value: 1e12 + 1 }), 'bad_value'],
    ['an indicator of no catalogue', [...cells, { ...cells[0]!, indicator: 'weather' }], 'unknown_indicator'],
    ['a code of no list', [...cells, { ...cells[1]!, code: 'gold' }], 'unknown_code'],
    ['a code for an indicator without a dimension', [...cells, { ...cells[0]!, code: 'meals' }], 'unknown_code'],
    ['a total for an indicator with a dimension', [...cells, { ...cells[1]!, code: null }], 'unknown_code'],
    ['a cell twice', [...cells, cells[0]!], 'duplicate_cell'],
    ['a cell left out', cells.slice(1), 'missing_cell'],
    ['nothing', [], 'missing_cell'],
  ])('refuses %s', (_what, received, code) => {
    expect(verdict(received)).toBe(code);
  });

  it.each([4, 0, 5.5])('refuses a report that declares k = %p', (k) => {
    expect(verdict(cells, k)).toBe('bad_threshold');
  });

  it('judges by the k that the report declares', () => {
    expect(verdict(change('members', { value: 14 }), 7)).toBe('accepted');
    expect(verdict(change('members', { value: 10 }), 7)).toBe('small_cell');
    expect(verdict(change('active-workers', { value: 8, code: null }), 9)).toBe('small_cell');
  });

  it('names the indicator and no value', () => {
    const result = validateCells(CATALOGUE_V1, 5, change('members', { value: 13 }));
    expect(result).toEqual({ ok: false, error: { code: 'small_cell', indicator: 'members' } });
  });
});
