import * as fc from 'fast-check';
import { cursorOver, lacks, mayTakePlace } from './cursor.js';

describe('the cursor of a receiver', () => {
  it.each([
    { given: 'nothing above', held: 4, above: [], contiguous: 4, missing: [] },
    { given: 'the next numbers', held: 4, above: [5, 6], contiguous: 6, missing: [] },
    {
      given: 'a gap',
      held: 4,
      above: [6, 7, 10],
      contiguous: 4,
      missing: [
        [5, 5],
        [8, 9],
      ],
    },
    { given: 'a gap after progress', held: 0, above: [1, 2, 4], contiguous: 2, missing: [[3, 3]] },
  ])('with $given reaches $contiguous', ({ held, above, contiguous, missing }) => {
    expect(cursorOver(1, held, above)).toEqual({ epoch: 1, contiguous, missing });
  });

  it('tells the sender exactly which of its delivered numbers are lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (numbers) => {
        const stored = numbers.toSorted((a, b) => a - b);
        const answered = stored.at(-1) ?? 0;
        const cursor = cursorOver(1, 0, stored);
        for (let sequence = 1; sequence <= 45; sequence += 1) {
          expect(lacks(cursor, answered, { epoch: 1, sequence })).toBe(!stored.includes(sequence));
        }
      }),
    );
  });

  it('takes a message of its own epoch or of exactly the next', () => {
    expect([1, 2, 3, 4].map((epoch) => mayTakePlace({ epoch: 2 }, { epoch }))).toEqual([false, true, true, false]);
  });
});
