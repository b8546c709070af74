import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class SessionNoteInput {
  @Field(() => String, { description: 'question, position or minority-position.' })
  readonly kind!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether one’s name stands beside it.' })
  readonly named!: boolean;
}

@ArgsType()
export class PossibleReviewersArgs {
  @Field(() => String)
  readonly curriculum!: string;

  @Field(() => String)
  readonly module!: string;

  @Field(() => String, { nullable: true, description: 'The whole name, however it is typed: no part of one is found.' })
  readonly name?: string | null;
}

@InputType()
export class ReflectionInput {
  @Field(() => String)
  readonly curriculum!: string;

  @Field(() => String)
  readonly module!: string;

  @Field(() => String, { description: '200 to 10,000 characters.' })
  readonly text!: string;

  @Field(() => [ID], { description: 'Two of possibleReviewers.' })
  readonly reviewers!: string[];
}

@InputType()
export class ReviewAnswerInput {
  @Field(() => String, { description: 'confirmed, not-yet or declined.' })
  readonly answer!: string;

  @Field(() => String, {
    nullable: true,
    description: 'With not-yet: talk-again, own-words, read-again or questions-open.',
  })
  readonly reason?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Numbers of the questions to talk about again.' })
  readonly questions?: number[] | null;
}
