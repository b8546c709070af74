import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { RecordDecisionRefused } from '../../graphql/decide.result.js';
import type { RecordRefusal } from '../../domain/decision.refusals.js';
import { ProposalConclusions } from '../proposal-conclusions.service.js';
import { ProposalDrafts } from '../proposal-drafts.service.js';
import { PROPOSAL_MESSAGES, type ProposalRefusalCode } from '../proposal-messages.js';
import { ProposalReader, type ProposalsReaderPerson } from '../proposal-reader.service.js';
import { Proposals } from '../proposals.service.js';
import {
  ConcludeProposalInput,
  ProposalDraftInput,
  ProposalStepInput,
  PublishProposalInput,
} from './proposal.input.js';
import {
  ProposalDone,
  ProposalDraft,
  ProposalNotice,
  ProposalRefused,
  ProposalResult,
} from './proposal-notice.type.js';
import { Proposal } from './proposal.type.js';

type Answer = Promise<ProposalDone | ProposalRefused>;
type Refusal = { readonly code: ProposalRefusalCode } | RecordRefusal;

const isOwn = (code: string): code is ProposalRefusalCode => code in PROPOSAL_MESSAGES;
function refused(refusal: Refusal): ProposalRefused {
  const { code } = refusal;
  if (isOwn(code)) return ProposalRefused.from(code, PROPOSAL_MESSAGES[code]);
  return ProposalRefused.from(code, RecordDecisionRefused.from(refusal as RecordRefusal).message);
}
function answered(result: Result<string | void, Refusal | Refusal['code']>, id = ''): ProposalDone | ProposalRefused {
  if (result.ok) return ProposalDone.from(result.value ?? id);
  return refused(typeof result.error === 'string' ? ({ code: result.error } as Refusal) : result.error);
}
const readerOf = ({ personRef: ref, permissions }: Actor): ProposalsReaderPerson => ({
  ...{ ref, mayVote: permissions.has('vote'), mayRecord: permissions.has('decision:record') },
});
const id = { type: () => ID };

/** Proposals as members read them, and each thing that is done with one. */
@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly drafts: ProposalDrafts,
    private readonly steps: Proposals,
    private readonly conclusions: ProposalConclusions,
    private readonly reader: ProposalReader,
  ) {}

  @Allow('record:read')
  @Query(() => [ProposalNotice], { name: 'proposals', description: 'The latest first, at most 100.' })
  async list(@CurrentActor() actor: Actor): Promise<ProposalNotice[]> {
    return (await this.reader.list(readerOf(actor))).map((one) => ProposalNotice.from(one));
  }

  @Allow('record:read')
  @Query(() => Proposal, { nullable: true })
  async proposal(@CurrentActor() actor: Actor, @Args('id', id) given: string): Promise<Proposal | null> {
    const found = await this.reader.find(given, readerOf(actor));
    return found && Proposal.from(found);
  }

  @Allow('vote')
  @Query(() => [ProposalDraft], { description: 'Yours alone, the latest first.' })
  async proposalDrafts(@CurrentActor() { personRef }: Actor): Promise<ProposalDraft[]> {
    return (await this.drafts.list(personRef)).map((one) => ProposalDraft.from(one));
  }

  @Allow('vote')
  @Mutation(() => ProposalResult, { description: 'Only you read it until you publish it.' })
  async saveProposalDraft(@CurrentActor() { personRef }: Actor, @Args('input') input: ProposalDraftInput): Answer {
    return answered(await this.drafts.save(personRef, input.id ?? null, input));
  }

  @Allow('vote')
  @Mutation(() => ProposalResult)
  async deleteProposalDraft(@CurrentActor() { personRef }: Actor, @Args('id', id) given: string): Answer {
    return answered(await this.drafts.discard(personRef, given), given);
  }

  @Allow('vote')
  @Mutation(() => ProposalResult, { description: 'Puts a draft of yours before a body that you are in.' })
  async publishProposal(
    @CurrentActor() { personRef }: Actor,
    @Args('draftId', id) draftId: string,
    @Args('input') { bodyId, way, windowDays, citations }: PublishProposalInput,
  ): Answer {
    const publication = { bodyId, way, windowDays, citations: citations ?? [] };
    return answered(await this.drafts.publish(personRef, draftId, publication));
  }

  @Allow('vote')
  @Mutation(() => ProposalResult, { description: 'A step of somebody in the body.' })
  async proposalStep(
    @CurrentActor() { personRef }: Actor,
    @Args('id', id) given: string,
    @Args('input') { step, targetId = null, words = null }: ProposalStepInput,
  ): Answer {
    return answered(await this.steps.step(personRef, given, { step, targetId, words }));
  }

  @Allow('decision:record')
  @Mutation(() => ProposalResult, {
    description: 'Records the decision that a proposal came to, word for word. Another mandate-holder seconds it.',
  })
  async concludeProposal(
    @CurrentActor() { personRef }: Actor,
    @Args('id', id) given: string,
    @Args('input') { ownerRef = null, dueOn = null, reviewOn = null, room = null }: ConcludeProposalInput,
  ): Answer {
    return answered(await this.conclusions.conclude(personRef, given, { task: { ownerRef, dueOn, reviewOn }, room }));
  }
}
