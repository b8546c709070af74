import { type Gap, type Pages, useApiEach, usePages } from '#web-ui';
import {
  LiveOrganizationsDocument,
  type LiveOrganizationsQuery,
  OrganizationAggregatesDocument,
  type OrganizationAggregatesQuery,
  OrganizationsDocument,
  type OrganizationsQuery,
} from '../../generated/graphql.js';

export type Organization = OrganizationsQuery['organizations']['items'][number];
export type Aggregate = OrganizationAggregatesQuery['organizations']['items'][number]['aggregates'][number];
export type LiveOrganization = LiveOrganizationsQuery['organizations']['items'][number];

/** A page is also how many organizations one live question asks at once. */
export const PAGE = 20;
const REPORTED_MS = 10_000;
const LIVE_MS = 60_000;

/** The registry: what the committee knows by itself, whoever is awake. */
export const useOrganizations = (): Pages<Organization> =>
  usePages(OrganizationsDocument, ({ organizations }) => organizations, { first: PAGE, pollMs: REPORTED_MS });

/** Sums of everything reported, by organization. */
export function useAggregates({ cursors }: Pages<Organization>): ReadonlyMap<string, readonly Aggregate[]> {
  const { answers } = useApiEach(
    OrganizationAggregatesDocument,
    cursors.map((after) => ({ first: PAGE, after })),
    REPORTED_MS,
  );
  return new Map(
    answers.flatMap(({ organizations }) => organizations.items.map(({ id, aggregates }) => [id, aggregates] as const)),
  );
}

/** A part that an organization keeps to itself is its right, not a silence. */
export const isSilence = ({ code }: Gap): boolean => code !== 'PART_SWITCHED_OFF';

export interface Live {
  readonly of: (id: string) => LiveOrganization | undefined;
  /** True until every organization answered or was given up. */
  readonly isPending: boolean;
  /** Why an organization gave no answer, as the gateway names it; absent if it answered. */
  readonly gapOf: (id: string) => string | undefined;
  readonly error: Error | null;
}

/** What the organizations answer themselves, through the gateway, page by page; never stored here. */
export function useLive({ cursors }: Pages<Organization>): Live {
  const { answers, gaps, isPending, error } = useApiEach(
    LiveOrganizationsDocument,
    cursors.map((after) => ({ first: PAGE, after })),
    LIVE_MS,
  );
  const byId = new Map(
    answers.flatMap(({ organizations }) => organizations.items.map((item) => [item.id, item] as const)),
  );
  const silences = new Map(gaps.filter(isSilence).map(({ organization, code }) => [organization, code]));
  return { of: (id) => byId.get(id), isPending, gapOf: (id) => silences.get(id), error };
}
