import { err, type Result } from '#domain-kit';

export interface RecordRefusal {
  readonly code:
    | 'BODY_UNKNOWN'
    | 'RULE_UNKNOWN'
    | 'OUTCOME_UNKNOWN'
    | 'DAY_INVALID'
    | 'TEXT_INVALID'
    | 'CITATION_UNKNOWN'
    | 'EFFECT_UNKNOWN'
    | 'EFFECT_WITHOUT_MAJORITY'
    | 'ROTATION_BEGINS_TURNS'
    | 'PAYLOAD_INVALID'
    | 'EFFECT_REFUSED'
    | 'AFFIRMATION_LAPSED';
  /** Set with `EFFECT_REFUSED`: why the effect would not apply. */
  readonly effect?: EffectRefusal;
}

export interface SecondRefusal {
  readonly code:
    | 'DECISION_UNKNOWN'
    | 'ALREADY_IN_FORCE'
    | 'LAPSED'
    | 'SAME_PERSON'
    | 'NO_MANDATE'
    | 'AFFIRMATION_LAPSED'
    | 'EFFECT_UNKNOWN'
    | 'EFFECT_REFUSED';
  readonly effect?: EffectRefusal;
}

/** Why what was decided cannot be brought about. The message is for people. */
export interface EffectRefusal {
  readonly code: string;
  readonly message: string;
}

export const refuseEffect = (code: string, message: string): Result<never, EffectRefusal> => err({ code, message });
