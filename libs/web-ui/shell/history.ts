import type { AroundNavHandler } from 'wouter';
import { newUuid } from '../format/new-uuid.js';

const STORED = 'massline.scroll';
const KEPT = 50;
const GIVE_UP_MS = 2_000;

/** How far each entry of the history was scrolled, by the entry's key. */
let positions = new Map<string, number>();
let path = '';

const entryKey = (): string => (history.state as { entry?: string } | null)?.entry ?? 'first';

/** Each navigation makes an entry with a key of its own; going where one is already makes none. A new page begins at its top. */
export const goTo: AroundNavHandler = (navigate, to, options) => {
  const target = new URL(to, location.href);
  const sameAddress = target.pathname + target.search === location.pathname + location.search;
  const replace = options?.replace === true || sameAddress;
  const entry = replace ? entryKey() : newUuid();
  const given: unknown = options?.state;
  navigate(to, { ...options, replace, state: { ...(given && typeof given === 'object' ? given : {}), entry } });
  if (target.pathname === path) return;
  path = target.pathname;
  window.scrollTo(0, 0);
};

/** Scrolls there as soon as the content is long enough; a reader who scrolls first is left alone. */
function scrollBackTo(top: number): void {
  const stop = new AbortController();
  const attempt = (): void => {
    const reachable = document.documentElement.scrollHeight - window.innerHeight;
    if (reachable < top) return;
    window.scrollTo(0, top);
    stop.abort();
  };
  const observer = new ResizeObserver(attempt);
  observer.observe(document.documentElement);
  observer.observe(document.body);
  const timer = setTimeout(() => stop.abort(), GIVE_UP_MS);
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const sign of ['wheel', 'touchstart', 'keydown', 'popstate'])
    window.addEventListener(sign, () => stop.abort(), { signal: stop.signal, passive: true });
  attempt();
}

function recall(): Map<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? '[]');
    return new Map(Array.isArray(stored) ? (stored as [string, number][]) : []);
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return new Map();
    throw error;
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...positions].slice(-KEPT)));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Keeps and restores how far each page was scrolled, over Back, Forward and reload. Answers how to stop. */
export function followHistory(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  history.scrollRestoration = 'manual';
  positions = recall();
  ({ pathname: path } = location);
  window.addEventListener('scroll', () => positions.set(entryKey(), window.scrollY), { signal, passive: true });
  window.addEventListener('pagehide', remember, { signal });
  window.addEventListener(
    'popstate',
    () => {
      // A link to a place on the same page is none of ours: the browser scrolls to it.
      if (location.pathname === path && location.hash) return;
      ({ pathname: path } = location);
      scrollBackTo(positions.get(entryKey()) ?? 0);
    },
    { signal },
  );
  const before = positions.get(entryKey());
  if (before && !location.hash) scrollBackTo(before);
  return () => stop.abort();
}
