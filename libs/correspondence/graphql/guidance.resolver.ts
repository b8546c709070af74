import { type Actor, Allow, CurrentActor, PageArgs } from '#identity';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GuidanceReader } from '../guidance-reader.service.js';
import { GuidanceService } from '../guidance.service.js';
import {
  AnswerGuidanceInput,
  Guidance,
  GuidancePage,
  GuidanceSent,
  IssueGuidanceInput,
  SendGuidanceResult,
} from './guidance.type.js';
import { CorrespondenceRefused } from './sent-message.type.js';

@ArgsType()
class GuidanceArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'True: where a reply is missing. False: where none is.' })
  readonly open?: boolean | null;
}

const sent = async (reader: GuidanceReader, issuer: string, id: string): Promise<GuidanceSent> =>
  Object.assign(new GuidanceSent(), { guidance: Guidance.from((await reader.find(issuer, id))!) });

@Resolver(() => Guidance)
export class GuidanceResolver {
  constructor(private readonly reader: GuidanceReader) {}

  @Allow('correspondence:read')
  @Query(() => GuidancePage, { description: 'The latest first.' })
  async guidance(@Args() search: GuidanceArgs): Promise<GuidancePage> {
    const { items, endCursor, total } = await this.reader.page(search);
    return Object.assign(new GuidancePage(), { items: items.map(Guidance.from), endCursor, total });
  }

  @Allow('correspondence:read')
  @Query(() => Guidance, { nullable: true })
  async guidanceItem(
    @Args('issuer', { type: () => ID }) issuer: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Guidance | null> {
    const found = await this.reader.find(issuer, id);
    return found && Guidance.from(found);
  }
}

/** The committee's side. It has no field that could say what an organization does with it. */
@Resolver()
export class IssueGuidanceResolver {
  constructor(
    private readonly sending: GuidanceService,
    private readonly reader: GuidanceReader,
  ) {}

  @Allow('guidance:issue')
  @Mutation(() => SendGuidanceResult, { description: 'Sends it to each organization. It cannot be taken back.' })
  async issueGuidance(
    @Args('input') { to = null, clause = null, month = null, replyBy = null, ...input }: IssueGuidanceInput,
    @CurrentActor() actor: Actor,
  ): Promise<GuidanceSent | CorrespondenceRefused> {
    const issued = await this.sending.issue(actor.personRef, { ...input, to, clause, month, replyBy });
    if (!issued.ok) return CorrespondenceRefused.from(issued.error);
    return sent(this.reader, issued.value.issuer, issued.value.id);
  }
}

/** The organization's side. */
@Resolver()
export class AnswerGuidanceResolver {
  constructor(
    private readonly sending: GuidanceService,
    private readonly reader: GuidanceReader,
  ) {}

  @Allow('guidance:answer')
  @Mutation(() => SendGuidanceResult, {
    description: 'Says what the organization does with it. A later version replaces this one; both stay readable.',
  })
  async answerGuidance(
    @Args('input') { reason = null, decisionId = null, ...input }: AnswerGuidanceInput,
    @CurrentActor() actor: Actor,
  ): Promise<GuidanceSent | CorrespondenceRefused> {
    const replied = await this.sending.reply(actor.personRef, { ...input, reason, decisionId });
    if (!replied.ok) return CorrespondenceRefused.from(replied.error);
    return sent(this.reader, replied.value.issuer, replied.value.guidanceId);
  }
}
