import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Citer, CITER_KINDS } from '../citers.service.js';

@ObjectType({ description: 'What rests on a decision, or on a clause.' })
export class CiterView {
  @Field(() => String, { description: `${CITER_KINDS.join(', ')}.` })
  readonly kind!: string;

  @Field(() => ID, { description: 'Of the decision, the proposal, or the meeting.' })
  readonly id!: string;

  @Field(() => String, { description: 'On which it was decided or published, or the meeting is.' })
  readonly day!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the decision, the title of the proposal or of the item; null where they were erased.',
  })
  readonly title!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a document, from 1.' })
  readonly clause!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null on an agenda, which means the text of its day.' })
  readonly version!: number | null;

  @Field(() => Boolean, { description: 'Whether the clause says today what it said then.' })
  readonly holds!: boolean;

  static from(citer: Citer): CiterView {
    return Object.assign(new CiterView(), citer);
  }
}
