import { err, ok } from '#domain-kit';
import { checkEnd, checkMonth, reportableMonths } from './reportable-months.js';

const span = { first: '2026-01', last: '2026-03', declaredEnd: null };
const quiet = { ...span, declaredEnd: '2026-05' };

describe('the months that an organization reports', () => {
  it('run from its first record to its last, or to the end that it declared', () => {
    expect(reportableMonths(null, '2026-08')).toEqual([]);
    expect(reportableMonths(span, '2026-08')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(reportableMonths(quiet, '2026-08')).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']);
  });

  it('go beyond a declared end again once there are later records', () => {
    expect(reportableMonths({ ...quiet, last: '2026-06' }, '2026-08').at(-1)).toBe('2026-06');
  });

  it.each([
    { given: span, month: '2026-03', answer: ok(undefined) },
    { given: span, month: '2026-04', answer: err('MONTH_UNKNOWN') },
    { given: quiet, month: '2026-04', answer: ok(undefined) },
    { given: quiet, month: '2025-12', answer: err('MONTH_UNKNOWN') },
    { given: { ...span, last: '2026-08' }, month: '2026-08', answer: err('MONTH_NOT_OVER') },
    { given: null, month: '2026-03', answer: err('MONTH_UNKNOWN') },
  ])('$month of $given: $answer', ({ given, month, answer }) => {
    expect(checkMonth(given, month, '2026-08')).toEqual(answer);
    expect(reportableMonths(given, '2026-08').includes(month)).toBe(answer.ok);
  });

  it.each([
    { end: '2026-02', answer: err('END_BEFORE_RECORDS') },
    { end: '2026-03', answer: ok(undefined) },
    { end: '2026-07', answer: ok(undefined) },
    { end: '2026-08', answer: err('MONTH_NOT_OVER') },
  ])('may be declared to end with $end: $answer', ({ end, answer }) => {
    expect(checkEnd(span, end, '2026-08')).toEqual(answer);
  });
});
