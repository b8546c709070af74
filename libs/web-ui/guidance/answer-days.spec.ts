import { countDaysIn } from '../format/today.js';
import { answerDays } from './answer-days.js';

afterEach(() => countDaysIn(null));

it.each([
  { zone: 'UTC', now: '2026-02-20T23:00:00Z', days: { least: '2026-02-27', usual: '2026-03-06', most: '2026-05-21' } },
  // There it is the 21st, or still the 19th, while the message carries the 20th.
  {
    ...{ zone: 'Europe/Madrid', now: '2026-02-20T23:30:00Z' },
    days: { least: '2026-02-28', usual: '2026-03-07', most: '2026-05-21' },
  },
  {
    ...{ zone: 'America/New_York', now: '2026-02-20T02:00:00Z' },
    days: { least: '2026-02-27', usual: '2026-03-05', most: '2026-05-20' },
  },
])('in $zone an answer can be wanted within the bounds of both calendars', ({ zone, now, days }) => {
  countDaysIn(zone);
  expect(answerDays(new Date(now))).toEqual(days);
});
