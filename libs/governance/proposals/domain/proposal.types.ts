import type { Day } from '#domain-kit';

/**
 * How a body settles a proposal: `consent`, when nobody objects within its window; `vote`, by hands raised on its page;
 * `room`, by a count that a meeting took.
 */
export const PROPOSAL_WAYS = ['consent', 'vote', 'room'] as const;
export type ProposalWay = (typeof PROPOSAL_WAYS)[number];

export const PROPOSAL_PHASES = ['open', 'voting', 'decided', 'withdrawn'] as const;
export type ProposalPhase = (typeof PROPOSAL_PHASES)[number];

/** `consent` is raised while a text is open, the others while it is voted on. */
export const VOICES = ['consent', 'for', 'against', 'abstain'] as const;
export type Voice = (typeof VOICES)[number];

/** `integrated` by an amendment, `voted` since the body votes instead, `closed` with a proposal that was withdrawn. */
export const OBJECTION_STATES = ['standing', 'withdrawn', 'integrated', 'voted', 'closed'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

export interface Objection {
  readonly id: string;
  readonly by: string;
  /** The version of the text against which it was raised. */
  readonly version: number;
  readonly state: ObjectionState;
}

export const AMENDMENT_STATES = ['open', 'voting', 'accepted', 'declined', 'rejected', 'withdrawn'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

export interface Amendment {
  readonly id: string;
  readonly by: string;
  /** The version that it would replace. */
  readonly version: number;
  readonly state: AmendmentState;
  /** The objection that it answers, and settles with its acceptance. */
  readonly integrates: string | null;
}

export interface ProposalState {
  readonly author: string;
  readonly phase: ProposalPhase;
  readonly way: ProposalWay;
  /** Of the text, from 1. */
  readonly version: number;
  /** How long a text is open before it can be settled. */
  readonly windowDays: number;
  /** The first and the last day of the window of the present text. */
  readonly windowFrom: Day;
  readonly windowUntil: Day;
  /** The last day of the vote, while there is one. */
  readonly voteUntil: Day | null;
  /** The amendment that is voted on; null while it is the whole. */
  readonly votingOn: string | null;
  readonly objections: readonly Objection[];
  readonly amendments: readonly Amendment[];
  /** What each person says of the present text, or of what is voted on. */
  readonly hands: ReadonlyMap<string, Voice>;
}

export type ProposalCode =
  | 'NOT_OPEN'
  | 'NOT_VOTED_ON'
  | 'NOT_BY_CONSENT'
  | 'WINDOW_OVER'
  | 'WINDOW_OPEN'
  | 'VOTE_OVER'
  | 'VOTE_OPEN'
  | 'VOICE_UNKNOWN'
  | 'OWN_PROPOSAL'
  | 'OBJECTED_ALREADY'
  | 'OBJECTION_STANDS'
  | 'OBJECTION_UNKNOWN'
  | 'NOTHING_TO_VOTE_ON'
  | 'NOBODY_CONSENTED'
  | 'TOO_MANY_AMENDMENTS'
  | 'AMENDMENT_UNKNOWN'
  | 'AMENDMENT_OUTDATED'
  | 'VOTED_ALREADY'
  | 'NOT_YOURS';

/** What somebody does with a proposal: a step by its name, with what it is about and its words where it has any. */
export interface ProposalStep {
  readonly step: string;
  readonly targetId: string | null;
  readonly words: string | null;
}
