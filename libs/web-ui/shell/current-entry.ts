import type { AppPage } from './app-page.js';

export type Placed = Pick<AppPage, 'path' | 'place'>;

export interface Arrangement<Page> {
  readonly bar: readonly Page[];
  /** Behind "More" on a phone. */
  readonly more: readonly Page[];
}

/** Which pages the navigation lists, and where. */
export function arrange<Page extends Placed>(pages: readonly Page[]): Arrangement<Page> {
  return { bar: pages.filter(({ place }) => place === 'bar'), more: pages.filter(({ place }) => place === 'more') };
}

/** `page`: the entry is where the reader is. `true`: the reader is on a page inside it. */
export function currentIn({ path }: Placed, here: string): 'page' | 'true' | undefined {
  if (path === here) return 'page';
  return path !== '/' && here.startsWith(`${path}/`) ? 'true' : undefined;
}
