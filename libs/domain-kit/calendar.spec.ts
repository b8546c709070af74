import {
  addMonths,
  monthsIn,
  addDays,
  dayIn,
  dayMeant,
  daysBetween,
  isDay,
  isMonth,
  isZone,
  monthsBetween,
  nextMonth,
} from './calendar.js';

describe('the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-1-01', false],
    ['2023-01-01T00:00:00Z', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it.each([
    ['2023-12', true],
    ['2023-00', false],
    ['2023-13', false],
    ['2023-1', false],
  ])('%s is a month: %s', (text, is) => {
    expect(isMonth(text)).toBe(is);
  });

  it.each([
    { zone: 'America/New_York', day: '2026-03-31' },
    { zone: 'UTC', day: '2026-04-01' },
    { zone: 'Pacific/Kiritimati', day: '2026-04-01' },
  ])('an instant falls on $day in $zone', ({ zone, day }) => {
    const instant = new Date('2026-04-01T03:00:00Z');
    expect([dayIn(instant, zone), dayIn(instant, zone)]).toEqual([day, day]);
  });

  it.each([
    { given: '2026-03-30', at: '2026-04-01T03:00:00Z', means: '2026-03-30', why: 'is past' },
    { given: '2026-03-31', at: '2026-04-01T03:00:00Z', means: '2026-03-31', why: 'is today' },
    { given: '2026-04-01', at: '2026-04-01T03:00:00Z', means: '2026-03-31', why: 'is today in UTC' },
    { given: '2026-04-01', at: '2026-03-31T12:00:00Z', means: '2026-03-31', why: 'is today at the other end of Earth' },
    { given: '2026-04-01', at: '2026-03-31T09:00:00Z', means: '2026-04-01', why: 'is today nowhere' },
    { given: '2026-04-02', at: '2026-04-01T03:00:00Z', means: '2026-04-02', why: 'is today nowhere' },
    { given: 'soon', at: '2026-04-01T03:00:00Z', means: 'soon', why: 'is no day' },
  ])('$given, given in New York at $at, means $means: it $why', ({ given, at, means }) => {
    expect(dayMeant(given, new Date(at), 'America/New_York')).toBe(means);
  });

  it('knows which zones there are, each time it is asked', () => {
    expect(['Europe/Madrid', 'Nowhere/Else', 'Nowhere/Else', ''].map(isZone)).toEqual([true, false, false, false]);
  });

  it('counts over the ends of months and years', () => {
    expect(nextMonth('2025-12')).toBe('2026-01');
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2025-11')).toEqual([]);
    expect([-14, -1, 0, 2, 12].map((count) => addMonths('2026-02', count))).toEqual([
      ...['2024-12', '2026-01', '2026-02', '2026-04', '2027-02'],
    ]);
    expect([monthsIn('2025-11', '2026-02'), monthsIn('2026-02', '2025-11')]).toEqual([4, -2]);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
  });
});
