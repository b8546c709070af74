import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '#identity';
import type { ReadableDecision } from '../decisions.service.js';
import type { DecisionOutcome, DecisionRule, DecisionState } from '../domain/decision.types.js';

@ObjectType({ description: 'What a body decided.' })
export class Decision {
  readonly fixedCitations!: readonly string[];

  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String, {
    description: 'consensus, majority, absolute-majority, two-thirds, unanimity, founding or rotation.',
  })
  readonly rule!: DecisionRule;

  @Field(() => String, { description: 'carried or lost.' })
  readonly outcome!: DecisionOutcome;

  @Field(() => String, { description: 'The day on which the body decided.' })
  readonly day!: string;

  @Field(() => String, { description: 'recorded (waits for a second), in-force or lapsed.' })
  readonly state!: DecisionState;

  @Field(() => String, { nullable: true, description: 'Null where it was erased.' })
  readonly text!: string | null;

  @Field(() => String, { nullable: true })
  readonly effectKind!: string | null;

  @Field(() => String, { nullable: true, description: 'JSON of ids, codes, days and integers.' })
  readonly effectPayload!: string | null;

  @Field(() => ID)
  readonly recordedBy!: string;

  @Field(() => String)
  readonly recordedOn!: string;

  @Field(() => ID, { nullable: true })
  readonly secondedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly secondedOn!: string | null;

  static from({ decision, text }: ReadableDecision): Decision {
    const { id, bodyId, rule, outcome, day, state, effectKind, recordedBy, recordedOn, secondedBy, secondedOn } =
      decision;
    const effectPayload = decision.effectPayload && JSON.stringify(decision.effectPayload);
    const fixedCitations = decision.citations ?? [];
    const fields = { fixedCitations, id, bodyId, rule, outcome, day, state, text, effectKind, effectPayload };
    return Object.assign(new Decision(), { ...fields, recordedBy, recordedOn, secondedBy, secondedOn });
  }
}

@ObjectType()
export class DecisionPage {
  @Field(() => [Decision])
  readonly items!: readonly Decision[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  static from({ items, endCursor, total }: Page<ReadableDecision>): DecisionPage {
    return Object.assign(new DecisionPage(), { items: items.map((one) => Decision.from(one)), endCursor, total });
  }
}
