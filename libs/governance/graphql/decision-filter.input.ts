import { Field, ID, InputType } from '@nestjs/graphql';

export { readerOf, readFilter, readOrder } from '../register/asked-decisions.js';

@InputType()
export class DecisionFilterInput {
  @Field(() => ID, { nullable: true })
  readonly bodyId?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day on which it was decided.' })
  readonly from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day on which it was decided.' })
  readonly until?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'waiting (for a second), task (with an owner and a day), open, overdue and closed (such a task; closed at most 90 days ago), review (its day to be looked at again has come), mine (you carry it out), declaration (carried, without owner, day or effect) or lost.',
  })
  readonly kind?: string | null;

  @Field(() => String, { nullable: true, description: 'recorded, in-force, replaced (by a later one) or lapsed.' })
  readonly state?: string | null;

  @Field(() => String, { nullable: true, description: 'By which it was decided.' })
  readonly rule?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who carries it out. Of others it finds what is open, or was closed at most 90 days ago.',
  })
  readonly ownerRef?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that stand in its text, whatever their case and accents.',
  })
  readonly words?: string | null;
}
