import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DecisionEffectInput } from '../../graphql/decide.input.js';
import type { ReadableRollCall } from '../roll-call-reader.service.js';

@InputType()
export class OpenRollCallInput {
  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String, { description: 'What is voted on. It becomes the text of the decision, word for word.' })
  readonly text!: string;

  @Field(() => String, { description: 'The last day on which anybody votes.' })
  readonly closesOn!: string;

  @Field(() => Boolean, { description: 'Whether whoever opens it may close it earlier, as in a meeting.' })
  readonly closesEarly!: boolean;

  @Field(() => DecisionEffectInput, { nullable: true, description: 'What it brings about if it is carried.' })
  readonly effect?: DecisionEffectInput | null;
}

@ObjectType({ description: 'Somebody on the roll of an open vote.' })
export class NamedVoter {
  @Field(() => String, { nullable: true, description: 'Null of somebody who left and was erased.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'yes, no or abstain; null of who has not voted.' })
  readonly vote!: string | null;

  static from(given: { readonly name: string | null; readonly vote: string | null }): NamedVoter {
    return Object.assign(new NamedVoter(), given);
  }
}

@ObjectType({ description: 'What an open vote has counted.' })
export class NamedCount {
  @Field(() => Int, { description: 'How many are on the roll, which is frozen at the opening.' })
  readonly electorate!: number;

  @Field(() => Int, { description: 'How many voted, whatever they said.' })
  readonly present!: number;

  @Field(() => Int)
  readonly inFavour!: number;

  @Field(() => Int)
  readonly against!: number;

  static from(count: NonNullable<ReadableRollCall['count']>): NamedCount {
    return Object.assign(new NamedCount(), count);
  }
}

@ObjectType({ description: 'A vote in which everybody on the roll votes by name.' })
export class RollCall {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly bodyName!: string;

  @Field(() => String, { nullable: true, description: 'Null where it was erased.' })
  readonly text!: string | null;

  @Field(() => String, { nullable: true, description: 'Null of somebody who left and was erased.' })
  readonly moderatorName!: string | null;

  @Field(() => String, { description: 'open, decided, or void where too few voted.' })
  readonly phase!: string;

  @Field(() => String)
  readonly openedOn!: string;

  @Field(() => String, { description: 'The last day on which anybody votes.' })
  readonly closesOn!: string;

  @Field(() => Boolean, { description: 'Whether whoever opened it may close it earlier.' })
  readonly closesEarly!: boolean;

  @Field(() => String, { nullable: true, description: 'Of what it brings about if it is carried.' })
  readonly effectKind!: string | null;

  @Field(() => NamedCount, { nullable: true, description: 'While it is open for the people of the body alone.' })
  readonly count!: NamedCount | null;

  @Field(() => [NamedVoter], {
    nullable: true,
    description: 'Who said what: for the people of the body alone, and not in a list of votes.',
  })
  readonly roll!: NamedVoter[] | null;

  @Field(() => String, { nullable: true })
  readonly myVote!: string | null;

  @Field(() => Boolean, { description: 'Whether you can vote on it today.' })
  readonly iVote!: boolean;

  @Field(() => Boolean, { description: 'Whether you can close it today.' })
  readonly iClose!: boolean;

  @Field(() => ID, { nullable: true, description: 'What it came to.' })
  readonly decisionId!: string | null;

  static from({ row, count, roll, ...read }: ReadableRollCall): RollCall {
    const { id, phase, openedOn, closesOn, closesEarly, effectKind, decisionId } = row;
    return Object.assign(new RollCall(), {
      ...{ id, phase, openedOn, closesOn, closesEarly, effectKind, decisionId, ...read },
      ...{ count: count && NamedCount.from(count), roll: roll && roll.map((one) => NamedVoter.from(one)) },
    });
  }
}

@ObjectType()
export class RollCallDone {
  @Field(() => ID)
  readonly id!: string;

  static from(id: string): RollCallDone {
    return Object.assign(new RollCallDone(), { id });
  }
}

@ObjectType()
export class RollCallRefused {
  @Field(() => String, { description: 'A code of votes by name, or one with which a decision is refused.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Why what was to be decided is refused.' })
  readonly effectCode!: string | null;

  @Field(() => String)
  readonly message!: string;

  static from(code: string, message: string, effectCode: string | null = null): RollCallRefused {
    return Object.assign(new RollCallRefused(), { code, message, effectCode });
  }
}

export const RollCallResult = createUnionType({
  name: 'RollCallResult',
  types: () => [RollCallDone, RollCallRefused] as const,
});
