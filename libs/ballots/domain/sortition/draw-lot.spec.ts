import fc from 'fast-check';
import { drawLot } from './draw-lot.js';

/** RFC 3797 §6. */
const SOURCES = [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]];

describe('drawing a lot from public sources', () => {
  it('selects as the RFC’s example does', () => {
    expect(drawLot(SOURCES, 25, 10)).toEqual([17, 7, 2, 16, 25, 23, 8, 24, 19, 13]);
  });

  it('draws everybody once, whoever computes it, and otherwise if one number was otherwise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 9999 }), (pool, number) => {
        const order = drawLot([[number], ...SOURCES], pool);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: pool }, (_, n) => n + 1));
        expect(drawLot([[number], ...SOURCES.map((source) => source.toReversed())], pool)).toEqual(order);
      }),
    );
    expect(drawLot([[1]], 100)).not.toEqual(drawLot([[2]], 100));
  });

  it('refuses an empty pool, one too large, and drawing more than there are', () => {
    for (const pool of [0, 0x1_0000, 2.5]) expect(() => drawLot(SOURCES, pool, 1)).toThrow('1 to 65,535');
    expect(drawLot(SOURCES, 0xffff, 1)).toHaveLength(1);
    expect(() => drawLot(SOURCES, 3, 4)).toThrow('Nobody is drawn twice');
  });
});
