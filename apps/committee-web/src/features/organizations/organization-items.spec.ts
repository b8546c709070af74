import { organizationItems } from './organization-items.js';

const late = (id: string, overdueMonths: number) => ({ id, displayName: id, overdueMonths });
const none = { overdue: 0, stale: 0, stopped: 0 };

describe('what is open about organizations', () => {
  it.each([
    { given: 'all in order', overdue: [late('a', 0)], counts: none, lines: [] },
    {
      given: 'one overdue',
      overdue: [late('a', 2), late('b', 0)],
      counts: { ...none, overdue: 1 },
      lines: ['overdue a 2'],
    },
    {
      given: 'five overdue, of whom the first three are named',
      overdue: [late('a', 9), late('b', 8), late('c', 7), late('d', 6)],
      counts: { ...none, overdue: 5 },
      lines: ['overdue a 9', 'overdue b 8', 'overdue c 7', 'moreOverdue  2'],
    },
    {
      given: 'two silent, one refusing',
      overdue: [],
      counts: { overdue: 0, stale: 2, stopped: 1 },
      lines: ['stale  2', 'stopped  1'],
    },
  ])('with $given is $lines', ({ overdue, counts, lines }) => {
    const items = organizationItems(overdue, counts);
    expect(items.map(({ kind, id = '', count }) => `${kind} ${id} ${count}`)).toEqual(lines);
  });
});
