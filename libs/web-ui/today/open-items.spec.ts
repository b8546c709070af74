import { type OpenItem, todayOf } from './open-items.js';

const item = (key: string, when: OpenItem['when'], at?: string): OpenItem => ({
  ...{ key, when, href: '/', icon: 'draft' as const, words: key },
  ...(at ? { at } : {}),
});
const keys = (items: readonly OpenItem[]): string[] => items.map(({ key }) => key);

describe('Today', () => {
  it('begins with what is due first, and with the latest news', () => {
    const today = todayOf([
      { ready: true, items: [item('c', 'now'), item('b', 'now', '2026-02-01'), item('old', 'news', '2026-01-01')] },
      { ready: true, items: [item('a', 'now', '2026-01-31'), item('new', 'news', '2026-01-02'), item('w', 'waiting')] },
    ]);
    expect([keys(today.now), keys(today.waiting), keys(today.news)]).toEqual([['a', 'b', 'c'], ['w'], ['new', 'old']]);
  });

  it('shows the five latest news and no more', () => {
    const news = ['1', '2', '3', '4', '5', '6'].map((day) => item(day, 'news', `2026-01-0${day}`));
    expect(keys(todayOf([{ ready: true, items: news }]).news)).toEqual(['6', '5', '4', '3', '2']);
  });

  it('waits for every feature, and says that one failed', () => {
    const error = new Error('away');
    expect(
      todayOf([
        { ready: true, items: [] },
        { ready: false, items: [] },
      ]).ready,
    ).toBe(false);
    const failed = todayOf([
      { ready: true, items: [item('a', 'now')] },
      { ready: false, items: [], error },
    ]);
    expect([failed.ready, failed.error, keys(failed.now)]).toEqual([true, error, ['a']]);
  });
});
