import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '#identity';
import type { ReadableTask } from '../decision-tasks.service.js';
import type { ReadableDecision } from '../decisions-reader.service.js';
import { type DecisionNature, natureOf, type TaskState } from '../domain/decision-tasks.js';
import { DecisionCount } from './body-rules.type.js';
import type { DecisionOutcome, DecisionRule, DecisionState } from '../domain/decision.types.js';

@ObjectType({ description: 'What a decision asks of somebody.' })
export class DecisionTaskView {
  @Field(() => String, {
    nullable: true,
    description: 'Who carries it out; null 90 days after it was closed, and of who was erased.',
  })
  readonly ownerName!: string | null;

  @Field(() => Boolean, { description: 'Whether you carry it out.' })
  readonly isMine!: boolean;

  @Field(() => String, { description: 'The day that holds after every postponement.' })
  readonly dueOn!: string;

  @Field(() => Boolean, { description: 'Whether a body set a later day.' })
  readonly isCarriedOver!: boolean;

  @Field(() => String, { description: 'open, overdue, done, declined or dropped.' })
  readonly state!: TaskState;

  @Field(() => String, { nullable: true })
  readonly closedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether a body has reviewed it, so that the owner’s word changes it no more.' })
  readonly isReviewed!: boolean;

  static from({
    ownerName,
    isMine,
    dueOn,
    isCarriedOver,
    state,
    closedOn,
    isReviewed,
  }: ReadableTask): DecisionTaskView {
    const stands = { ownerName, isMine, dueOn, isCarriedOver, state, closedOn, isReviewed };
    return Object.assign(new DecisionTaskView(), stands);
  }
}

@ObjectType({ description: 'What a body decided.' })
export class Decision {
  readonly fixedCitations!: readonly string[];

  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String)
  readonly bodyName!: string;

  @Field(() => ID, { nullable: true, description: 'The decision in force that takes its place.' })
  readonly replacedBy!: string | null;

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

  @Field(() => String, {
    description: 'effect, task, declaration (nobody is named who carries it out, and no day) or lost.',
  })
  readonly nature!: DecisionNature;

  @Field(() => DecisionTaskView, { nullable: true })
  readonly task!: DecisionTaskView | null;

  @Field(() => DecisionCount, { nullable: true, description: 'What was counted, where the body says it.' })
  readonly count!: DecisionCount | null;

  @Field(() => String, { nullable: true, description: 'The day on which the body looks at it again.' })
  readonly reviewOn!: string | null;

  @Field(() => [String], { description: 'Who took no part. Nobody is asked why.' })
  readonly recused!: readonly string[];

  @Field(() => Int, { description: 'How many took no part, as the ledger says it.' })
  readonly recusedCount!: number;

  @Field(() => Boolean, { description: 'Whether you said that you took no part.' })
  readonly iRecused!: boolean;

  @Field(() => Boolean, { description: 'Whether you can say so now.' })
  readonly mayRecuse!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What you alone are asked about: an organization of yours that the text names, until you answer.',
  })
  readonly asksRecusal!: string | null;

  @Field(() => ID)
  readonly recordedBy!: string;

  @Field(() => String)
  readonly recordedOn!: string;

  @Field(() => ID, { nullable: true })
  readonly secondedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly secondedOn!: string | null;

  static from({ decision, text, task, recusals, count, ...read }: ReadableDecision): Decision {
    const { id, bodyId, rule, outcome, day, state, effectKind, recordedBy, recordedOn, secondedBy, secondedOn } =
      decision;
    const effectPayload = decision.effectPayload && JSON.stringify(decision.effectPayload);
    const fixedCitations = decision.citations ?? [];
    const fields = { fixedCitations, id, bodyId, rule, outcome, day, state, text, effectKind, effectPayload };
    const follows = {
      nature: natureOf(decision),
      task: task && DecisionTaskView.from(task),
      count: count && DecisionCount.from(count),
      reviewOn: decision.reviewOn,
      ...{ recused: recusals.names, recusedCount: recusals.count, iRecused: recusals.isMine },
      ...{ mayRecuse: recusals.isOpen, asksRecusal: recusals.asks },
    };
    return Object.assign(new Decision(), {
      ...read,
      ...fields,
      ...follows,
      recordedBy,
      recordedOn,
      secondedBy,
      secondedOn,
    });
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
