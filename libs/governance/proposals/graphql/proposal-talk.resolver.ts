import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { ProposalTalk } from '../proposal-talk.service.js';
import {
  AnswersArgs,
  ProposalAmendmentPage,
  ProposalCommentPage,
  ProposalThreadPage,
  TalkArgs,
  ThreadsArgs,
} from './proposal-talk.type.js';

/** What is said of a proposal and what would change it, page by page. */
@Resolver()
export class ProposalTalkResolver {
  constructor(private readonly talk: ProposalTalk) {}

  @Allow('record:read')
  @Query(() => ProposalAmendmentPage, {
    description: 'The latest first; the one that is voted on before them.',
  })
  async proposalAmendments(
    @CurrentActor() { personRef }: Actor,
    @Args() { proposalId, ...page }: TalkArgs,
  ): Promise<ProposalAmendmentPage> {
    return ProposalAmendmentPage.from(await this.talk.amendments(proposalId, page, personRef));
  }

  @Allow('record:read')
  @Query(() => ProposalThreadPage, { description: 'In the order that is asked for.' })
  async proposalComments(
    @CurrentActor() { personRef: reader }: Actor,
    @Args() { proposalId, order: asked, ...page }: ThreadsArgs,
  ): Promise<ProposalThreadPage> {
    const order = asked === 'oldest' ? asked : 'latest';
    return ProposalThreadPage.from(await this.talk.threads(proposalId, page, { reader, order }));
  }

  @Allow('record:read')
  @Query(() => ProposalCommentPage, { description: 'Of one comment, the oldest first.' })
  async proposalAnswers(
    @CurrentActor() { personRef }: Actor,
    @Args() { proposalId, commentId, ...page }: AnswersArgs,
  ): Promise<ProposalCommentPage> {
    return ProposalCommentPage.from(await this.talk.answers(proposalId, commentId, page, personRef));
  }
}
