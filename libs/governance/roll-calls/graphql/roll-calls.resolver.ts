import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { parsedJson, type Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import type { RecordRefusal } from '../../domain/decision.refusals.js';
import { RecordDecisionRefused } from '../../graphql/decide.result.js';
import { ROLL_CALL_MESSAGES, type RollCallRefusalCode } from '../roll-call-messages.js';
import { RollCallReader, type RollCallReaderPerson } from '../roll-call-reader.service.js';
import { type RollCallRefusal, RollCalls } from '../roll-calls.service.js';
import { OpenRollCallInput, RollCall, RollCallDone, RollCallRefused, RollCallResult } from './roll-call.type.js';

type Answer = Promise<RollCallDone | RollCallRefused>;

const isOwn = (code: string): code is RollCallRefusalCode => code in ROLL_CALL_MESSAGES;
function answered(result: Result<string, RollCallRefusal>): RollCallDone | RollCallRefused {
  if (result.ok) return RollCallDone.from(result.value);
  const { code } = result.error;
  if (isOwn(code)) return RollCallRefused.from(code, ROLL_CALL_MESSAGES[code]);
  const refused = RecordDecisionRefused.from(result.error as RecordRefusal);
  return RollCallRefused.from(code, refused.message, refused.effectCode);
}
const readerOf = ({ personRef: ref, permissions }: Actor): RollCallReaderPerson => ({
  ...{ ref, mayVote: permissions.has('vote'), mayRecord: permissions.has('decision:record') },
});
const id = { type: () => ID };

/** Open votes as members read them, and each thing that is done with one. */
@Resolver()
export class RollCallsResolver {
  constructor(
    private readonly rollCallsOf: RollCalls,
    private readonly reader: RollCallReader,
  ) {}

  @Allow('record:read')
  @Query(() => [RollCall], { description: 'The latest first, at most 100.' })
  async rollCalls(@CurrentActor() actor: Actor): Promise<RollCall[]> {
    return (await this.reader.list(readerOf(actor))).map((one) => RollCall.from(one));
  }

  @Allow('record:read')
  @Query(() => RollCall, { nullable: true })
  async rollCall(@CurrentActor() actor: Actor, @Args('id', id) given: string): Promise<RollCall | null> {
    const found = await this.reader.find(given, readerOf(actor));
    return found && RollCall.from(found);
  }

  @Allow('decision:record')
  @Mutation(() => RollCallResult, { description: 'Opens a vote by name for everybody who is in the body today.' })
  async openRollCall(
    @CurrentActor() { personRef }: Actor,
    @Args('input') { bodyId, text, closesOn, closesEarly, effect }: OpenRollCallInput,
  ): Answer {
    const brought = effect ? { kind: effect.kind, payload: parsedJson(effect.payload) } : null;
    const wanted = { bodyId, text, closesOn, closesEarly, effect: brought };
    return answered(await this.rollCallsOf.open(personRef, wanted));
  }

  @Allow('vote')
  @Mutation(() => RollCallResult, { description: 'Your word, which everybody in the body reads; the last one counts.' })
  async voteByName(
    @CurrentActor() { personRef }: Actor,
    @Args('id', id) given: string,
    @Args('vote', { type: () => String, description: 'yes, no or abstain.' }) vote: string,
  ): Answer {
    return answered(await this.rollCallsOf.vote(personRef, given, vote));
  }

  @Allow('decision:record')
  @Mutation(() => RollCallResult, {
    description: 'Records what an open vote came to, with its count. Another mandate-holder seconds it.',
  })
  async closeRollCall(@CurrentActor() { personRef }: Actor, @Args('id', id) given: string): Answer {
    return answered(await this.rollCallsOf.close(personRef, given));
  }
}
