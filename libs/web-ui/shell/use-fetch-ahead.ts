import { useEffect } from 'react';
import { fetchTextsAhead } from '../i18n/text-sources.js';
import type { AppPage } from './app-page.js';

/** Not in TypeScript's DOM: a reader who asked the browser to save data. */
type Connection = { readonly connection?: { readonly saveData?: boolean } };
const QUIET_MS = 1_500;

/**
 * Fetches the other pages' parts and texts once the first page has come to rest, so that they open at once and also when the
 * connection is gone by then. A part that does not arrive is fetched when its page is opened.
 */
export function useFetchAhead(pages: readonly Pick<AppPage, 'load'>[]): void {
  useEffect(() => {
    if ((navigator as Connection).connection?.saveData === true) return undefined;
    const timer = setTimeout(
      () => void Promise.allSettled([...pages.map(({ load }) => load()), fetchTextsAhead()]),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [pages]);
}
