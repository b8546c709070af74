import { type Pages, useApi, usePages } from '#web-ui';
import {
  type OrganizationFilter,
  type OrganizationOrder,
  OrganizationCountsDocument,
  type OrganizationCountsQuery,
  OrganizationsDocument,
  type OrganizationsQuery,
} from '../../generated/graphql.js';

export type Organization = OrganizationsQuery['organizations']['items'][number];
export type OrganizationCounts = OrganizationCountsQuery['organizationCounts'];

export const FILTERS: readonly OrganizationFilter[] = ['OVERDUE', 'SUSPENDED', 'STALE', 'STOPPED'];
export const ORDERS = [
  'NAME',
  'OVERDUE',
  'LAST_CONTACT',
  'LAST_REPORT',
] as const satisfies readonly OrganizationOrder[];

/** Which organizations a list shows, in which order. */
export interface OrganizationsChoice {
  readonly search: string;
  readonly filter: OrganizationFilter | null;
  readonly order: OrganizationOrder;
}

const PAGE = 25;
const POLL_MS = 15_000;

/** Reads an address leniently: what it does not say, or says wrongly, is as at first sight. */
export const choiceOf = (params: URLSearchParams): OrganizationsChoice => ({
  search: params.get('search') ?? '',
  filter: FILTERS.find((one) => one === params.get('only')?.toUpperCase()) ?? null,
  order: ORDERS.find((one) => one === params.get('order')?.toUpperCase()) ?? 'NAME',
});

/** The registry: what the committee knows by itself, whoever is awake. Most urgent first where it is sorted by urgency. */
export const useOrganizations = ({ search, filter, order }: OrganizationsChoice, first = PAGE): Pages<Organization> =>
  usePages(OrganizationsDocument, ({ organizations }) => organizations, {
    ...{ first, pollMs: POLL_MS, keepPrevious: true },
    variables: { search, filter, order, descending: order === 'OVERDUE' || order === 'LAST_REPORT' },
  });

export function useOrganizationCounts(): { counts: OrganizationCounts | undefined; error: Error | null } {
  const answer = useApi(OrganizationCountsDocument, {}, { pollMs: () => POLL_MS });
  return { counts: answer.data?.data.organizationCounts, error: answer.error };
}
