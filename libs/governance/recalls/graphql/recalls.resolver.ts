import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isLanguage, type Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import type { RecordRefusal } from '../../domain/decision.refusals.js';
import { RecordDecisionRefused } from '../../graphql/decide.result.js';
import { type ConcludeRecallRefusal, RecallConclusions } from '../recall-conclusions.service.js';
import { RECALL_MESSAGES, type RecallRefusalCode } from '../recall-messages.js';
import { RecallPetitions } from '../recall-petitions.service.js';
import { RecallReader } from '../recall-reader.service.js';
import { RecallDone, RecallPetition, RecallRefused, RecallResult, RoomVoteInput } from './recall.type.js';

type Answer = Promise<RecallDone | RecallRefused>;

const isOwn = (code: string): code is RecallRefusalCode => code in RECALL_MESSAGES;
function answered(result: Result<string, ConcludeRecallRefusal | RecallRefusalCode>): RecallDone | RecallRefused {
  if (result.ok) return RecallDone.from(result.value);
  const refusal = typeof result.error === 'string' ? { code: result.error } : result.error;
  if (isOwn(refusal.code)) return RecallRefused.from(refusal.code, RECALL_MESSAGES[refusal.code]);
  const { code, message } = RecordDecisionRefused.from(refusal as RecordRefusal);
  return RecallRefused.from(code, message);
}
const id = { type: () => ID };

/** Petitions on mandates as members read and sign them, and the record of what their votes came to. */
@Resolver()
export class RecallsResolver {
  constructor(
    private readonly petitions: RecallPetitions,
    private readonly conclusions: RecallConclusions,
    private readonly reader: RecallReader,
  ) {}

  @Allow('record:read')
  @Query(() => [RecallPetition], { description: 'Latest first, at most 100.' })
  async recallPetitions(
    @CurrentActor() { personRef }: Actor,
    @Args('onlyOpen', {
      ...{ type: () => Boolean, defaultValue: false },
      description: 'Without those whose outcome is in force, or that had none.',
    })
    onlyOpen: boolean,
  ): Promise<RecallPetition[]> {
    return (await this.reader.list(personRef, onlyOpen)).map((one) => RecallPetition.from(one));
  }

  @Allow('record:read')
  @Query(() => RecallPetition, { nullable: true })
  async recallPetition(
    @CurrentActor() { personRef }: Actor,
    @Args('id', id) given: string,
  ): Promise<RecallPetition | null> {
    const found = await this.reader.find(given, personRef);
    return found && RecallPetition.from(found);
  }

  @Allow('vote')
  @Mutation(() => RecallResult, { description: 'Asks for a vote on a mandate, with your signature as the first.' })
  async openRecallPetition(
    @CurrentActor() { personRef }: Actor,
    @Args('mandateId', id) mandateId: string,
    @Args('kind', { type: () => String, description: 'recall or confidence.' }) kind: string,
  ): Answer {
    return answered(await this.petitions.open(personRef, mandateId, kind));
  }

  @Allow('vote')
  @Mutation(() => RecallResult, { description: 'Enough signatures open the vote at once. Nobody is told who signed.' })
  async signRecallPetition(@CurrentActor() { personRef }: Actor, @Args('id', id) given: string): Answer {
    return answered(await this.petitions.sign(personRef, given));
  }

  @Allow('vote')
  @Mutation(() => RecallResult, { description: 'Takes your signature back, while the vote is not open.' })
  async withdrawRecallSignature(@CurrentActor() { personRef }: Actor, @Args('id', id) given: string): Answer {
    return answered(await this.petitions.withdraw(personRef, given));
  }

  @Allow('decision:record')
  @Mutation(() => RecallResult, {
    description: 'Records what the vote came to. Another mandate-holder seconds it; neither holds the mandate.',
  })
  async concludeRecall(
    @CurrentActor() { personRef }: Actor,
    @Args('id', id) given: string,
    @Args('language', { type: () => String, description: 'Of the text: en, es or fr.' }) language: string,
    @Args('room', { type: () => RoomVoteInput, nullable: true }) room?: RoomVoteInput | null,
  ): Answer {
    const spoken = isLanguage(language) ? language : 'en';
    return answered(await this.conclusions.conclude(personRef, given, { language: spoken, room: room ?? null }));
  }
}
