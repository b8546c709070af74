import { createContext, useContext } from 'react';
import type { SessionQuery } from '../generated/graphql.js';

export type Me = NonNullable<SessionQuery['me']>;
export type Node = SessionQuery['node'];

export interface Session {
  readonly node: Node;
  readonly me: Me;
}

export const SessionContext = createContext<Session | null>(null);

/** Who reads this page and which node serves it. Only below `SessionGate`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is called outside SessionGate');
  return session;
}

/** Whether a mandate held now allows it. The server decides again; this only chooses what to show. */
export function useCan(): (permission: string) => boolean {
  const { me } = useSession();
  return (permission) => me.permissions.includes(permission);
}
