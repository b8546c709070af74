/** What is known of one peer's exchange, as far as the words about it depend on it. Instants are ISO 8601. */
export interface PeerFacts {
  readonly displayName: string;
  /** `active`, `probing`, `stopped` or `left`. */
  readonly state: string;
  readonly stateReason: string | null;
  readonly isReached: boolean;
  readonly failedAttempts: number;
  readonly waiting: number;
  /** When the oldest that waits was due. */
  readonly waitingSince: string | null;
}

export type Standing = 'stopped' | 'turnedAway' | 'suspended' | 'failing' | 'fetches' | 'active' | 'left';

/** Those a person should look at come first. */
const BY_URGENCY: readonly Standing[] = ['stopped', 'turnedAway', 'failing', 'suspended', 'active', 'fetches', 'left'];
const DAY_MS = 24 * 60 * 60 * 1000;

export function standingOf({ state, stateReason, isReached, failedAttempts }: PeerFacts): Standing {
  if (state === 'left' || state === 'stopped') return state;
  if (stateReason === 'suspended') return 'suspended';
  if (state === 'probing') return 'turnedAway';
  if (!isReached) return 'fetches';
  return failedAttempts > 0 ? 'failing' : 'active';
}

const isGoingOn = (peer: PeerFacts): boolean => !['left', 'suspended'].includes(standingOf(peer));

/** Whether something could have gone for more than a day and has not arrived. */
export const isLate = (peer: PeerFacts, now: Date): boolean =>
  isGoingOn(peer) &&
  peer.waiting > 0 &&
  peer.waitingSince !== null &&
  now.getTime() - new Date(peer.waitingSince).getTime() > DAY_MS;

/** Whether an answer is a matter of seconds: worth asking again soon. */
export const isOnItsWay = (peer: PeerFacts, now: Date): boolean =>
  standingOf(peer) === 'active' && peer.waiting > 0 && peer.waitingSince !== null && new Date(peer.waitingSince) <= now;

export type SendOutcome = 'arrived' | 'asked' | 'going' | 'ready' | 'failed' | 'held';

/** What came of "Send now", judged by how many waited before it and how the peer stands now. */
export function sendOutcome(waitedBefore: number, peer: PeerFacts): SendOutcome {
  const standing = standingOf(peer);
  if (standing === 'suspended') return 'held';
  if (standing === 'stopped' || standing === 'turnedAway' || standing === 'failing') return 'failed';
  if (peer.waiting === 0) return waitedBefore > 0 ? 'arrived' : 'asked';
  return standing === 'fetches' ? 'ready' : 'going';
}

/** First those that a person should look at, then by name. */
export function attentionFirst<Peer extends PeerFacts>(peers: readonly Peer[], now: Date): Peer[] {
  const rank = (peer: Peer): number => BY_URGENCY.indexOf(standingOf(peer)) - (isLate(peer, now) ? 0.5 : 0);
  return peers.toSorted((a, b) => rank(a) - rank(b) || a.displayName.localeCompare(b.displayName));
}
