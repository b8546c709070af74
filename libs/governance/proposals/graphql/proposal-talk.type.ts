import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Page, PageArgs } from '#identity';
import {
  type ReadableAmendment,
  type ReadableComment,
  type ReadableThread,
  TALK_ORDERS,
} from '../proposal-talk.service.js';
import { Signed, withName } from './proposal-signed.type.js';

@ObjectType()
export class ProposalAmendment extends Signed {
  @Field(() => Int, { description: 'Of the text that it would replace.' })
  readonly version!: number;

  @Field(() => ID, { nullable: true, description: 'The objection that it meets.' })
  readonly integrates!: string | null;

  @Field(() => String, { description: 'open, voting, accepted, declined, rejected or withdrawn.' })
  readonly state!: string;

  @Field(() => String)
  readonly writtenOn!: string;

  @Field(() => Int, { nullable: true, description: 'Where the body voted on it.' })
  readonly inFavour!: number | null;

  @Field(() => Int, { nullable: true })
  readonly against!: number | null;

  @Field(() => String, { nullable: true })
  readonly text!: string | null;
}

@ObjectType()
export class ProposalComment extends Signed {
  @Field(() => ID, { nullable: true, description: 'The comment that it answers.' })
  readonly answers!: string | null;

  @Field(() => String)
  readonly writtenOn!: string;

  @Field(() => String, { nullable: true, description: 'Null where it was taken back or erased.' })
  readonly words!: string | null;
}

@ObjectType({ description: 'A comment that answers none, with the latest of its answers.' })
export class ProposalThread extends ProposalComment {
  @Field(() => Int)
  readonly answerCount!: number;

  @Field(() => [ProposalComment], { description: 'The latest, at most three, in the order of time.' })
  readonly lastAnswers!: readonly ProposalComment[];
}

@ObjectType({ isAbstract: true })
abstract class TalkPage {
  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;
}

@ObjectType()
export class ProposalAmendmentPage extends TalkPage {
  @Field(() => [ProposalAmendment])
  readonly items!: readonly ProposalAmendment[];

  static from({ items, ...page }: Page<ReadableAmendment>): ProposalAmendmentPage {
    return Object.assign(new ProposalAmendmentPage(), { ...page, items: items.map(withName) });
  }
}

@ObjectType()
export class ProposalCommentPage extends TalkPage {
  @Field(() => [ProposalComment])
  readonly items!: readonly ProposalComment[];

  static from({ items, ...page }: Page<ReadableComment>): ProposalCommentPage {
    return Object.assign(new ProposalCommentPage(), { ...page, items: items.map(withName) });
  }
}

@ObjectType()
export class ProposalThreadPage extends TalkPage {
  @Field(() => [ProposalThread])
  readonly items!: readonly ProposalThread[];

  static from({ items, ...page }: Page<ReadableThread>): ProposalThreadPage {
    const threads = items.map((one) => ({ ...withName(one), lastAnswers: one.lastAnswers.map(withName) }));
    return Object.assign(new ProposalThreadPage(), { ...page, items: threads });
  }
}

@ArgsType()
export class TalkArgs extends PageArgs {
  @Field(() => ID)
  readonly proposalId!: string;
}

@ArgsType()
export class ThreadsArgs extends TalkArgs {
  @Field(() => String, { defaultValue: 'latest', description: `By when it was said: ${TALK_ORDERS.join(' or ')}.` })
  readonly order!: string;
}

@ArgsType()
export class AnswersArgs extends TalkArgs {
  @Field(() => ID)
  readonly commentId!: string;
}
