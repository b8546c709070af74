import fc from 'fast-check';
import { type Notice, NOTICE_KINDS } from './notice.types.js';
import { MOST_NOTICES, orderNotices } from './order-notices.js';

const notice = (key: string, dueOn: string | null = null): Notice => ({ key, kind: 'study-due', dueOn, path: '/' });
const notices = fc.array(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 2 }),
    kind: fc.constantFrom(...NOTICE_KINDS),
    dueOn: fc.option(fc.constantFrom('2026-01-01', '2026-02-01')),
    path: fc.constant('/'),
  }),
);

describe('notices', () => {
  it('stand with the unread first, then by their day', () => {
    const given = [notice('c'), notice('b', '2026-05-02'), notice('read', '2026-01-01'), notice('a', '2026-05-01')];
    expect(orderNotices(given, new Set(['read'])).map(({ key, isRead }) => [key, isRead])).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
      ['read', true],
    ]);
  });

  it('stand in one order, each key once, whatever the order of the sources', () =>
    fc.assert(
      fc.property(notices, fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 })), (given, read) => {
        const ordered = orderNotices(given, new Set(read));
        const keys = ordered.map(({ key }) => key);
        expect(new Set(keys)).toEqual(new Set(given.map(({ key }) => key)));
        expect(keys).toHaveLength(new Set(keys).size);
        const firstRead = ordered.findIndex(({ isRead }) => isRead);
        expect(ordered.filter(({ isRead }) => isRead)).toEqual(firstRead < 0 ? [] : ordered.slice(firstRead));
        expect(orderNotices(ordered.toReversed(), new Set(read))).toEqual(ordered);
      }),
    ));

  it('are at most as many as one page holds', () => {
    const many = Array.from({ length: MOST_NOTICES + 5 }, (_, index) => notice(String(index)));
    expect(orderNotices(many, new Set())).toHaveLength(MOST_NOTICES);
  });
});
