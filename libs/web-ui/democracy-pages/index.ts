import type { AppPage } from '../shell/app-page.js';

const INSIDE = { label: 'democracy', icon: 'democracy', place: 'inside', needs: 'record:read' } as const;
const PROPOSALS = { ...INSIDE, label: 'proposals' } as const;
const CRITICISM = { ...INSIDE, label: 'criticism' } as const;
const ELECTIONS = { ...INSIDE, label: 'elections' } as const;

const DELEGATES = { path: '/democracy/delegates', ...INSIDE } as const;

/** An organization's delegates at its committee. */
export const OWN_DELEGATES: AppPage<'democracy'> = {
  ...DELEGATES,
  load: async () => (await import('../delegates/index.js')).OwnDelegatesPage,
};

/** The committee's page of the same address: the delegates of all organizations. */
export const DELEGATE_SEATS: AppPage<'democracy'> = {
  ...DELEGATES,
  load: async () => (await import('../delegates/index.js')).DelegateSeatsPage,
};

/** What both apps have below Democracy, in the order of the navigation. */
export const DEMOCRACY_PAGES: readonly AppPage<'democracy' | 'criticism' | 'proposals' | 'elections'>[] = [
  {
    path: '/democracy/criticism',
    ...CRITICISM,
    place: 'more',
    load: async () => (await import('../criticism/index.js')).CriticismPage,
  },
  {
    path: '/democracy/rules',
    ...INSIDE,
    load: async () => (await import('../democracy/index.js')).BodyRulesPage,
  },
  {
    path: '/democracy/recalls',
    ...INSIDE,
    load: async () => (await import('../recalls/index.js')).RecallsPage,
  },
  {
    path: '/record/decisions/:id',
    ...INSIDE,
    icon: 'record',
    load: async () => (await import('../record/index.js')).DecisionPage,
  },
  {
    path: '/democracy/commitments',
    ...INSIDE,
    load: async () => (await import('../record/index.js')).CommitmentsPage,
  },
  {
    path: '/democracy/meetings',
    ...INSIDE,
    load: async () => (await import('../meetings/index.js')).MeetingsPage,
  },
  {
    path: '/democracy/meetings/:id',
    ...INSIDE,
    load: async () => (await import('../meetings/index.js')).MeetingPage,
  },
  {
    path: '/democracy/caucuses',
    ...INSIDE,
    load: async () => (await import('../caucuses/index.js')).CaucusesPage,
  },
  {
    path: '/democracy/votes',
    ...INSIDE,
    load: async () => (await import('../roll-calls/index.js')).RollCallsPage,
  },
  {
    path: '/democracy/votes/:id',
    ...INSIDE,
    load: async () => (await import('../roll-calls/index.js')).RollCallPage,
  },
  {
    path: '/democracy/proposals',
    ...PROPOSALS,
    place: 'more',
    load: async () => (await import('../proposals/index.js')).ProposalsPage,
  },
  {
    path: '/democracy/proposals/write/:id',
    ...PROPOSALS,
    load: async () => (await import('../proposals/index.js')).WriteProposalPage,
  },
  {
    path: '/democracy/proposals/:id',
    ...PROPOSALS,
    load: async () => (await import('../proposals/index.js')).ProposalPage,
  },
  {
    path: '/democracy/elections',
    ...ELECTIONS,
    place: 'more',
    load: async () => (await import('../elections/index.js')).ElectionsPage,
  },
  {
    path: '/democracy/elections/new',
    ...ELECTIONS,
    load: async () => (await import('../elections/index.js')).CallPage,
  },
  {
    path: '/democracy/elections/co-signers',
    ...ELECTIONS,
    load: async () => (await import('../elections/index.js')).CoSignersPage,
  },
  {
    path: '/democracy/elections/:id',
    ...ELECTIONS,
    load: async () => (await import('../elections/index.js')).ElectionPage,
  },
];
