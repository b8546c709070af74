/**
 * Why somebody lets a turn pass or leaves a pool. Closed and coarse on purpose: health, family and work are not told
 * apart, and there is no place for a sentence about a person.
 */
export const TURN_REASONS = ['away', 'circumstances', 'other-duty', 'not-prepared'] as const;
export type TurnReason = (typeof TURN_REASONS)[number];
/** Only by a decision of two, about somebody who answers nobody. */
export const SKIP_REASON = 'unreachable';

export const isTurnReason = (text: string): text is TurnReason => TURN_REASONS.some((reason) => reason === text);

export const PREPARATIONS = ['not-yet', 'prepared'] as const;
export type Preparation = (typeof PREPARATIONS)[number];
export const isPreparation = (text: string): text is Preparation => PREPARATIONS.some((state) => state === text);

/** So long before it begins, and no earlier, a turn may be put on record. */
export const RECORDED_AHEAD_DAYS = 60;
