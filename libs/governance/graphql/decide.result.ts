import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { BODY_RULES_MESSAGES } from '../domain/body-rules-messages.js';
import type { RecordRefusal, SecondRefusal } from '../domain/decision.refusals.js';
import { AFFIRMATION_LAPSED } from '../domain/document.refusals.js';
import { NEW_TASK_MESSAGES } from '../domain/task-messages.js';
import type { ReadableDecision } from '../decisions-reader.service.js';
import { Decision } from './decision.type.js';

const RECORD_MESSAGES: Record<RecordRefusal['code'], string> = {
  BODY_UNKNOWN: 'There is no such body.',
  RULE_UNKNOWN: 'Say by which of the known rules it was decided.',
  OUTCOME_UNKNOWN: 'The outcome is carried or lost.',
  DAY_INVALID: 'Give the day on which it was decided: today or earlier.',
  TEXT_INVALID: 'Write down what was decided, in at most 20,000 characters.',
  CITATION_UNKNOWN:
    'citations: cite a clause that was in force on that day, as points-of-unity/3, or an earlier decision, as decision/<id>; each once, at most 20.',
  EFFECT_UNKNOWN: 'This node knows no such effect.',
  EFFECT_WITHOUT_MAJORITY: 'What was lost has no effect.',
  ROTATION_BEGINS_TURNS: 'By rotation a turn begins, and nothing else is decided. Choose another rule.',
  ...NEW_TASK_MESSAGES,
  ...BODY_RULES_MESSAGES,
  PAYLOAD_INVALID: 'The payload is a JSON object of ids, codes, days and integers.',
  EFFECT_REFUSED: 'What was decided cannot be done.',
  AFFIRMATION_LAPSED: AFFIRMATION_LAPSED.message,
};

const SECOND_MESSAGES: Record<SecondRefusal['code'], string> = {
  DECISION_UNKNOWN: 'There is no such decision.',
  ALREADY_IN_FORCE: 'It has been seconded already.',
  LAPSED: 'Nobody seconded it within 30 days. Record it anew if it still holds.',
  SAME_PERSON: 'Another mandate-holder must second what you recorded.',
  RECUSED: 'You said that you take no part in this decision. Another mandate-holder seconds it.',
  NO_MANDATE: 'Your mandate has ended.',
  AFFIRMATION_LAPSED: AFFIRMATION_LAPSED.message,
  EFFECT_UNKNOWN: 'This node knows no such effect.',
  EFFECT_REFUSED: 'What was decided cannot be done now.',
};

@ObjectType()
export class DecisionRecorded {
  @Field(() => Decision)
  readonly decision!: Decision;

  static from(recorded: ReadableDecision): DecisionRecorded {
    return Object.assign(new DecisionRecorded(), { decision: Decision.from(recorded) });
  }
}

@ObjectType()
export class RecordDecisionRefused {
  @Field(() => String)
  readonly code!: RecordRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Set with EFFECT_REFUSED: the code of the effect’s own refusal.',
  })
  readonly effectCode!: string | null;

  static from({ code, effect }: RecordRefusal): RecordDecisionRefused {
    const message = effect?.message ?? RECORD_MESSAGES[code];
    return Object.assign(new RecordDecisionRefused(), { code, message, effectCode: effect?.code ?? null });
  }
}

@ObjectType()
export class DecisionSeconded {
  @Field(() => Decision)
  readonly decision!: Decision;

  static from(seconded: ReadableDecision): DecisionSeconded {
    return Object.assign(new DecisionSeconded(), { decision: Decision.from(seconded) });
  }
}

@ObjectType()
export class SecondDecisionRefused {
  @Field(() => String)
  readonly code!: SecondRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Set with EFFECT_REFUSED: the code of the effect’s own refusal.',
  })
  readonly effectCode!: string | null;

  static from({ code, effect }: SecondRefusal): SecondDecisionRefused {
    const message = effect?.message ?? SECOND_MESSAGES[code];
    return Object.assign(new SecondDecisionRefused(), { code, message, effectCode: effect?.code ?? null });
  }
}

export const RecordDecisionResult = createUnionType({
  name: 'RecordDecisionResult',
  types: () => [DecisionRecorded, RecordDecisionRefused] as const,
});

export const SecondDecisionResult = createUnionType({
  name: 'SecondDecisionResult',
  types: () => [DecisionSeconded, SecondDecisionRefused] as const,
});
