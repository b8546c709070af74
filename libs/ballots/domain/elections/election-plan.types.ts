import type { Day } from '#domain-kit';
import type { CountingMethod } from '../counting/count.types.js';

/**
 * What an election goes through, in this order. `issuing`: people on the roll ask for papers. `casting`: papers are put
 * in, by whom nobody knows; it begins only when issuing has ended, so that the times of both say nothing together.
 */
export const ELECTION_PHASES = [
  'nominations',
  'issuing',
  'casting',
  'closed',
  'counted',
  'contested',
  'certified',
  'annulled',
  'cancelled',
] as const;
export type ElectionPhase = (typeof ELECTION_PHASES)[number];

/** What the call fixes before anybody stands. Days are those of the organization's zone; nothing finer is kept. */
export interface ElectionPlan {
  /** A UUID. */
  readonly election: string;
  readonly title: string;
  readonly method: CountingMethod;
  readonly seats: number;
  /** Until this day, included, people are proposed and accept. */
  readonly nominationsUntil: Day;
  /** The last day on which papers are issued. */
  readonly issuingUntil: Day;
  /** The last day on which papers are put in: nothing is counted before it is over. */
  readonly castingUntil: Day;
  /** For how many days after the count anybody on the roll may contest it. */
  readonly contestDays: number;
  /** Public sources for a lot among equals (RFC 3797), named before their values can be known; may be empty. */
  readonly lotSources: readonly string[];
  /**
   * Who did not ask in time may ask while papers are put in, and then does both in one visit: what the phases keep apart
   * for others is together for them. The key that signs papers then lives until the closing.
   */
  readonly issuesLate?: boolean;
  /** Answers stand on the paper and no people: nobody is nominated, so papers are issued from the day of the call. */
  readonly onAnswers?: boolean;
  /** Id of the node that signs papers too, without seeing them. Papers are then given out on their own days only. */
  readonly coSigner?: string;
}

/** Where an election stands, and the day on which it came there. */
export interface ElectionProgress {
  readonly plan: ElectionPlan;
  readonly phase: ElectionPhase;
  readonly since: Day;
  /** The day of the count; null before it. A contest is too late when `contestDays` have passed since. */
  readonly countedOn: Day | null;
}

export type ElectionStep =
  /** `roll` and `candidates`: how many, frozen by this step. */
  | { readonly step: 'open'; readonly day: Day; readonly roll: number; readonly candidates: number }
  /** `papers`: how many were issued. */
  | { readonly step: 'begin-casting'; readonly day: Day; readonly papers: number }
  | { readonly step: 'close'; readonly day: Day }
  /** `needsLot`: equals stand where only a lot can tell, and none was drawn. */
  | { readonly step: 'count'; readonly day: Day; readonly needsLot: boolean }
  | { readonly step: 'contest'; readonly day: Day }
  | { readonly step: 'dismiss-contest'; readonly day: Day }
  /** `needsLot`: of a closed election that is not counted, as with `count`. */
  | { readonly step: 'annul'; readonly day: Day; readonly needsLot?: boolean }
  | { readonly step: 'certify'; readonly day: Day }
  | { readonly step: 'cancel'; readonly day: Day };
