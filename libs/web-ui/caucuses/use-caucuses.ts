import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../api/graphql-client.js';
import { useSession } from '../session/session-context.js';
import { type CaucusPartsFragment, CaucusesDocument, type CaucusesQuery } from './generated/graphql.js';
import { openChain, type OpenCaucus } from './open-chain.js';
import { canKeepKeys, type OwnKey, readOwnKey } from './own-key.js';
import { collectCaucusPaper, papersThatCount, waitsUntil } from './papers.js';
import { CaucusRefused, fetchChain } from './requests.js';

export interface ReadCaucus {
  readonly caucus: CaucusPartsFragment;
  /** Null where this device is not on the roll. */
  readonly open: OpenCaucus | null;
  readonly isBroken: boolean;
}

export interface Caucuses {
  readonly canKeepKeys: boolean;
  readonly own: OwnKey | null;
  readonly papers: Awaited<ReturnType<typeof papersThatCount>>;
  readonly paperWaitsUntil: string | null;
  readonly bodies: CaucusesQuery['bodies'];
  readonly caucuses: readonly ReadCaucus[];
}

/** All caucuses, and what this device opens of them. Everybody who looks fetches the same. */
export function useCaucuses(): UseQueryResult<Caucuses> {
  const { me } = useSession();
  return useQuery({
    queryKey: ['caucuses-here', me.personRef],
    networkMode: 'always',
    retry: false,
    queryFn: async (): Promise<Caucuses> => {
      const person = me.personRef;
      const can = canKeepKeys();
      if (can) await collectCaucusPaper(person);
      const { caucuses, bodies } = (await ask(CaucusesDocument, {})).data;
      const own = can ? await readOwnKey(person) : null;
      const read: ReadCaucus[] = [];
      for (const caucus of caucuses) read.push(await readOne(person, own, caucus));
      const papers = can ? await papersThatCount(person) : [];
      return {
        canKeepKeys: can,
        own,
        papers,
        paperWaitsUntil: can ? await waitsUntil(person) : null,
        bodies,
        caucuses: read,
      };
    },
  });
}

async function readOne(person: string, own: OwnKey | null, caucus: CaucusPartsFragment): Promise<ReadCaucus> {
  try {
    return { caucus, open: await openChain(person, own, await fetchChain(caucus.id)), isBroken: false };
  } catch (error) {
    if (error instanceof CaucusRefused) return { caucus, open: null, isBroken: true };
    throw error;
  }
}

/** Something that this device does; afterwards everything is read again. */
export function useStepHere<T>(
  run: (given: T) => Promise<unknown>,
  again: () => Promise<unknown>,
): UseMutationResult<unknown, Error, T> {
  return useMutation({
    networkMode: 'always',
    mutationFn: async (given: T) => {
      const done = await run(given);
      await again();
      return done;
    },
  });
}
