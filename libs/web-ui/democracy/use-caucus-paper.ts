import { useEffect } from 'react';
import { useCan, useSession } from '../session/session-context.js';

/**
 * Fetches this week's paper for founding a caucus, in the browser of everybody who comes here: who has one is everybody
 * (ADR 59). What fails is tried again at the next visit, and said on the page of caucuses.
 */
export function useCaucusPaper(): void {
  const { me } = useSession();
  const reads = useCan()('record:read');
  useEffect(() => {
    if (!reads || !globalThis.isSecureContext) return;
    void import('../caucuses/index.js')
      .then(({ collectCaucusPaper }) => collectCaucusPaper(me.personRef))
      .catch(() => undefined);
  }, [reads, me.personRef]);
}
