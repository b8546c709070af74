import { ok } from '#domain-kit';
import { type ReadingRules, readFacts } from './read-facts.js';
import type { RawFacts } from './record.types.js';

const rules: ReadingRules = {
  dateOrder: 'iso',
  latestDay: '2025-06-30',
  defaultSite: null,
  defaultDirection: 'intake',
};
const row: RawFacts = { day: '2025-03-01', site: 'north', kind: 'Meals', source: 'A kitchen', worker: 'v1' };
const codes = (raw: RawFacts, more: Partial<ReadingRules> = {}): string[] => {
  const answer = readFacts({ ...row, ...raw }, { ...rules, ...more });
  return answer.ok ? [] : answer.error.map(({ code, field }) => `${field}: ${code}`);
};
const read = (raw: RawFacts, more: Partial<ReadingRules> = {}) => {
  const answer = readFacts({ ...row, ...raw }, { ...rules, ...more });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

describe('a row', () => {
  it('is kept when kind, time, source and worker are not stated', () => {
    expect(readFacts({ day: '2025-03-01', site: 'north', kind: ' ', source: '' }, rules)).toEqual(
      ok({
        direction: 'intake',
        site: 'north',
        siteName: null,
        day: '2025-03-01',
        timeOfDay: 'not-stated',
        kind: null,
        source: null,
        worker: null,
        quantity: null,
        unit: 'not-stated',
        record: null,
      }),
    );
  });

  it.each([
    { given: 'no date', raw: { day: ' ' }, problem: 'day: missing-date' },
    { given: 'a day that does not exist', raw: { day: '2025-02-29' }, problem: 'day: bad-date' },
    { given: 'words for a date', raw: { day: 'yesterday' }, problem: 'day: bad-date' },
    { given: 'numbers in an order nobody told', raw: { day: '3/4/2025' }, problem: 'day: unclear-date' },
    { given: 'a day that has begun nowhere', raw: { day: '2025-07-01' }, problem: 'day: future-date' },
    { given: 'a year mistyped', raw: { day: '0023-01-01' }, problem: 'day: old-date' },
    { given: 'no site', raw: { site: '' }, problem: 'site: missing-site' },
    { given: 'an unknown part of the day', raw: { timeOfDay: 'teatime' }, problem: 'timeOfDay: unknown-time-of-day' },
    { given: 'an hour that does not exist', raw: { timeOfDay: '25:00' }, problem: 'timeOfDay: unknown-time-of-day' },
    { given: 'a bare number for a time', raw: { timeOfDay: '14' }, problem: 'timeOfDay: unknown-time-of-day' },
    { given: 'a negative quantity', raw: { quantity: '-2' }, problem: 'quantity: negative-quantity' },
    { given: 'a quantity of ten digits', raw: { quantity: '1000000000' }, problem: 'quantity: large-quantity' },
    { given: 'a quantity in words', raw: { quantity: 'many' }, problem: 'quantity: bad-quantity' },
    { given: 'an exponent', raw: { quantity: '1e3' }, problem: 'quantity: bad-quantity' },
    { given: 'a comma that may mean thousands', raw: { quantity: '1,234' }, problem: 'quantity: bad-quantity' },
    { given: 'an unknown unit', raw: { unit: 'truck' }, problem: 'unit: unknown-unit' },
    { given: 'an unknown direction', raw: { direction: 'sideways' }, problem: 'direction: unknown-direction' },
    { given: 'a kind of 101 characters', raw: { kind: 'x'.repeat(101) }, problem: 'kind: long-text' },
    { given: 'a source of 201 characters', raw: { source: 'ñ'.repeat(201) }, problem: 'source: long-text' },
  ])('with $given says so', ({ raw, problem }) => {
    expect(codes(raw)).toEqual([problem]);
  });

  it('tells all its problems at once', () => {
    expect(codes({ day: '', quantity: '-1', timeOfDay: 'x' })).toHaveLength(3);
  });

  it('is accepted at the edge of each limit', () => {
    expect(
      codes({ day: '2025-06-30', kind: '😀'.repeat(100), source: 'x'.repeat(200), quantity: '999999999.999' }),
    ).toEqual([]);
  });

  it('takes the site of all rows without one', () => {
    expect(read({ site: '' }, { defaultSite: 'south' }).site).toBe('south');
  });
});

describe('a date', () => {
  it.each([
    ['3/4/2025', 'day-month-year', '2025-04-03'],
    ['3/4/2025', 'month-day-year', '2025-03-04'],
    ['03.04.25', 'day-month-year', '2025-04-03'],
    ['2025-04-03', 'month-day-year', '2025-04-03'],
    ['2025-04-03 09:30', 'iso', '2025-04-03'],
  ] as const)('%s as %s', (day, dateOrder, expected) => {
    expect(read({ day }, { dateOrder }).day).toBe(expected);
  });
});

describe('a part of the day', () => {
  it.each([
    ['Morning (7AM-12PM)', 'morning'],
    ['EVENING', 'evening'],
    ['Mañana', 'morning'],
    ['madrugada', 'overnight'],
    ['14:30', 'afternoon'],
    ['2:30 PM', 'afternoon'],
    ['12 am', 'overnight'],
    ['21:59', 'evening'],
    ['22:00', 'overnight'],
    ['not-stated', 'not-stated'],
    ['', 'not-stated'],
  ])('%j', (timeOfDay, expected) => {
    expect(read({ timeOfDay }).timeOfDay).toBe(expected);
  });
});

describe('a quantity', () => {
  it.each([
    ['12', '12'],
    ['012.500', '12.5'],
    ['12,5', '12.5'],
    ['0.000', '0'],
    ['1.234', '1.234'],
    ['', null],
  ])('%j', (quantity, expected) => {
    expect(read({ quantity }).quantity).toBe(expected);
  });
});
