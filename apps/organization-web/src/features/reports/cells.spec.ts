import { countSent, groupCells, monthToShow, type ReportCell } from './cells.js';

const cell = (indicator: string, code: string | null, sent: number | null): ReportCell => ({
  indicator,
  label: indicator,
  unit: 'count',
  code,
  codeLabel: code,
  own: 1,
  sent,
  suppressed: sent === null,
  reason: null,
});

describe('the cells of a report', () => {
  const cells = [
    cell('intakes', null, 7),
    cell('days', null, 7),
    cell('by-kind', 'bread', 0),
    cell('by-kind', 'fruit', 7),
    cell('by-source', 'kitchen', 7),
    cell('workers', null, null),
  ];
  it('stand together by indicator, in the order of the report', () => {
    expect(groupCells(cells).map(({ key, parts, cells: own }) => [key, parts, own.length])).toEqual([
      ['intakes', false, 2],
      ['by-kind', true, 2],
      ['by-source', true, 1],
      ['workers', false, 1],
    ]);
  });
  it('counts zero as a number and a suppressed cell as none', () => {
    expect(countSent(cells)).toEqual({ numbers: 5, withheld: 1 });
  });
});

describe('the month a page opens with', () => {
  const month = (name: string, state: string): { month: string; state: string } => ({ month: name, state });
  it.each([
    { given: 'nothing', months: [], shows: null },
    {
      given: 'drafts',
      months: [month('2023-03', 'DRAFTED'), month('2023-02', 'DRAFTED'), month('2023-01', 'NOT_DRAFTED')],
      shows: '2023-02',
    },
    {
      given: 'a month without a draft',
      months: [month('2023-01', 'SENT'), month('2023-02', 'NOT_DRAFTED')],
      shows: '2023-02',
    },
    {
      given: 'only the month that is not over',
      months: [month('2023-01', 'SENT'), month('2023-06', 'DRAFTED')],
      shows: '2023-06',
    },
    { given: 'only sent months', months: [month('2023-02', 'SENT'), month('2023-01', 'SENT')], shows: '2023-02' },
  ])('with $given is $shows', ({ months, shows }) => expect(monthToShow(months, '2023-06')).toBe(shows));
});
