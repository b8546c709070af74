import type { AppPage } from '#web-ui';

const INSIDE = { label: 'proposals', icon: 'democracy', place: 'inside', needs: 'record:read' } as const;

/** In the order of the navigation, as `PAGES` has them. */
export const PROPOSAL_PAGES: readonly AppPage<'proposals'>[] = [
  {
    path: '/democracy/proposals',
    ...INSIDE,
    place: 'more',
    load: async () => (await import('#web-ui/proposals')).ProposalsPage,
  },
  {
    path: '/democracy/proposals/write/:id',
    ...INSIDE,
    load: async () => (await import('#web-ui/proposals')).WriteProposalPage,
  },
  {
    path: '/democracy/proposals/:id',
    ...INSIDE,
    load: async () => (await import('#web-ui/proposals')).ProposalPage,
  },
];
