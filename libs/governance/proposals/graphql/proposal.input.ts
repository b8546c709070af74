import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class ProposalDraftInput {
  @Field(() => ID, { nullable: true, description: 'Of a draft of yours; without it, it is a new one.' })
  readonly id?: string | null;

  @Field(() => String, { description: '1 to 200 characters in one line.' })
  readonly title!: string;

  @Field(() => String, { description: '1 to 19,000 characters. What is decided is title and text, word for word.' })
  readonly text!: string;
}

@InputType()
export class PublishProposalInput {
  @Field(() => ID, { description: 'A body that you are in.' })
  readonly bodyId!: string;

  @Field(() => String, { description: 'consent, vote (on its page) or room (a meeting counts).' })
  readonly way!: string;

  @Field(() => Int, { description: 'Days for which each text is open, and each vote: 1 to 60.' })
  readonly windowDays!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Clauses in force, as points-of-unity/3, and earlier decisions, as decision/<id>; at most 20.',
  })
  readonly citations?: string[] | null;
}

@InputType()
export class ProposalStepInput {
  @Field(() => String, {
    description:
      'consent, for, against, abstain, object, withdraw-objection, amend, accept-amendment, close-amendment, vote-on-amendment, end-amendment-vote, put-to-vote, withdraw, sponsor, unsponsor, comment, remove-comment.',
  })
  readonly step!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The objection, amendment or comment; of amend the objection that it meets, of comment what it answers.',
  })
  readonly targetId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason, the comment (1 to 2,000 characters), or the whole amended text.',
  })
  readonly words?: string | null;
}

@InputType({ description: 'What a meeting counted, for a proposal that is settled in a room.' })
export class RoomCountInput {
  @Field(() => String, { description: 'majority, absolute-majority, two-thirds, consensus or unanimity.' })
  readonly rule!: string;

  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int)
  readonly inFavour!: number;

  @Field(() => Int)
  readonly against!: number;
}

@InputType({ description: 'What follows if it is carried. Without owner and day it is a declaration.' })
export class ConcludeProposalInput {
  @Field(() => ID, { nullable: true, description: 'Who carries it out; with dueOn.' })
  readonly ownerRef?: string | null;

  @Field(() => String, { nullable: true })
  readonly dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which the body looks at it again.' })
  readonly reviewOn?: string | null;

  @Field(() => RoomCountInput, { nullable: true })
  readonly room?: RoomCountInput | null;
}
