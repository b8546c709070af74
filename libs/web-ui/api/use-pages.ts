import { keepPreviousData, useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { type Answer, ask, type Gap, type TypedDocument } from './graphql-client.js';

const nameOf = (document: { toString(): string }): string =>
  /(?:query|mutation) (\w+)/.exec(document.toString())?.[1] ?? '';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly endCursor: string | null;
  readonly total: number;
}

export interface Pages<Item> {
  readonly items: readonly Item[];
  /** The cursors that the loaded pages began after; the first is null. */
  readonly cursors: readonly (string | null)[];
  readonly total: number;
  readonly isReady: boolean;
  readonly error: Error | null;
  readonly isFetchingMore: boolean;
  readonly hasMore: boolean;
  readonly more: () => unknown;
  readonly refetch: () => unknown;
}

interface Place {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface PagesOptions<Variables> {
  readonly first: number;
  readonly pollMs: number | false;
  /** What else the question names; another list for other values. */
  readonly variables?: Omit<Variables, 'first' | 'after'>;
  readonly enabled?: boolean;
  /** Keeps the former list on screen while another loads. */
  readonly keepPrevious?: boolean;
}

/** A long list, page by page; what is loaded stays and is asked again every `pollMs`. */
export function usePages<Data, Item, Variables extends Place = Place>(
  document: TypedDocument<Data, Variables>,
  pageOf: (data: Data) => Page<Item>,
  { first, pollMs, variables, enabled = true, keepPrevious = false }: PagesOptions<Variables>,
): Pages<Item> {
  const query = useInfiniteQuery({
    queryKey: [nameOf(document), { first, ...variables }],
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, first, after: pageParam } as Variables, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    initialPageParam: null as string | null,
    getNextPageParam: (last, all) => {
      const page = pageOf(last.data);
      const loaded = all.reduce((sum, { data }) => sum + pageOf(data).items.length, 0);
      return loaded < page.total ? page.endCursor : null;
    },
    refetchInterval: pollMs,
  });
  const pages = query.data?.pages.map(({ data }) => pageOf(data)) ?? [];
  return {
    items: pages.flatMap(({ items }) => items),
    cursors: (query.data?.pageParams ?? []) as (string | null)[],
    total: pages.at(-1)?.total ?? 0,
    isReady: query.data !== undefined,
    error: query.error,
    isFetchingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    more: query.fetchNextPage,
    refetch: query.refetch,
  };
}

export interface Answers<Data> {
  readonly answers: readonly Data[];
  readonly gaps: readonly Gap[];
  /** True until every question is answered or failed. */
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** The same question with several sets of variables, answered independently. */
export function useApiEach<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: readonly Variables[],
  pollMs: number | false = false,
): Answers<Data> {
  const queries = useQueries({
    queries: variables.map((each) => ({
      queryKey: [nameOf(document), each],
      queryFn: ({ signal }: { signal: AbortSignal }): Promise<Answer<Data>> => ask(document, each, signal),
      refetchInterval: pollMs,
    })),
  });
  return {
    answers: queries.flatMap(({ data }) => (data ? [data.data] : [])),
    gaps: queries.flatMap(({ data }) => data?.gaps ?? []),
    isPending: queries.some(({ isPending }) => isPending),
    error: queries.find(({ error }) => error)?.error ?? null,
  };
}
