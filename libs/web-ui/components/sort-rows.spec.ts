import { sortRows } from './sort-rows.js';

describe('sorting rows for readers', () => {
  const rows = [{ n: 2 }, { n: null }, { n: 10 }, { n: 1 }];
  it('compares numbers as numbers, and puts rows without a value last', () => {
    expect(sortRows(rows, (row) => row.n, false).map((row) => row.n)).toEqual([1, 2, 10, null]);
    expect(sortRows(rows, (row) => row.n, true).map((row) => row.n)).toEqual([10, 2, 1, null]);
  });
  it('leaves the given rows as they are', () => {
    sortRows(rows, (row) => row.n, false);
    expect(rows[0]).toEqual({ n: 2 });
  });
});
