import type { IconName } from '../components/icons.js';

/** One line of Today. It leads to the page where the thing is done or read. */
export interface OpenItem {
  /** Of its own, over all features: `reports.approve.2023-01`. */
  readonly key: string;
  /** The page that it leads to. */
  readonly href: string;
  readonly icon: IconName;
  readonly words: string;
  /** `now`: this reader can do it. `waiting`: it is coming, or waits for somebody else. `news`: it has happened. */
  readonly when: 'now' | 'waiting' | 'news';
  /** A day or an instant: until when, or when it happened. `now` and `waiting` begin with the earliest, `news` with the latest. */
  readonly at?: string | null;
}

/** What one feature knows to be open. `ready` is false until its answers came, and stays true when they are asked again. */
export interface OpenItems {
  readonly ready: boolean;
  readonly items: readonly OpenItem[];
  /** A question that failed: Today says so instead of claiming that nothing is open. */
  readonly error?: Error | null;
}

/** Of what happened, Today shows so many. */
const NEWS_SHOWN = 5;

export interface Today {
  readonly ready: boolean;
  readonly error: Error | null;
  readonly now: readonly OpenItem[];
  readonly waiting: readonly OpenItem[];
  readonly news: readonly OpenItem[];
}

/** Items without a time come after those with one, in the order of the features. */
const byTime = (a: OpenItem, b: OpenItem): number => {
  if (!a.at || !b.at) return Number(!a.at) - Number(!b.at);
  return a.at.localeCompare(b.at);
};

/** All features' items in the order in which people read them. */
export function todayOf(sources: readonly OpenItems[]): Today {
  const all = sources.flatMap(({ items }) => items);
  const of = (when: OpenItem['when']): OpenItem[] => all.filter((item) => item.when === when);
  return {
    ready: sources.every(({ ready, error }) => ready || error),
    error: sources.find(({ error }) => error)?.error ?? null,
    now: of('now').toSorted(byTime),
    waiting: of('waiting').toSorted(byTime),
    news: of('news')
      .toSorted((a, b) => byTime(b, a))
      .slice(0, NEWS_SHOWN),
  };
}
