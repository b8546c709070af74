import { cursorOf, keyOfCursor, pageOf, pageSize } from './page.js';

describe('paging', () => {
  it.each([
    [undefined, 20],
    [null, 20],
    [0, 1],
    [-3, 1],
    [7, 7],
    [100, 100],
    [101, 100],
  ])('first %p gives %i', (first, size) => {
    expect(pageSize({ first })).toBe(size);
  });

  it('gives a cursor only if there is more', () => {
    const cursor = (row: number): string => cursorOf(row);
    expect(pageOf([1, 2, 3], 2, 9, cursor)).toEqual({ items: [1, 2], endCursor: cursorOf(2), total: 9 });
    expect(pageOf([1, 2], 2, 2, cursor)).toEqual({ items: [1, 2], endCursor: null, total: 2 });
    expect(pageOf([], 2, 0, cursor)).toEqual({ items: [], endCursor: null, total: 0 });
  });

  it('starts anew for a cursor that no list has given out', () => {
    expect(keyOfCursor(cursorOf('a', 1), 2)).toEqual(['a', 1]);
    for (const cursor of [null, undefined, '', 'x', cursorOf('a'), Buffer.from('[{},1]').toString('base64url')]) {
      expect(keyOfCursor(cursor, 2)).toBeNull();
    }
  });
});
