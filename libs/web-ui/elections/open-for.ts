import type { ElectionsForTodayQuery } from '../generated/graphql.js';

type Election = Omit<
  ElectionsForTodayQuery['heldElections'][number],
  '__typename' | 'id' | 'title' | 'paperKey' | 'ownRollKey' | 'coSigner' | 'stepFrom'
>;

/** What a person can do in an election now; null where nothing waits for them. Its key is that of its words. */
export function openFor(
  { phase, since, ownVoter, hasAsked, issuesLate, nominations, ...days }: Election,
  personRef: string,
  hasVoted: boolean,
): { key: 'proposed' | 'propose' | 'paper' | 'kept' | 'vote' | 'counted'; day: string } | null {
  const own = nominations.find((one) => one.personRef === personRef);
  switch (phase) {
    case 'nominations':
      return { key: own?.state === 'proposed' ? 'proposed' : 'propose', day: days.nominationsUntil };
    case 'issuing':
      return ownVoter === null ? null : { key: hasAsked ? 'kept' : 'paper', day: days.issuingUntil };
    case 'casting':
      return ownVoter === null || hasVoted || !(hasAsked || issuesLate)
        ? null
        : { key: 'vote', day: days.castingUntil };
    case 'counted':
      return { key: 'counted', day: since };
    default:
      return null;
  }
}
