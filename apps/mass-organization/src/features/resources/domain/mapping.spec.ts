import { err } from '#domain-kit';
import { columnNames, type ImportMapping, positionsOf, rawFactsOf } from './column-mapping.js';
import { suggestDateOrder } from './read-day.js';
import { suggestKindCode, suggestSourceClass } from './suggest-codes.js';
import { suggestMapping } from './suggest-mapping.js';

const columns = (names: readonly string[], samples: readonly string[] = []) =>
  names.map((name, index) => ({ index, name, samples: index === 0 ? samples : [] }));
const stated = (mapping: object): object =>
  Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== null));
const defaults = { dateOrder: 'iso', defaultDirection: 'intake' };

describe('a proposed mapping', () => {
  it('knows the English headings of a fridge', () => {
    const names = ['date', 'time_of_day', 'volunteer', 'source', 'site', 'site_name', 'kind'];
    expect(stated(suggestMapping(columns(names)))).toEqual({
      ...defaults,
      day: 'date',
      timeOfDay: 'time_of_day',
      worker: 'volunteer',
      source: 'source',
      site: 'site',
      siteName: 'site_name',
      kind: 'kind',
    });
  });

  it('knows Spanish headings, with accents and further words', () => {
    const names = ['Fecha de entrega', 'Tipo de artículo', 'Fuente', 'Voluntaria', 'Sitio', 'Cantidad (kg)', 'Notas'];
    expect(stated(suggestMapping(columns(names)))).toEqual({
      ...defaults,
      day: 'Fecha de entrega',
      kind: 'Tipo de artículo',
      source: 'Fuente',
      worker: 'Voluntaria',
      site: 'Sitio',
      quantity: 'Cantidad (kg)',
    });
  });

  it('proposes each column once', () => {
    const { site, siteName } = suggestMapping(columns(['site name', 'date']));
    expect({ site, siteName }).toEqual({ site: null, siteName: 'site name' });
  });

  it.each([
    ['ISO days', ['2025-01-31'], 'iso'],
    ['a thirteenth in front', ['3/4/2025', '13/4/2025'], 'day-month-year'],
    ['a thirteenth behind', ['3/4/2025', '3/13/2025'], 'month-day-year'],
    ['samples that fit both', ['3/4/2025'], null],
    ['samples that fit neither', ['13/4/2025', '3/13/2025'], null],
  ])('reads the order of dates from %s', (_case, samples, order) => {
    expect(suggestDateOrder(samples)).toBe(order);
  });
});

describe('a mapping', () => {
  const empty = Object.fromEntries(Object.keys(suggestMapping([])).map((field) => [field, null]));
  const mapping = (some: Partial<ImportMapping>): ImportMapping => ({
    ...(empty as unknown as ImportMapping),
    dateOrder: 'iso',
    defaultDirection: 'intake',
    ...some,
  });
  const names = ['date', 'site', 'kind'];

  it.each([
    ['no day', { site: 'site' }, { code: 'DAY_NOT_MAPPED' }],
    ['no site', { day: 'date' }, { code: 'SITE_NOT_MAPPED' }],
    ['an unknown column', { day: 'date', site: 'sitio' }, { code: 'UNKNOWN_COLUMN', column: 'sitio' }],
    ['one column twice', { day: 'date', site: 'date' }, { code: 'COLUMN_USED_TWICE', column: 'date' }],
  ])('with %s is refused', (_case, some, refusal) => {
    expect(positionsOf(mapping(some), names)).toEqual(err(refusal));
  });

  it('picks the cells', () => {
    const positions = positionsOf(mapping({ day: 'date', kind: 'kind', defaultSite: 'north' }), names);
    expect(positions.ok && rawFactsOf(['2025-01-01', 'x', 'Meals'], positions.value)).toEqual({
      day: '2025-01-01',
      kind: 'Meals',
    });
  });

  it('can name every column of a heading with gaps and repetitions', () => {
    expect(columnNames(['date', '', 'kind', 'kind'])).toEqual(['date', 'column 2', 'kind', 'kind (4)']);
  });
});

describe('codes for the organization’s own names', () => {
  it.each([
    ['Rescued Groceries', 'rescued-groceries'],
    ['MEALS', 'meals'],
    ['Not stated', 'other'],
    ['Pet food', 'other'],
  ])('kind %s: %s', (name, code) => {
    expect(suggestKindCode(name, ['meals', 'rescued-groceries', 'other', 'not-stated'])).toBe(code);
  });

  it.each([
    ['Corner Kitchen', 'kitchen'],
    ['Colecta de invierno', 'drive'],
    ['Personal Donations', 'household'],
    ['Familia del barrio', 'household'],
    ['Kitchenware Ltd', 'other'],
  ])('source %s: %s', (name, code) => {
    expect(suggestSourceClass(name, ['purchase', 'rescue', 'kitchen', 'drive', 'household', 'partner', 'other'])).toBe(
      code,
    );
  });
});
