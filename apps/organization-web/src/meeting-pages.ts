import type { AppPage } from '#web-ui';

/** In the order of the navigation, as `PAGES` has them. */
export const MEETING_PAGES: readonly AppPage<'democracy'>[] = [
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
];
