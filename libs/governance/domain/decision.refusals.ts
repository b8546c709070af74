import { err, type Result } from '#domain-kit';
import type { BodyRulesRefusal } from './body-rules.types.js';

/** Why a decision cannot have this task. */
export interface NewTaskRefusal {
  readonly code:
    | 'OWNER_AND_DUE_DAY_TOGETHER'
    | 'OWNER_UNKNOWN'
    | 'DUE_DAY_INVALID'
    | 'REVIEW_DAY_INVALID'
    | 'NOTHING_TO_CARRY_OUT';
}

/** Why a task cannot go on so. */
export interface TaskRefusal {
  readonly code:
    | 'TASK_UNKNOWN'
    | 'NOT_THE_OWNER'
    | 'NOT_IN_FORCE'
    | 'REVIEWED_ALREADY'
    | 'SAID_ALREADY'
    | 'LATER_DAY_INVALID';
}

export interface RecordRefusal {
  readonly code:
    | NewTaskRefusal['code']
    | BodyRulesRefusal['code']
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
    | 'RECUSED'
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
