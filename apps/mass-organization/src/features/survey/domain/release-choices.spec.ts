import fc from 'fast-check';
import { releaseChoices } from './release-choices.js';

const stock =
  (k: number) =>
  (n: number): number | null =>
    n < k ? null : n - (n % k);

/** Every table of `choices` counts in which at most `roof` people answered. */
function tables(choices: number, roof: number): number[][] {
  if (choices === 0) return [[]];
  return Array.from({ length: roof + 1 }, (_, n) => n).flatMap((n) =>
    tables(choices - 1, roof - n).map((rest) => [n, ...rest]),
  );
}

/** The hidden counts of which a reader who knows the rule and the roof learns more than "fewer than k, or not told". */
function narrowed(choices: number, roof: number, k: number, told: (counts: number[]) => (number | null)[]): string[] {
  const possible = new Map<string, Set<number>[]>();
  for (const counts of tables(choices, roof)) {
    const key = JSON.stringify(told(counts));
    const seen = possible.get(key) ?? counts.map(() => new Set<number>());
    counts.forEach((n, at) => seen[at]!.add(n));
    possible.set(key, seen);
  }
  return [...possible].flatMap(([key, seen]) =>
    (JSON.parse(key) as (number | null)[]).flatMap((value, at) => {
      const small = Array.from({ length: k }, (_, n) => n);
      return value === null && !small.every((n) => seen[at]!.has(n)) ? [`${key}/${at}`] : [];
    }),
  );
}

describe('what is told of a question', () => {
  it.each([
    [2, 5, 5],
    [2, 13, 5],
    [3, 14, 5],
    [4, 12, 3],
  ])('narrows no hidden count, whoever knows the rule (%i choices, %i papers, k = %i)', (choices, roof, k) => {
    for (let papers = k; papers <= roof; papers += 1)
      expect(
        narrowed(choices, papers, k, (counts) => releaseChoices(counts, { roof: papers, k, release: stock(k) })),
      ).toEqual([]);
  });

  it('would narrow them by the rule for single cells alone', () => {
    expect(narrowed(2, 13, 5, (counts) => counts.map(stock(5))).length).toBeGreaterThan(0);
  });

  it('is never more than was counted, and hides at most one count beside the small ones', () => {
    const sizes = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat(40), (counts, skipped) => {
        const roof = counts.reduce((sum, n) => sum + n, skipped);
        const told = releaseChoices(counts, { roof, k: 5, release: stock(5) });
        const fits = told.every(
          (value, at) => value === null || (value % 5 === 0 && value >= 5 && value <= counts[at]!),
        );
        const hidden = told.filter((value, at) => value === null && counts[at]! >= 5);
        expect(fits && hidden.length <= 1 && counts.every((n, at) => n >= 5 || told[at] === null)).toBe(true);
      }),
    );
  });
});
