import type { AppPage } from '#web-ui';

/** In the order of the navigation, as `PAGES` has them. */
export const ELECTION_PAGES: readonly AppPage<'elections'>[] = [
  {
    path: '/democracy/elections',
    label: 'elections',
    icon: 'democracy',
    place: 'more',
    needs: 'record:read',
    load: async () => (await import('./features/elections/elections-page.js')).ElectionsPage,
  },
  {
    path: '/democracy/elections/new',
    label: 'elections',
    icon: 'democracy',
    place: 'inside',
    needs: 'record:read',
    load: async () => (await import('./features/elections/call-page.js')).CallPage,
  },
  {
    path: '/democracy/elections/:id',
    label: 'elections',
    icon: 'democracy',
    place: 'inside',
    needs: 'record:read',
    load: async () => (await import('./features/elections/election-page.js')).ElectionPage,
  },
];
