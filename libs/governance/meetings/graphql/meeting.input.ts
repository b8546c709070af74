import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class ConveneMeetingInput {
  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String)
  readonly day!: string;

  @Field(() => String, { description: 'As 19:30, in the zone of this node.' })
  readonly beginsAt!: string;

  @Field(() => String, { description: 'A room or a link.' })
  readonly place!: string;
}

@InputType()
export class RaiseItemInput {
  @Field(() => String, { description: 'report, proposal, motion, election, caucus or criticism.' })
  readonly kind!: string;

  @Field(() => String, { description: 'One line, 1 to 200 characters.' })
  readonly title!: string;

  @Field(() => Int, { description: '1 to 480.' })
  readonly plannedMinutes!: number;

  @Field(() => [String], { nullable: true, description: 'Clauses as points-of-unity/3, decisions as decision/<id>.' })
  readonly citations?: string[] | null;
}

@InputType()
export class MeetingStepInput {
  @Field(() => String, {
    description:
      'open, cancel, next, rest, consent, refuse, up, come, go, guests, ask, call, end, note or close: what the chair does; take-back, again, uncall or unask: what undoes a mistaken one.',
  })
  readonly step!: string;

  @Field(() => ID, { nullable: true, description: 'With unask: who is taken off the list.' })
  readonly turnId?: string | null;

  @Field(() => ID, { nullable: true })
  readonly itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Null where a guest asks to speak.' })
  readonly personRef?: string | null;

  @Field(() => Int, { nullable: true })
  readonly guests?: number | null;

  @Field(() => String, { nullable: true })
  readonly notes?: string | null;

  @Field(() => String, { nullable: true, description: 'What the notes were when these were begun; null for none.' })
  readonly notesBefore?: string | null;
}

@InputType()
export class MoveMotionInput {
  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => ID, { description: 'Somebody who is present.' })
  readonly movedBy!: string;

  @Field(() => String)
  readonly words!: string;
}

@InputType({ description: 'Who is present is counted by the meeting.' })
export class MotionVoteInput {
  @Field(() => String, { description: 'majority, absolute-majority, two-thirds, consensus or unanimity.' })
  readonly rule!: string;

  @Field(() => Int)
  readonly inFavour!: number;

  @Field(() => Int)
  readonly against!: number;

  @Field(() => ID, { nullable: true, description: 'Who carries it out; with dueOn. Without both it is a declaration.' })
  readonly ownerRef?: string | null;

  @Field(() => String, { nullable: true })
  readonly dueOn?: string | null;

  @Field(() => String, { nullable: true })
  readonly reviewOn?: string | null;
}
