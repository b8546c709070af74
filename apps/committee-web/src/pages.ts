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
    path: '/organizations',
    label: 'organizations',
    shortLabel: 'organizationsShort',
    icon: 'organizations',
    place: 'bar',
    load: async () => (await import('./features/organizations/organizations-page.js')).OrganizationsPage,
  },
  {
    path: '/organizations/:id',
    label: 'organizations',
    icon: 'organizations',
    place: 'inside',
    load: async () => (await import('./features/organization/organization-page.js')).OrganizationPage,
  },
  {
    path: '/organizations/:id/:month',
    label: 'organizations',
    icon: 'organizations',
    place: 'inside',
    load: async () => (await import('./features/organization/month-page.js')).OrganizationMonthPage,
  },
  {
    path: '/figures',
    label: 'figures',
    icon: 'figures',
    place: 'bar',
    load: async () => (await import('./features/figures/figures-page.js')).FiguresPage,
  },
  {
    path: '/guidance',
    label: 'guidance',
    shortLabel: 'guidanceShort',
    icon: 'guidance',
    place: 'bar',
    load: async () => (await import('./features/guidance/guidance-pages.js')).CommitteeGuidancePage,
  },
  {
    path: '/guidance/ask',
    label: 'guidance',
    icon: 'guidance',
    place: 'inside',
    load: async () => (await import('./features/guidance/guidance-pages.js')).AskOrganizationPage,
  },
  {
    path: '/guidance/issue',
    label: 'guidance',
    icon: 'guidance',
    place: 'inside',
    load: async () => (await import('./features/guidance/guidance-pages.js')).IssuePage,
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
    load: async () => (await import('./features/guidance/guidance-pages.js')).IssuedGuidancePage,
  },
  {
    path: '/exchange',
    label: 'exchange',
    icon: 'exchange',
    place: 'more',
    load: async () => (await import('./features/enrolments/enrolments-page.js')).EnrolmentsPage,
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
