import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class DecisionEffectInput {
  @Field(() => String, {
    description:
      'As mandate.begin, mandate.end, mandate.recall, office.policy, body.rules, unity.adopt, rules.adopt, enrolment.approve, curriculum.adopt.',
  })
  readonly kind!: string;

  @Field(() => String, { description: 'A JSON object of ids, codes, days and integers.' })
  readonly payload!: string;
}

@InputType()
export class DecisionCountInput {
  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int)
  readonly inFavour!: number;

  @Field(() => Int)
  readonly against!: number;

  @Field(() => String, { nullable: true, description: 'The day on which it was announced that this would be decided.' })
  readonly announcedOn?: string | null;
}

@InputType()
export class RecordDecisionInput {
  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String, { description: 'consensus, majority, absolute-majority, two-thirds, unanimity or rotation.' })
  readonly rule!: string;

  @Field(() => String, { description: 'carried or lost.' })
  readonly outcome!: string;

  @Field(() => String, { description: 'The day on which the body decided.' })
  readonly day!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Clauses in force on that day, as points-of-unity/3, and earlier decisions, as decision/<id>; at most 20.',
  })
  readonly citations?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who carries it out; with dueOn. Without both, what was carried is a declaration.',
  })
  readonly ownerRef?: string | null;

  @Field(() => String, { nullable: true, description: 'The day by which it is carried out; with ownerRef.' })
  readonly dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which the body looks at it again.' })
  readonly reviewOn?: string | null;

  @Field(() => DecisionCountInput, {
    nullable: true,
    description: 'What was counted. A body with rules in force decides nothing without it, but by rotation.',
  })
  readonly count?: DecisionCountInput | null;

  @Field(() => DecisionEffectInput, { nullable: true })
  readonly effect?: DecisionEffectInput | null;
}
