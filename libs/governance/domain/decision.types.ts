import type { Day } from '#domain-kit';
import type { DecisionCount, Matter } from './body-rules.types.js';

/**
 * By which rule a decision was reached. By `rotation` a turn begins, and nothing else is decided; by `own-wish` a person
 * is erased, and the person alone records it.
 */
export const DECISION_RULES = [
  'consensus',
  'majority',
  'absolute-majority',
  'two-thirds',
  'unanimity',
  'founding',
  'rotation',
  'own-wish',
] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

export const DECISION_OUTCOMES = ['carried', 'lost'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** `recorded` by one mandate-holder; `in-force` once another has seconded it; `lapsed` if nobody did in time. */
export const DECISION_STATES = ['recorded', 'in-force', 'lapsed'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What a decision brings about, in ids, codes, days and numbers. */
export type EffectPayload = Readonly<Record<string, string | number | readonly string[]>>;

/** What a decision asks of somebody: who carries it out, by when, and when the body looks at it again (R41). */
export interface DecisionTask {
  readonly ownerRef: string | null;
  readonly dueOn: Day | null;
  readonly reviewOn: Day | null;
}

export interface DecisionDraft {
  readonly bodyId: string;
  readonly rule: string;
  readonly outcome: string;
  /** The day on which the body decided. */
  readonly day: Day;
  readonly text: string;
  /** Clauses and earlier decisions: `points-of-unity/3`, `decision/<id>`; at most 20. */
  readonly citations?: readonly string[] | undefined;
  /** Set by the node: what was cited when the text was written, and is no longer in force, is cited as it was last. */
  readonly citesWhatWas?: boolean;
  readonly effect: { readonly kind: string; readonly payload: unknown } | null;
  readonly task?: DecisionTask | undefined;
  /** What was counted. A body with rules in force decides nothing without it, but by rotation. */
  readonly count?: DecisionCount | null | undefined;
  /** Where the node itself held the vote: nobody who records a decision says this. */
  readonly ballot?: HeldBallot | undefined;
}

/** A vote that the node opened, on a motion that may be lost. */
export interface HeldBallot {
  readonly matter: Matter;
  /** How many were on the roll when it was frozen; null where a room counted. */
  readonly roll: number | null;
  /** Of a vote by name: what commits to its votes. */
  readonly votes?: string;
}

/** What the effect of a decision may know of it when it is applied. */
export interface SecondedDecision {
  readonly id: string;
  readonly bodyId: string;
  readonly rule: DecisionRule;
  readonly recordedBy: string;
  readonly secondedBy: string;
  /** The day on which the body decided. */
  readonly day: Day;
  /** The day on which it is seconded and takes effect, in the organization's zone. */
  readonly today: Day;
}
