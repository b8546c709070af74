/** A line of Today about the exchange. The words are the page's. */
export interface FederationItem {
  readonly kind: 'join' | 'compare' | 'stopped' | 'stuck';
  readonly peer?: string;
  readonly when: 'now' | 'waiting';
}

interface PeerFacts {
  readonly displayName: string;
  readonly state: string;
  readonly failedAttempts: number;
  readonly lastContactAt: string | null;
}

const STUCK_MS = 24 * 60 * 60 * 1000;

/** What a person should look at: no federation, words to compare, a peer that refuses, or one that is silent for a day. */
export function federationItems(
  peers: readonly PeerFacts[],
  enrolment: { readonly state: string } | null,
  { mayManage, now }: { mayManage: boolean; now: Date },
): FederationItem[] {
  const able = mayManage ? 'now' : 'waiting';
  if (peers.length === 0) {
    if (enrolment?.state === 'REQUESTED') return [{ kind: 'compare', when: 'now' }];
    return enrolment?.state === 'APPROVED' ? [] : [{ kind: 'join', when: able }];
  }
  return peers.flatMap(({ displayName: peer, state, failedAttempts, lastContactAt }): FederationItem[] => {
    if (state === 'stopped') return [{ kind: 'stopped', peer, when: able }];
    const silentMs = now.getTime() - new Date(lastContactAt ?? 0).getTime();
    return state !== 'left' && failedAttempts > 0 && silentMs > STUCK_MS ? [{ kind: 'stuck', peer, when: able }] : [];
  });
}
