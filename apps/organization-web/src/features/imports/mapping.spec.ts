import { draftFrom, mappingFindings, mappingOf, type Upload } from './mapping.js';

const upload: Upload = {
  id: '1',
  rows: 1,
  preview: [],
  columns: ['date', 'site'].map((name, index) => ({ index, name, samples: [] })),
  suggestedMapping: {
    day: 'date',
    site: 'site',
    kind: null,
    worker: 'gone',
    dateOrder: 'day-month-year',
    defaultDirection: 'give-out',
  },
};
const draft = draftFrom(upload);

describe('a proposed mapping', () => {
  it('becomes what the API takes', () => {
    expect(mappingOf(draft)).toMatchObject({
      day: 'date',
      site: 'site',
      kind: null,
      dateOrder: 'DAY_MONTH_YEAR',
      defaultDirection: 'GIVE_OUT',
      defaultSite: null,
    });
  });
  it('names no column that the file lacks', () => expect(draft.worker).toBeNull());
});

describe('a mapping cannot start', () => {
  it.each([
    { given: 'without a day', change: { day: null }, findings: [{ field: 'day', code: 'day' }] },
    { given: 'without a site', change: { site: null }, findings: [{ field: 'defaultSite', code: 'defaultSite' }] },
    {
      given: 'with a blank site for all rows',
      change: { site: null, defaultSite: ' ' },
      findings: [{ field: 'defaultSite', code: 'defaultSite' }],
    },
    {
      given: 'with an open order of days',
      change: { dateOrder: null },
      findings: [{ field: 'dateOrder', code: 'dateOrder' }],
    },
    { given: 'with one column for two fields', change: { kind: 'site' }, findings: [{ field: 'kind', code: 'twice' }] },
  ])('$given', ({ change, findings }) => {
    expect(mappingFindings({ ...draft, ...change })).toEqual(findings);
    expect(mappingOf({ ...draft, ...change })).toBeNull();
  });
});
