import { diffWordsWithSpace } from 'diff';

export interface ReadableClause {
  readonly title: string;
  readonly text: string;
}

/** A run of words that stayed, came or went. */
export interface DiffPart {
  readonly how: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** A clause before and after; numbers from 1, null on the side where it is not. */
export interface ClauseChange {
  readonly how: 'same' | 'changed' | 'moved' | 'added' | 'removed';
  readonly before: number | null;
  readonly after: number | null;
  readonly title: readonly DiffPart[];
  readonly text: readonly DiffPart[];
}

export const diffOf = (before: string, after: string): DiffPart[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    how: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));

const same = (a: ReadableClause, b: ReadableClause): boolean => a.title === b.title && a.text === b.text;

/**
 * For each clause of `after`, which one of `before` it is: the one with the same words, else with the same title, else
 * the one at its place if nothing else claims it; -1 for a new one.
 */
function pairs(before: readonly ReadableClause[], after: readonly ReadableClause[]): number[] {
  const found = after.map(() => -1);
  const free = new Set(before.keys());
  const match = (
    fits: (old: ReadableClause, now: ReadableClause, place: readonly [number, number]) => boolean,
  ): void => {
    for (const [at, now] of after.entries()) {
      if (found[at] !== -1) continue;
      const old = [...free].find((one) => fits(before[one]!, now, [one, at]));
      if (old === undefined) continue;
      found[at] = old;
      free.delete(old);
    }
  };
  match((old, now, [from, to]) => from === to && same(old, now));
  match(same);
  match((old, now) => old.title === now.title);
  if (before.length === after.length) match((_old, _now, [from, to]) => from === to);
  return found;
}

/** What changed, in the order of the text after; what went follows at the end. */
export function changesOf(before: readonly ReadableClause[], after: readonly ReadableClause[]): ClauseChange[] {
  const found = pairs(before, after);
  const stayed = after.map((now, at): ClauseChange => {
    const from = found[at]!;
    const old = from === -1 ? { title: '', text: '' } : before[from]!;
    const words = { title: diffOf(old.title, now.title), text: diffOf(old.text, now.text) };
    if (from === -1) return { how: 'added', before: null, after: at + 1, ...words };
    const how = same(old, now) ? (from === at ? 'same' : 'moved') : 'changed';
    return { how, before: from + 1, after: at + 1, ...words };
  });
  const gone = before.flatMap(({ title, text }, at): ClauseChange[] =>
    found.includes(at)
      ? []
      : [{ how: 'removed', before: at + 1, after: null, title: diffOf(title, ''), text: diffOf(text, '') }],
  );
  return [...stayed, ...gone];
}
