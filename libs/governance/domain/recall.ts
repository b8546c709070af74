import type { Day } from '#domain-kit';
import type { EffectRefusal } from './decision.refusals.js';
import type { Term } from './terms.js';

/** A motion to recall who holds an office, and who has a hand in it. */
export interface RecallMotion {
  readonly term: Term;
  readonly holderRef: string;
  /** Who led the meeting in this matter; a member. */
  readonly moderatorRef: string;
  readonly recordedBy: string;
  /** Null while nobody has seconded it. */
  readonly secondedBy: string | null;
  /** Whether the office's own body decides, or the one in which everybody is. */
  readonly isOfBody: boolean;
  /** Whether that body had rules in force on the day on which it decided. */
  readonly hasRules: boolean;
}

const refusal = (code: string, message: string): EffectRefusal => ({ code, message });

export const ALREADY_ENDED = refusal('ALREADY_ENDED', 'A decision has ended this mandate already.');

/** Why a recall cannot be; null if it can. Whether the vote carried is the rules' to say (`refuseVote`). */
export function refuseRecall(motion: RecallMotion, today: Day): EffectRefusal | null {
  const { term, holderRef, moderatorRef, recordedBy, secondedBy, isOfBody, hasRules } = motion;
  if (term.endedOn !== null) return ALREADY_ENDED;
  if (term.endsOn < today) return refusal('TERM_IS_OVER', 'The term is over: there is nothing to recall.');
  if (!isOfBody) return refusal('OTHER_BODY', 'The body of the office recalls, or the one in which everybody is.');
  if (!hasRules) return refusal('RECALL_WITHOUT_RULES', 'Decide first by which rules this body recalls (body.rules).');
  if (moderatorRef === holderRef) return refusal('OFFICER_MODERATES', 'Somebody else than the holder moderates.');
  return recordedBy === holderRef || secondedBy === holderRef
    ? refusal('OFFICER_DECIDES', 'Others than the holder record and second a recall.')
    : null;
}

/** The end of a mandate that is no recall, and who has a hand in it. */
export interface EndMotion {
  readonly term: Term;
  readonly holderRef: string;
  readonly recordedBy: string;
  readonly secondedBy: string;
  /** Whether the office's body, or the one in which everybody is, had rules in force on the day of the decision. */
  readonly hasRules: boolean;
}

/**
 * Why a mandate cannot end so; null if it can. Where rules say how a body recalls, others than the holder end a mandate by
 * a recall alone: else any two of them could go around its threshold.
 */
export function refuseEnd({ term, holderRef, recordedBy, secondedBy, hasRules }: EndMotion): EffectRefusal | null {
  if (term.endedOn !== null) return ALREADY_ENDED;
  return hasRules && recordedBy !== holderRef && secondedBy !== holderRef
    ? refusal('RECALL_NEEDED', 'The holder records or seconds it. Against the holder a mandate ends by recall.')
    : null;
}
