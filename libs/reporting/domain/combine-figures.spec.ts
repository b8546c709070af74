import { LANGUAGES } from '#domain-kit';
import { CATALOGUE_V1 } from './catalogue-v1.js';
import { combineFigures, type FigureInput } from './combine-figures.js';
import { indicatorOf } from './define-catalogue.js';
import { codeLabel, figureText, indicatorInfo, releaseReasonText, suppressedText } from './labels.js';

const indicator = (code: string): NonNullable<ReturnType<typeof indicatorOf>> => indicatorOf(CATALOGUE_V1, code)!;
const row = (month: string, organizationId: string, sum: number, more: Partial<FigureInput> = {}): FigureInput => ({
  month,
  organizationId,
  code: null,
  sum,
  suppressedCells: 0,
  ...more,
});
const hidden = (month: string, organizationId: string): FigureInput =>
  row(month, organizationId, 0, { suppressedCells: 1 });
const total = { month: null, organizationId: null, kind: null, code: null, atLeast: false, suppressedCells: 0 };

describe('a figure', () => {
  it('of a month adds the organizations, and says "at least" where cells are missing', () => {
    const rows = [
      row('2023-02', 'north', 7),
      row('2023-01', 'north', 9),
      row('2023-01', 'south', 5),
      hidden('2023-02', 'south'),
    ];
    expect(combineFigures(indicator('active-workers'), rows, 'MONTH')).toEqual([
      { ...total, month: '2023-01', value: 14 },
      { ...total, month: '2023-02', value: 7, atLeast: true, suppressedCells: 1 },
    ]);
  });

  it('of distinct people is not added over months', () => {
    const rows = [
      row('2023-01', 'north', 9),
      row('2023-02', 'north', 9),
      row('2023-01', 'south', 5),
      hidden('2023-02', 'west'),
    ];
    expect(combineFigures(indicator('active-workers'), rows, 'ORGANIZATION')).toEqual([
      { ...total, organizationId: 'north', value: null },
      { ...total, organizationId: 'south', value: 5 },
      { ...total, organizationId: 'west', value: 0, atLeast: true, suppressedCells: 1 },
    ]);
  });

  it('of a stock is that of the last month that each organization reported', () => {
    const rows = [
      row('2023-01', 'north', 10),
      row('2023-03', 'north', 15),
      hidden('2023-01', 'south'),
      row('2023-02', 'south', 5),
    ];
    expect(combineFigures(indicator('members'), rows, 'ORGANIZATION')).toEqual([
      { ...total, organizationId: 'north', value: 15 },
      { ...total, organizationId: 'south', value: 5 },
    ]);
    expect(combineFigures(indicator('members'), rows, 'CODE')).toEqual([{ ...total, value: 20 }]);
  });

  it('of a code adds months and organizations', () => {
    const rows = [
      row('2023-01', 'north', 3, { code: 'meals' }),
      row('2023-02', 'south', 4, { code: 'meals' }),
      row('2023-02', 'south', 1, { code: 'other' }),
    ];
    expect(combineFigures(indicator('intakes-by-kind'), rows, 'CODE')).toEqual([
      { ...total, code: 'meals', value: 7 },
      { ...total, code: 'other', value: 1 },
    ]);
    expect(combineFigures(indicator('intakes-by-kind'), rows, 'MONTH').map(({ value }) => value)).toEqual([3, 5]);
  });

  it('of a kind adds its organizations, and one of all adds everything', () => {
    const rows = [
      row('2023-01', '', 3, { kind: 'mass-organization' }),
      row('2023-02', '', 4, { kind: 'mass-organization', suppressedCells: 1 }),
      row('2023-02', '', 1, { kind: 'study-circle' }),
    ];
    expect(combineFigures(indicator('intakes'), rows, 'KIND')).toEqual([
      { ...total, kind: 'mass-organization', value: 7, atLeast: true, suppressedCells: 1 },
      { ...total, kind: 'study-circle', value: 1 },
    ]);
    expect(combineFigures(indicator('intakes'), rows, 'ALL')).toEqual([
      { ...total, value: 8, atLeast: true, suppressedCells: 1 },
    ]);
  });

  it('of a quarter is named by its first month, and holds no sum of distinct people', () => {
    const rows = [row('2023-01', 'north', 3), row('2023-03', 'north', 4), row('2023-04', 'north', 6)];
    const byQuarter = (code: string) =>
      combineFigures(indicator(code), rows, 'MONTH', (month) => (month < '2023-04' ? '2023-01' : '2023-04')).map(
        ({ month, value }) => [month, value],
      );
    expect(byQuarter('intakes')).toEqual([
      ['2023-01', 7],
      ['2023-04', 6],
    ]);
    expect(byQuarter('active-workers')[0]).toEqual(['2023-01', null]);
    expect(byQuarter('members')[0]).toEqual(['2023-01', 4]);
  });

  it('of a ratio is not added over organizations', () => {
    const ratio = { ...indicator('intakes'), unit: 'ratio', overOrganizations: 'none', overPeriods: 'none' } as const;
    const rows = [row('2023-01', 'north', 9), row('2023-01', 'south', 5)];
    expect(combineFigures(ratio, rows, 'MONTH')[0]!.value).toBeNull();
    expect(combineFigures(ratio, [row('2023-01', '', 14, { organizations: 2 })], 'MONTH')[0]!.value).toBeNull();
    expect(combineFigures(ratio, rows, 'ORGANIZATION').map(({ value }) => value)).toEqual([9, 5]);
  });

  it('of nothing is no figure', () => {
    expect(combineFigures(indicator('intakes'), [], 'MONTH')).toEqual([]);
  });

  it.each([
    ['en', 1, 'at least 1,234; 1 cell not shown'],
    ['en', 2, 'at least 1,234; 2 cells not shown'],
    ['es', 2, 'al menos 1234; 2 celdas no mostradas'],
    ['en', 0, '1,234'],
  ] as const)('reads in %s with %i suppressed cells: %s', (language, suppressedCells, text) => {
    expect(figureText({ ...total, value: 1234, atLeast: suppressedCells > 0, suppressedCells }, language)).toBe(text);
  });
});

it('says nothing of a lower bound of zero but what is hidden', () => {
  expect(figureText({ value: 0, atLeast: true, suppressedCells: 2 }, 'en')).toBe('2 cells not shown');
  expect(figureText({ value: 0, atLeast: false, suppressedCells: 0 }, 'en')).toBe('0');
});

describe('labels', () => {
  it.each(LANGUAGES)('are there in %s for every indicator and code', (language) => {
    for (const info of indicatorInfo(CATALOGUE_V1, language)) {
      expect(info.label).not.toBe('');
      for (const { label } of info.codes) expect(label).not.toBe('');
      expect(info.countsPeople).toBe(['active-workers', 'members'].includes(info.code));
    }
  });

  it("say of people that a sum is the sum of the organizations' counts", () => {
    const notes = new Map(indicatorInfo(CATALOGUE_V1, 'en').map(({ code, note }) => [code, note]));
    expect(notes.get('active-workers')).toContain("Sum of the organizations' counts");
    expect(notes.get('active-workers')).toContain('not added up');
    expect(notes.get('members')).toContain('Rounded down');
    expect(notes.get('days-with-intake')).toContain("Sum of the organizations' counts");
    expect(notes.get('intakes')).toBeNull();
  });

  it('explain why the committee sees another figure', () => {
    expect(releaseReasonText('exact', 5, 'en')).toBeNull();
    expect(releaseReasonText('fewer-than-threshold', 7, 'en')).toBe('fewer than 7');
    expect(releaseReasonText('rounded-down', 5, 'es')).toContain('múltiplo de 5');
    expect(releaseReasonText('kept', 5, 'en')).toContain('fewer than 5');
    expect(releaseReasonText('suppressed-before', 5, 'en')).toContain('below 10');
  });

  it('call a suppressed cell "fewer than k" only where that is sure', () => {
    expect(suppressedText(5, 1, 'en')).toBe('fewer than 5');
    expect(suppressedText(5, 2, 'en')).toBe('fewer than 5, now or in an earlier revision');
    expect(suppressedText(5, 2, 'es')).toBe('menos de 5, ahora o en una revisión anterior');
  });

  it('show the code itself where a newer list has it', () => {
    expect(codeLabel('source-class', 'rescue', 'es')).toBe('Excedentes rescatados');
    expect(codeLabel('source-class', 'from-the-future', 'es')).toBe('from-the-future');
  });
});
