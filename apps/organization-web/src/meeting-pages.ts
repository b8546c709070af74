import type { AppPage } from '#web-ui';

/** In the order of the navigation, as `PAGES` has them. */
export const MEETING_PAGES: readonly AppPage<'democracy' | 'criticism'>[] = [
  {
    path: '/democracy/rules',
    label: 'democracy',
    icon: 'democracy',
    place: 'inside',
    needs: 'record:read',
    load: async () => (await import('#web-ui/democracy')).BodyRulesPage,
  },
  {
    path: '/democracy/meetings',
    label: 'democracy',
    icon: 'democracy',
    place: 'inside',
    needs: 'record:read',
    load: async () => (await import('#web-ui/meetings')).MeetingsPage,
  },
  {
    path: '/democracy/meetings/:id',
    label: 'democracy',
    icon: 'democracy',
    place: 'inside',
    needs: 'record:read',
    load: async () => (await import('#web-ui/meetings')).MeetingPage,
  },
  {
    path: '/democracy/criticism',
    label: 'criticism',
    icon: 'democracy',
    place: 'more',
    needs: 'record:read',
    load: async () => (await import('./features/criticism/criticism-page.js')).CriticismPage,
  },
];
