import type { Indicator } from './catalogue.types.js';
import { defineCatalogue } from './define-catalogue.js';
import { releaseCells } from './release-cells.js';

/**
 * An attacker who knows the rules and sees all that left of a count of people: every revision of a period, and for a
 * stock every period. The solver runs through every small history, groups those that look alike from outside, and asks
 * what each view determines.
 */
type Seen = number | null;
type Rule = (n: number, earlier: readonly Seen[]) => Seen;
type History = readonly number[];

const K = 5;

/** The product's rule, through the function that writes report cells. */
const released = (measure: 'stock' | 'flow', k = K): Rule => {
  const people = { population: 'p', measure };
  const name = { en: 'People', es: 'Personas', fr: 'x' };
  const indicator: Indicator = {
    code: 'people',
    name,
    unit: 'count',
    overOrganizations: 'none',
    overPeriods: 'none',
    people,
    dimension: null,
  };
  const catalogue = defineCatalogue(1, [indicator]);
  return (n, earlier) => {
    const own = [{ indicator: 'people', code: null, value: n, suppressed: false as const }];
    const before = earlier.map((value) => [{ indicator: 'people', code: null, value, suppressed: value === null }]);
    return releaseCells({ catalogue, k, own, earlier: before }).cells[0]!.value;
  };
};

function* histories(length: number, max: number): Generator<History> {
  if (length === 0) return yield [];
  for (const rest of histories(length - 1, max)) for (let n = 0; n <= max; n += 1) yield [...rest, n];
}

const seenAsRevisions = (rule: Rule, history: History): Seen[] =>
  history.reduce<Seen[]>((seen, n) => [...seen, rule(n, seen)], []);
const seenAsPeriods = (rule: Rule, history: History): Seen[] => history.map((n) => rule(n, []));

interface View {
  readonly seen: readonly Seen[];
  readonly feasible: readonly History[];
}

/** What can be seen, each with every history that looks so; `knows` is what the attacker knows beside. */
function views(
  all: Iterable<History>,
  see: (history: History) => Seen[],
  knows: (history: History) => boolean,
): View[] {
  const found = new Map<string, { seen: Seen[]; feasible: History[] }>();
  for (const history of all) {
    if (!knows(history)) continue;
    const seen = see(history);
    const key = seen.join();
    const view = found.get(key) ?? { seen, feasible: [] };
    view.feasible.push(history);
    found.set(key, view);
  }
  return [...found.values()];
}

const pairs = (length: number): [number, number][] =>
  Array.from({ length }, (_, j) => j).flatMap((j) => Array.from({ length: j }, (_, i): [number, number] => [i, j]));
const isSmall = (difference: number): boolean => difference !== 0 && Math.abs(difference) < K;

/** Everything that a view gives away. */
function leaks({ seen, feasible }: View): string[] {
  const found: string[] = [];
  for (const [i, value] of seen.entries()) {
    const possible = new Set(feasible.map((history) => history[i]!));
    if (value === null && [0, 1, 2, 3, 4].some((n) => !possible.has(n))) found.push('narrows a suppressed cell');
    if (value !== null && value < K) found.push('shows a small cell');
  }
  for (const [i, j] of pairs(seen.length)) {
    const [a, b] = [seen[i]!, seen[j]!];
    if (a !== null && b !== null && isSmall(b - a)) found.push('shows a small difference');
    const differences = new Set(feasible.map((history) => history[j]! - history[i]!));
    if (differences.size === 1 && [...differences].every(isSmall)) found.push('determines a small difference');
  }
  return found;
}
/** More, for what nothing is known beside: the true difference is surely small, or a cell comes out too early. */
function revisionLeaks(view: View): string[] {
  const found = leaks(view);
  for (const [i, j] of pairs(view.seen.length)) {
    const [a, b] = [view.seen[i]!, view.seen[j]!];
    if (view.feasible.every((history) => isSmall(history[j]! - history[i]!)))
      found.push('confines to a small difference');
    if (a === null && b !== null && b < 2 * K) found.push('comes out below 2k');
  }
  return found;
}

const anything = (): boolean => true;
/** Why else would there be a revision? */
const eachChanges = (history: History): boolean => history.every((n, i) => i === 0 || n !== history[i - 1]);
const leaksOf = (found: View[], by: (view: View) => string[]): string[] => [...new Set(found.flatMap(by))].sort();

describe('what leaves of a flow over its revisions', () => {
  it.each([
    { revisions: 1, max: 40 },
    { revisions: 2, max: 30 },
    { revisions: 3, max: 24 },
    { revisions: 4, max: 16 },
  ])('tells of no small number: $revisions revisions of 0 to $max', ({ revisions, max }) => {
    const rule = released('flow');
    const see = (history: History): Seen[] => seenAsRevisions(rule, history);
    expect(leaksOf(views(histories(revisions, max), see, anything), revisionLeaks)).toEqual([]);
    expect(leaksOf(views(histories(revisions, max), see, eachChanges), leaks)).toEqual([]);
  });

  it('leaves every number below k possible for a suppressed cell, and above it up to what may come out', () => {
    const rule = released('flow');
    const found = views(histories(3, 24), (history) => seenAsRevisions(rule, history), anything);
    const ranges = new Set<string>();
    for (const { seen, feasible } of found) {
      if (seen[2] !== null) continue;
      const possible = [...new Set(feasible.map((history) => history[2]!))].sort((a, b) => a - b);
      expect(possible).toEqual(Array.from({ length: possible.length }, (_, n) => n));
      ranges.add(`0..${possible.at(-1)}`);
    }
    // 0..4 by rule (a); 0..9 after a suppressed one by rule (c); else beside what an earlier revision had released.
    expect([...ranges].sort()).toEqual([
      '0..10',
      '0..11',
      '0..12',
      '0..13',
      '0..4',
      '0..5',
      '0..6',
      '0..7',
      '0..8',
      '0..9',
    ]);
  });
});

describe('what leaves of a stock', () => {
  it('tells of no small number over its revisions', () => {
    const rule = released('stock');
    const see = (history: History): Seen[] => seenAsRevisions(rule, history);
    expect(leaksOf(views(histories(3, 24), see, anything), leaks)).toEqual([]);
    expect(leaksOf(views(histories(3, 24), see, eachChanges), leaks)).toEqual([]);
  });

  it('tells of no small number and of no small change over its periods', () => {
    const see = (history: History): Seen[] => seenAsPeriods(released('stock'), history);
    expect(leaksOf(views(histories(3, 24), see, anything), leaks)).toEqual([]);
    expect(leaksOf(views(histories(3, 24), see, eachChanges), leaks)).toEqual([]);
  });

  it('tells of no small change over two periods with two revisions each', () => {
    const rule = released('stock');
    const see = ([a, b, c, d]: History): Seen[] => [
      ...seenAsRevisions(rule, [a!, b!]),
      ...seenAsRevisions(rule, [c!, d!]),
    ];
    expect(leaksOf(views(histories(4, 14), see, anything), leaks)).toEqual([]);
  });

  it('tells of no small change where k was raised between two periods', () => {
    const [before, after] = [released('stock', 5), released('stock', 7)];
    const see = ([a, b]: History): Seen[] => [before(a!, []), after(b!, [])];
    const found = views(histories(2, 40), see, anything);
    const small = found.filter(({ feasible }) => feasible.every(([a, b]) => isSmall(b! - a!)));
    expect(small).toEqual([]);
  });
});

describe('the solver finds the leak in', () => {
  const last = (earlier: readonly Seen[]): Seen | undefined => earlier.at(-1);
  const hidden = (earlier: readonly Seen[]): boolean => last(earlier) === null;
  const near = (n: number, seen: Seen | undefined): seen is number =>
    typeof seen === 'number' && Math.abs(n - seen) < K;

  const rules: Record<string, { rule: Rule; tells: string }> = {
    'no suppression': { rule: (n) => n, tells: 'shows a small cell' },
    'zero shown as zero': { rule: (n) => (n === 0 || n >= K ? n : null), tells: 'narrows a suppressed cell' },
    'exact revisions': { rule: (n) => (n < K ? null : n), tells: 'shows a small difference' },
    'a first release without 2k': {
      rule: (n, earlier) => (n < K ? null : near(n, last(earlier)) ? last(earlier)! : n),
      tells: 'comes out below 2k',
    },
    'a comparison with the last revision alone': {
      rule: (n, earlier) => {
        if (n < K || (hidden(earlier) && n < 2 * K)) return null;
        return near(n, last(earlier)) ? last(earlier)! : n;
      },
      tells: 'shows a small difference',
    },
    'memory of the last suppression alone': {
      rule: (n, earlier) => {
        if (n < K || (hidden(earlier) && n < 2 * K)) return null;
        return earlier.findLast((seen) => near(n, seen)) ?? n;
      },
      tells: 'comes out below 2k',
    },
    'an earlier value that comes back below 2k': {
      rule: (n, earlier) => {
        if (n < K || (earlier.includes(null) && n < 2 * K)) return null;
        return earlier.findLast((seen) => near(n, seen)) ?? n;
      },
      tells: 'confines to a small difference',
    },
  };

  it.each(Object.entries(rules))('%s', (_name, { rule, tells }) => {
    const found = views(histories(3, 16), (history) => seenAsRevisions(rule, history), anything);
    expect(leaksOf(found, revisionLeaks)).toContain(tells);
  });

  it('a stock that is not rounded', () => {
    const exact: Rule = (n) => (n < K ? null : n);
    const found = views(histories(2, 16), (history) => seenAsPeriods(exact, history), anything);
    expect(leaksOf(found, leaks)).toContain('shows a small difference');
  });

  it('a total beside its parts, which is why the build refuses two counts of one population', () => {
    const rule = released('flow');
    const parts = ([a, b]: History): Seen[] => [rule(a!, []), rule(b!, [])];
    const withTotal = ([a, b]: History): Seen[] => [...parts([a!, b!]), rule(a! + b!, [])];
    const narrowed = (found: View[]): View[] =>
      found.filter(({ seen, feasible }) => seen[1] === null && new Set(feasible.map(([, b]) => b)).size < K);
    expect(narrowed(views(histories(2, 12), withTotal, anything))).not.toEqual([]);
    expect(narrowed(views(histories(2, 12), parts, anything))).toEqual([]);
  });
});
