import { mappingOf, type Upload } from './import-mapping.js';

const upload: Upload = {
  ...{ id: 'u', rows: 2 },
  columns: ['date', 'place', 'what'].map((name) => ({ name, samples: [] })),
  suggestedMapping: { day: 'date', site: null, kind: 'what', dateOrder: 'iso', defaultDirection: 'intake' },
};

describe('the columns of a file that a command brings in', () => {
  it('are what the node proposes, with what the person says over it', () => {
    expect(mappingOf(upload, { column: ['site=place'], dateOrder: 'day-month-year' })).toMatchObject({
      ...{ day: 'date', site: 'place', kind: 'what', source: null },
      ...{ dateOrder: 'DAY_MONTH_YEAR', defaultDirection: 'INTAKE', defaultSite: null },
    });
    expect(mappingOf(upload, { column: [], site: 'Depot' })).toMatchObject({ site: null, defaultSite: 'Depot' });
  });

  it.each([
    { given: 'no site', wish: { column: [] }, named: '--site' },
    { given: 'a column that is not there', wish: { column: ['site=plaza'] }, named: 'no column "plaza"' },
    { given: 'a field that is none', wish: { column: ['city=place'] }, named: '--column is field=column' },
    { given: 'an order that is none', wish: { column: ['site=place'], dateOrder: 'ymd' }, named: '--date-order' },
  ])('are refused with the option that mends it: $given', ({ wish, named }) => {
    expect(() => mappingOf(upload, wish)).toThrow(named);
  });

  it('are refused where the days can be read in two ways and nobody says which', () => {
    const open = { ...upload, suggestedMapping: { ...upload.suggestedMapping, dateOrder: null } };
    expect(() => mappingOf(open, { column: ['site=place'] })).toThrow('--date-order');
  });
});
