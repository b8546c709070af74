import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReadableCitation } from '../citations.service.js';

@ObjectType({ description: 'A clause as it was in force on the day of the decision, or an earlier decision.' })
export class Citation {
  @Field(() => String, { description: 'points-of-unity, member-obligations, working-rules or decision.' })
  readonly kind!: string;

  @Field(() => Int, { nullable: true })
  readonly version!: number | null;

  @Field(() => Int, { nullable: true, description: 'From 1.' })
  readonly clause!: number | null;

  @Field(() => ID, { nullable: true, description: 'The decision that is cited, or that adopted the version.' })
  readonly decisionId!: string | null;

  @Field(() => String, { description: 'The day of that decision or adoption.' })
  readonly day!: string;

  @Field(() => String, { nullable: true, description: 'Null for a decision, and where the words were erased.' })
  readonly title!: string | null;

  @Field(() => String, { nullable: true })
  readonly text!: string | null;

  static from(citation: ReadableCitation): Citation {
    return Object.assign(new Citation(), citation);
  }
}
