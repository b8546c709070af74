import type { AppPage, TextKey } from '#web-ui';
import type { pageText } from './l10n.js';

type Label = TextKey<(typeof pageText)['texts']['en']>;

/** Every page, in the order of the navigation. Each is fetched when it is first opened. */
export const PAGES: readonly AppPage<Label>[] = [
  {
    path: '/',
    label: 'today',
    icon: 'today',
    place: 'bar',
    load: async () => (await import('./features/today/today-page.js')).TodayPage,
  },
  {
    path: '/resources',
    label: 'resources',
    icon: 'resources',
    place: 'bar',
    load: async () => (await import('./features/records/records-page.js')).RecordsPage,
  },
  {
    path: '/resources/add',
    label: 'resources',
    icon: 'add',
    place: 'inside',
    load: async () => (await import('./features/records/add-page.js')).AddPage,
  },
  {
    path: '/resources/import',
    label: 'resources',
    icon: 'resources',
    place: 'inside',
    load: async () => (await import('./features/imports/import-page.js')).ImportPage,
  },
  {
    path: '/resources/names',
    label: 'resources',
    icon: 'resources',
    place: 'inside',
    load: async () => (await import('./features/names/names-page.js')).NamesPage,
  },
  {
    path: '/reports',
    label: 'reports',
    icon: 'reports',
    place: 'bar',
    load: async () => (await import('./features/reports/reports-page.js')).ReportsPage,
  },
  {
    path: '/reports/:month',
    label: 'reports',
    icon: 'reports',
    place: 'inside',
    load: async () => (await import('./features/reports/month-page.js')).MonthPage,
  },
  {
    path: '/guidance',
    label: 'guidance',
    icon: 'guidance',
    place: 'more',
    load: async () => (await import('./features/guidance/guidance-pages.js')).GuidancePage,
  },
  {
    path: '/guidance/ask',
    label: 'guidance',
    icon: 'guidance',
    place: 'inside',
    load: async () => (await import('./features/guidance/guidance-pages.js')).AskCommitteePage,
  },
  {
    path: '/guidance/question/:asker/:id',
    label: 'guidance',
    icon: 'guidance',
    place: 'inside',
    load: async () => (await import('./features/guidance/guidance-pages.js')).QuestionPage,
  },
  {
    path: '/guidance/item/:issuer/:id',
    label: 'guidance',
    icon: 'guidance',
    place: 'inside',
    load: async () => (await import('./features/guidance/guidance-pages.js')).ReceivedGuidancePage,
  },
  {
    path: '/federation',
    label: 'federation',
    icon: 'exchange',
    place: 'more',
    load: async () => (await import('./features/federation/federation-page.js')).FederationPage,
  },
  {
    path: '/democracy',
    label: 'democracy',
    icon: 'democracy',
    place: 'more',
    load: async () => (await import('#web-ui/democracy')).DemocracyPage,
  },
  {
    path: '/record',
    label: 'record',
    icon: 'record',
    place: 'more',
    load: async () => (await import('#web-ui/record')).RecordPage,
  },
  {
    path: '/recovery-sheet',
    label: 'recoverySheet',
    icon: 'settings',
    place: 'inside',
    load: async () => (await import('#web-ui/recovery')).RecoverySheetPage,
  },
  {
    path: '/settings',
    label: 'settings',
    icon: 'settings',
    place: 'more',
    load: async () => (await import('#web-ui/settings')).SettingsPage,
  },
  {
    path: '/settings/privacy',
    label: 'settings',
    icon: 'settings',
    place: 'inside',
    load: async () => (await import('#web-ui/privacy')).PrivacyPage,
  },
];
