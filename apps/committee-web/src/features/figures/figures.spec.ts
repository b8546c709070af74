import { extremes, type FigureRow, withGaps } from './figures.js';

const row = (month: string, value: number | null): FigureRow => ({
  ...{ month, from: month, to: month, value, organizationId: null, organizationName: null, kind: null, code: null },
  ...{ label: null, atLeast: false, suppressedCells: 0, text: '', before: null, change: null, coverage: null },
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

describe('the course of a figure', () => {
  it('has a gap where nothing was reported', () => {
    const shown = withGaps([row('2023-01', 4), row('2023-03', 5)], { from: '2023-01', to: '2023-03' }, 'MONTH');
    expect(shown.map(({ month, row: one }) => [month, one?.value])).toEqual([
      ['2023-01', 4],
      ['2023-02', undefined],
      ['2023-03', 5],
    ]);
  });
  it('goes by quarters, the first of them cut', () => {
    const shown = withGaps([row('2023-02', 4)], { from: '2023-02', to: '2023-08' }, 'QUARTER');
    expect(shown.map(({ month, row: one }) => [month, one?.value])).toEqual([
      ['2023-02', 4],
      ['2023-04', undefined],
      ['2023-07', undefined],
    ]);
  });
});
