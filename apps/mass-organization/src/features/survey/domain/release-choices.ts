/**
 * What members are told of one question. `release` is the rule for a single cell: null below `k`, else a multiple of
 * `k` that is no larger. Neither how many answered nor how many skipped is told, so a hidden count follows from no total.
 * What is known is the number of papers, `roof`: where the shown counts leave less than `k - 1` below it, a hidden one
 * would be narrowed, and the smallest shown one is hidden too. Every hidden count can then be each of 0 to `k - 1`, also
 * for a reader who knows this rule.
 */
export function releaseChoices(
  counts: readonly number[],
  { roof, k, release }: { readonly roof: number; readonly k: number; readonly release: (n: number) => number | null },
): (number | null)[] {
  const shown = counts.map(release);
  const values = shown.filter((value) => value !== null);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === shown.length || values.length === 0 || roof - sum >= k - 1) return shown;
  const smallest = shown.indexOf(Math.min(...values));
  return shown.map((value, at) => (at === smallest ? null : value));
}
