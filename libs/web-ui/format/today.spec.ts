import { addDays, dayIn } from '#domain-kit';
import fc from 'fast-check';
import { countDaysIn, thisMonth, today } from './today.js';

afterEach(() => countDaysIn(null));

/** The zone of the process is the reader's. Times without a zone are theirs. */
it.each(['2026-03-31T00:00:00', '2026-03-31T09:05:00', '2026-03-31T23:59:59'])('at %s it is that day here', (time) => {
  expect(today(new Date(time))).toBe('2026-03-31');
});

it('is the day where the organization is, ahead of the reader or behind', () => {
  const instant = new Date('2026-03-31T22:30:00Z');
  const days = ['Pacific/Kiritimati', 'Europe/Madrid', 'America/New_York'].map((zone) => {
    countDaysIn(zone);
    return [today(instant), thisMonth(instant)];
  });
  const april = ['2026-04-01', '2026-04'];
  expect(days).toEqual([april, april, ['2026-03-31', '2026-03']]);
});

it('is the day that the node itself counts, in every zone and at every moment', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      countDaysIn(zone);
      expect(today(instant)).toBe(dayIn(instant, zone));
    }),
  );
});

it('is the reader’s own day where their browser does not know the zone', () => {
  countDaysIn('Moon/Tranquility');
  expect(today(new Date('2026-03-31T12:00:00'))).toBe('2026-03-31');
  expect(addDays(today(new Date('2026-03-31T12:00:00')), 1)).toBe('2026-04-01');
});
