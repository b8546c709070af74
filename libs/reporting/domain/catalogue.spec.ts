import type { Indicator } from './catalogue.types.js';
import { CATALOGUE_V1 } from './catalogue-v1.js';
import { MAX_CELL_VALUE } from './cell.types.js';
import { CODE_LISTS } from './code-lists.js';
import { composeCells, ComputedValueError } from './compose-cells.js';
import { CatalogueError, defineCatalogue } from './define-catalogue.js';

const plain: Indicator = {
  code: 'intakes',
  name: { en: 'Intakes', es: 'Entradas', fr: 'x' },
  unit: 'count',
  overOrganizations: 'sum',
  overPeriods: 'sum',
  people: null,
  dimension: null,
};
const counting = (population: string, more: Partial<Indicator> = {}): Indicator => ({
  ...plain,
  code: `people-${population}`,
  overOrganizations: 'sum-of-counts',
  overPeriods: 'none',
  people: { population, measure: 'flow' },
  ...more,
});

describe('a catalogue', () => {
  it.each<[string, Indicator[]]>([
    [
      'two counts of one population',
      [counting('workers'), counting('workers', { code: 'workers-by-kind', dimension: 'goods-kind' })],
    ],
    ['distinct people summed over periods', [counting('workers', { overPeriods: 'sum' })]],
    ['a flow of people carried over periods', [counting('workers', { overPeriods: 'last' })]],
    ['distinct people summed without saying so', [counting('workers', { overOrganizations: 'sum' })]],
    ['people measured in hours', [counting('workers', { unit: 'hours' })]],
    ['a ratio summed over organizations', [{ ...plain, unit: 'ratio', overPeriods: 'none' }]],
    ['a ratio summed over periods', [{ ...plain, unit: 'ratio', overOrganizations: 'none' }]],
    ['one code twice', [plain, { ...plain, unit: 'money' }]],
    ['a code with a space', [{ ...plain, code: 'in takes' }]],
    ['a code list that does not exist', [{ ...plain, dimension: 'toString' as never }]],
  ])('refuses %s', (_what, indicators) => {
    expect(() => defineCatalogue(1, indicators)).toThrow(CatalogueError);
  });

  it('refuses a version that is not a number from 1', () => {
    expect(() => defineCatalogue(0, [plain])).toThrow(CatalogueError);
  });

  it('takes counts of several populations', () => {
    const stock = counting('members', { overPeriods: 'last', people: { population: 'members', measure: 'stock' } });
    expect(defineCatalogue(1, [plain, counting('workers'), stock]).indicators).toHaveLength(3);
  });

  it('of version 1 means for ever what it meant when the first report was sent', () => {
    const meaning = CATALOGUE_V1.indicators.map((i) =>
      [i.code, i.unit, i.overOrganizations, i.overPeriods, i.people?.measure ?? '-', i.dimension ?? '-'].join(' '),
    );
    expect(meaning).toEqual([
      'intakes count sum sum - -',
      'intakes-by-kind count sum sum - goods-kind',
      'intakes-by-source-class count sum sum - source-class',
      'give-outs count sum sum - -',
      'days-with-intake count sum-of-counts sum - -',
      'active-workers count sum-of-counts none flow -',
      'members count sum-of-counts last stock -',
      'mandates-held count sum last - -',
      'mandates-overdue count sum last - -',
    ]);
  });
});

describe('a code list', () => {
  /** The codes of version 1. A list may grow; a code that was published is neither taken away nor renamed. */
  const published = {
    'source-class': ['purchase', 'rescue', 'kitchen', 'drive', 'household', 'partner', 'other', 'not-stated'],
    'goods-kind': [
      'purchased-groceries',
      'rescued-groceries',
      'meals',
      'homecooked-meals',
      'food-drive',
      'clothing',
      'household-goods',
      'hygiene',
      'other',
      'not-stated',
    ],
  } as const;

  it.each(['source-class', 'goods-kind'] as const)('%s keeps every code that was published', (list) => {
    const codes = CODE_LISTS[list].codes.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...published[list]]));
    expect(CODE_LISTS[list].version > 1 || codes.length === published[list].length).toBe(true);
  });

  it.each(Object.entries(CODE_LISTS))(
    '%s has each code once, with a name in each language, and "not stated" last',
    (name, { list, codes }) => {
      expect(list).toBe(name);
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      for (const { code, en, es } of codes) {
        expect(code).toMatch(/^[a-z][a-z0-9-]*$/);
        expect(en.trim() && es.trim()).not.toBe('');
      }
      expect(codes.slice(-2).map(({ code }) => code)).toEqual(['other', 'not-stated']);
    },
  );
});

describe('the cells of a report', () => {
  const catalogue = defineCatalogue(1, [plain, { ...plain, code: 'by-source', dimension: 'source-class' }]);

  it('have every code of a dimension, zeros too', () => {
    const cells = composeCells(catalogue, { intakes: 0, 'by-source': { rescue: 4 } });
    expect(cells.map(({ code, value }) => [code, value])).toEqual([
      [null, 0],
      ['purchase', 0],
      ['rescue', 4],
      ['kitchen', 0],
      ['drive', 0],
      ['household', 0],
      ['partner', 0],
      ['other', 0],
      ['not-stated', 0],
    ]);
  });

  it.each([
    ['lacks an indicator', { intakes: 1 }],
    ['has an unknown indicator', { intakes: 1, 'by-source': {}, more: 1 }],
    ['has an unknown code', { intakes: 1, 'by-source': { theft: 1 } }],
    ['has a number for a dimension', { intakes: 1, 'by-source': 1 }],
    ['has a dimension for a number', { intakes: { rescue: 1 }, 'by-source': {} }],
    ['has a negative figure', { intakes: -1, 'by-source': {} }],
    ['has a fraction', { intakes: 1, 'by-source': { rescue: 0.5 } }],
    ['has a figure beyond the bound', { intakes: MAX_CELL_VALUE + 1, 'by-source': {} }],
  ])('are refused where the computation %s', (_what, values) => {
    expect(() => composeCells(catalogue, values)).toThrow(ComputedValueError);
  });
});
