import { extremes, type FigureRow, reportedRange } from './figures.js';

const row = (month: string, value: number | null): FigureRow => ({
  month,
  value,
  organizationId: null,
  code: null,
  label: null,
  atLeast: false,
  suppressedCells: 0,
});

describe('the months a page begins with', () => {
  it.each([
    { given: 'nothing', months: [], range: null },
    {
      given: 'two organizations',
      months: ['2023-05', '2023-01', '2023-05'],
      range: { from: '2023-01', to: '2023-05' },
    },
    { given: 'five years', months: ['2019-01', '2023-12'], range: { from: '2021-12', to: '2023-12' } },
  ])('after reports of $given', ({ months, range }) => expect(reportedRange(months)).toEqual(range));
});

describe('the summary of a chart', () => {
  it('passes over months without a number', () => {
    const rows = [row('2023-01', null), row('2023-02', 4), row('2023-03', 9), row('2023-04', 0), row('2023-05', null)];
    const found = extremes(rows);
    expect([found?.first, found?.last, found?.high, found?.low].map((entry) => entry?.month)).toEqual([
      '2023-02',
      '2023-04',
      '2023-03',
      '2023-04',
    ]);
  });
  it('says nothing without a number', () => expect(extremes([row('2023-01', null)])).toBeNull());
});
