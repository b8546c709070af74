import { today } from './today.js';

/** The zone of the process is the reader's. Times without a zone are theirs. */
it.each(['2026-03-31T00:00:00', '2026-03-31T09:05:00', '2026-03-31T23:59:59'])('at %s it is that day here', (time) => {
  expect(today(new Date(time))).toBe('2026-03-31');
});
