import { addMonths, monthsBetween, monthsIn } from '#domain-kit';
import * as fc from 'fast-check';
import { changeOf } from './change.js';
import { isWholePeriod, periodBefore, PERIODS, periodsOf, periodStart, spanBefore } from './periods.js';

const month = fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => {
  return `${year}-${String(number).padStart(2, '0')}`;
});
const span = fc.tuple(month, fc.nat(60)).map(([from, more]) => ({ from, to: addMonths(from, more) }));

describe('the periods of a span', () => {
  it.each([
    { period: 'QUARTER', from: '2023-02', to: '2023-07', periods: ['02-03', '04-06', '07-07'] },
    { period: 'YEAR', from: '2023-01', to: '2023-12', periods: ['01-12'] },
    { period: 'MONTH', from: '2023-11', to: '2023-12', periods: ['11-11', '12-12'] },
  ] as const)('by $period from $from to $to are $periods', ({ period, from, to, periods }) => {
    expect(periodsOf({ from, to }, period).map((one) => `${one.from.slice(5)}-${one.to.slice(5)}`)).toEqual(periods);
  });

  it('hold each of its months once, in order, and each month names its own', () => {
    fc.assert(
      fc.property(span, fc.constantFrom(...PERIODS), (whole, period) => {
        const periods = periodsOf(whole, period);
        expect(periods.flatMap(({ from, to }) => monthsBetween(from, to))).toEqual(monthsBetween(whole.from, whole.to));
        for (const { from, to } of periods) expect(periodStart(to, period)).toBe(periodStart(from, period));
      }),
    );
  });

  it('are whole unless the span cuts them', () => {
    const quarters = periodsOf({ from: '2023-02', to: '2023-07' }, 'QUARTER');
    expect(quarters.map((one) => isWholePeriod(one, 'QUARTER'))).toEqual([false, true, false]);
    expect(periodBefore('2023-02', 'QUARTER')).toEqual({ from: '2022-10', to: '2022-12' });
  });

  it('are preceded by as many months, without a gap', () => {
    fc.assert(
      fc.property(span, (whole) => {
        const before = spanBefore(whole);
        expect(monthsIn(before.from, before.to)).toBe(monthsIn(whole.from, whole.to));
        expect(addMonths(before.to, 1)).toBe(whole.from);
      }),
    );
  });
});

describe('the change from the period before', () => {
  const exact = (value: number | null) => ({ value, atLeast: false });
  const bound = (value: number) => ({ value, atLeast: true });
  it.each([
    { of: 'a rise', now: exact(15), before: exact(12), change: { difference: 3, basisPoints: 2500 } },
    { of: 'a fall', now: exact(2), before: exact(3), change: { difference: -1, basisPoints: -3333 } },
    { of: 'a beginning', now: exact(5), before: exact(0), change: { difference: 5, basisPoints: null } },
    { of: 'a lower bound', now: bound(15), before: exact(12), change: null },
    { of: 'what follows a lower bound', now: exact(15), before: bound(12), change: null },
    { of: 'what is not added up', now: exact(null), before: exact(12), change: null },
    { of: 'what has no before', now: exact(4), before: undefined, change: null },
  ])('of $of is $change', ({ now, before, change }) => expect(changeOf(now, before)).toEqual(change));
});
