import type { Day } from '#domain-kit';
import type { Notice, NoticeKind } from './notice.types.js';

/** Where an election stands for one person, as `RunningElections` of the record says it. */
export interface ElectionStanding {
  readonly id: string;
  readonly phase: string;
  readonly nominationsUntil: Day;
  readonly issuingUntil: Day;
  readonly castingUntil: Day;
  /** Papers are still given out while others are put in. */
  readonly issuesLate: boolean;
  readonly contestedUntil: Day | null;
  readonly nomination: string | null;
  readonly isOnRoll: boolean;
  readonly hasAsked: boolean;
}

/**
 * What an election has for a person today. Whoever is on the roll is told of the voting to its end, also who has voted:
 * that is known to nobody. The end of the days for contesting is told on the last of them.
 */
export function electionNotices(election: ElectionStanding, today: Day): Notice[] {
  const { id, phase, nominationsUntil, issuingUntil, castingUntil, contestedUntil, isOnRoll, hasAsked } = election;
  const notice = (kind: NoticeKind, dueOn: Day): Notice => ({
    ...{ key: `${kind}.${id}`, kind, dueOn },
    path: `/democracy/elections/${id}`,
  });
  if (phase === 'nominations') {
    if (election.nomination === 'proposed') return [notice('election-nominated', nominationsUntil)];
    const isOpen = election.nomination === null && today <= nominationsUntil;
    return isOpen ? [notice('election-nominations', nominationsUntil)] : [];
  }
  if (!isOnRoll) return [];
  if (phase === 'issuing') return hasAsked ? [] : [notice('election-paper', issuingUntil)];
  if (phase === 'casting') return hasAsked || election.issuesLate ? [notice('election-voting', castingUntil)] : [];
  if (phase !== 'counted' || contestedUntil === null || today > contestedUntil) return [];
  const counted = notice('election-counted', contestedUntil);
  return today === contestedUntil ? [counted, notice('election-contest-ends', contestedUntil)] : [counted];
}
