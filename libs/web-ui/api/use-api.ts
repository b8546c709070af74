import { useCallback } from 'react';
import {
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { type Answer, ask, type TypedDocument } from './graphql-client.js';
import { RequestError } from './request-error.js';

const nameOf = (document: { toString(): string }): string =>
  /(?:query|mutation) (\w+)/.exec(document.toString())?.[1] ?? '';
const keyOf = (document: { toString(): string }, variables?: unknown): unknown[] =>
  variables === undefined ? [nameOf(document)] : [nameOf(document), variables];

const SESSION = 'Session';

/** A refused session anywhere on the page asks again who reads, which leads to the sign-in form. */
export function newQueryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (error instanceof RequestError && error.kind === 'unauthenticated')
      void client.invalidateQueries({ queryKey: [SESSION] });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // `always`: a server on this very machine or network answers without the internet, so only a failed request is offline.
        networkMode: 'always',
        staleTime: 5_000,
        // While the server is out of reach, a page that is open keeps asking.
        refetchInterval: ({ state }) =>
          state.error instanceof RequestError && state.error.kind === 'network' ? 5_000 : false,
        retry: (failures, error) => failures < 2 && error instanceof RequestError && error.kind === 'network',
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}

export interface ApiOptions<Data> {
  readonly enabled?: boolean;
  /** Asks again every so many milliseconds while the answer says there is something to wait for. */
  readonly pollMs?: (data: Data | undefined) => number | false;
  /** Keeps the former answer on screen while another page or month loads. */
  readonly keepPrevious?: boolean;
}

/** One question to the node. `data.data` is the answer, `data.gaps` names organizations that gave none. */
export function useApi<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { enabled = true, pollMs, keepPrevious = false }: ApiOptions<Data> = {},
): UseQueryResult<Answer<Data>> {
  return useQuery<Answer<Data>>({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(pollMs ? { refetchInterval: (query) => (query.state.error ? 5_000 : pollMs(query.state.data?.data)) } : {}),
    ...(keepPrevious ? { placeholderData: (previous: Answer<Data> | undefined) => previous } : {}),
  });
}

/** One change at the node; afterwards the named questions are asked again. */
export function useCommand<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  refreshes: readonly { toString(): string }[] = [],
): UseMutationResult<Data, Error, Variables> {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (variables: Variables) => (await ask(document, variables)).data,
    onSuccess: () => refresh(...refreshes),
  });
}

/** Asks the named questions again, or all of them. */
export function useRefresh(): (...documents: readonly { toString(): string }[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (...documents) => {
      if (documents.length === 0) return client.invalidateQueries();
      await Promise.all(documents.map((document) => client.invalidateQueries({ queryKey: keyOf(document) })));
      return undefined;
    },
    [client],
  );
}
