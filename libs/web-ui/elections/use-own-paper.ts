import { useRefresh } from '../api/use-api.js';
import { useSession } from '../session/session-context.js';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { canSign } from './device/signing.js';
import { collectPaper, type KeptPaper, keptPaper } from './device/voter.js';
import { hasVotedHere } from './device/voted-mark.js';
import { REFRESHED } from './election-facts.js';
import type { ElectionPartsFragment } from './generated/graphql.js';

/** What this browser has of an election; while papers are given out, it gets the reader's by itself. */
export interface OwnPaper {
  readonly canSign: boolean;
  readonly kept: KeptPaper | null;
  readonly hasVoted: boolean;
}

export function useOwnPaper(
  election: ElectionPartsFragment,
): UseQueryResult<OwnPaper> & { readonly again: () => Promise<unknown> } {
  const { me } = useSession();
  const refresh = useRefresh();
  const { id, phase, ownVoter, hasAsked } = election;
  const isCoSigned = (election.coSigner?.ownSignature ?? null) !== null;
  const query = useQuery({
    queryKey: ['own-paper', me.personRef, id, phase, isCoSigned],
    networkMode: 'always',
    retry: false,
    queryFn: async (): Promise<OwnPaper> => {
      if (!canSign()) return { canSign: false, kept: null, hasVoted: false };
      let kept = (await keptPaper(me.personRef, id)) ?? null;
      if (phase === 'issuing' && ownVoter !== null && (kept?.state === 'asked' || (!kept && !hasAsked))) {
        kept = await collectPaper(me.personRef, election);
        void refresh(...REFRESHED);
      }
      if (kept?.state === 'half' && isCoSigned) kept = await collectPaper(me.personRef, election);
      return { canSign: true, kept, hasVoted: hasVotedHere(me.personRef, id) };
    },
  });
  return { ...query, again: query.refetch };
}
