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
  readonly stepFrom: Day | null;
}

/** What the record lets a person do in elections now. */
export interface ElectionRights {
  readonly votes: boolean;
  /** Takes the steps of elections. */
  readonly leads: boolean;
}

/**
 * What an election has for a person today. Whoever is on the roll is told of the voting to its end, also who has voted:
 * that is known to nobody. The end of the days for contesting is told on the last of them. Whoever takes the steps is told
 * of each from its first day on, until somebody has taken it: an election does not stall because nobody looked.
 */
export function electionNotices(election: ElectionStanding, today: Day, { votes, leads }: ElectionRights): Notice[] {
  const { id, phase, stepFrom } = election;
  const isDue = leads && stepFrom !== null && stepFrom <= today;
  const step = { kind: 'election-step', dueOn: null, path: `/democracy/elections/${id}` } as const;
  return [
    ...(isDue ? [{ ...step, key: `election-step.${id}.${phase}` }] : []),
    ...(votes ? voterNotices(election, today) : []),
  ];
}

function voterNotices(election: ElectionStanding, today: Day): Notice[] {
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
