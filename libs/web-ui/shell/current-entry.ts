import type { AppPage } from './app-page.js';

export type Placed = Pick<AppPage, 'path' | 'place'>;

/** With up to so many pages, a bar has room for all of them and needs no "More". */
const BAR_ROOM = 5;

export interface Arrangement<Page> {
  readonly bar: readonly Page[];
  /** Behind "More" on a phone. */
  readonly more: readonly Page[];
}

/** Which pages the navigation lists, and where. */
export function arrange<Page extends Placed>(pages: readonly Page[]): Arrangement<Page> {
  const listed = pages.filter(({ place }) => place !== 'inside');
  if (listed.length <= BAR_ROOM) return { bar: listed, more: [] };
  return {
    bar: listed.filter(({ place }) => place === 'bar'),
    more: listed.filter(({ place }) => place === 'more'),
  };
}

/** `page`: the entry is where the reader is. `true`: the reader is on a page inside it. */
export function currentIn({ path }: Placed, here: string): 'page' | 'true' | undefined {
  if (path === here) return 'page';
  return path !== '/' && here.startsWith(`${path}/`) ? 'true' : undefined;
}
