import { isUuid, LANGUAGE_CHOICE, languageOf } from '#domain-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { DecisionsReader } from '../decisions-reader.service.js';
import { type TurnAnswer, TurnAnswers } from '../rotation/turn-answers.service.js';
import { TurnRecording } from '../rotation/turn-recording.service.js';
import { TurnsReader } from '../rotation/turns.service.js';
import { DecisionRecorded, RecordDecisionRefused } from './decide.result.js';
import { isTurnRefusal, RecordTurnResult, TurnAnswered, TurnRefused, TurnResult } from './turn.result.js';
import { ComingTurn, TurnProof } from './turn.type.js';

/** Turns as members read them, and what each says of their own. */
@Resolver()
export class TurnsResolver {
  constructor(
    private readonly turns: TurnsReader,
    private readonly answers: TurnAnswers,
    private readonly recording: TurnRecording,
    private readonly decisions: DecisionsReader,
  ) {}

  @Allow('record:read')
  @Query(() => [ComingTurn], { description: 'The coming turn of each office that rotates.' })
  async comingTurns(): Promise<ComingTurn[]> {
    return (await this.turns.turns()).map((one) => ComingTurn.from(one));
  }

  @Allow('record:read')
  @Query(() => TurnProof, { nullable: true, description: 'By what a mandate began; null if not by rotation.' })
  async turnProof(@Args('mandateId', { type: () => ID }) mandateId: string): Promise<TurnProof | null> {
    const proof = isUuid(mandateId) ? await this.turns.proofOf(mandateId) : null;
    return proof && TurnProof.from(proof);
  }

  @Allow('turn:answer')
  @Mutation(() => TurnResult, { description: 'Lets your turn pass, once, with a reason. You keep your place.' })
  passTurn(
    @CurrentActor() actor: Actor,
    @Args('officeCode', { type: () => String }) officeCode: string,
    @Args('reason', { type: () => String, description: 'away, circumstances, other-duty or not-prepared.' })
    reason: string,
  ): Promise<TurnAnswered | TurnRefused> {
    return this.answered(officeCode, this.answers.pass(actor.personRef, officeCode, reason));
  }

  @Allow('turn:answer')
  @Mutation(() => TurnResult, { description: 'Leaves the pool of an office, until you enter it again.' })
  leavePool(
    @CurrentActor() actor: Actor,
    @Args('officeCode', { type: () => String }) officeCode: string,
    @Args('reason', { type: () => String, description: 'away, circumstances, other-duty or not-prepared.' })
    reason: string,
  ): Promise<TurnAnswered | TurnRefused> {
    return this.answered(officeCode, this.answers.leavePool(actor.personRef, officeCode, reason));
  }

  @Allow('turn:answer')
  @Mutation(() => TurnResult, { description: 'Enters the pool of an office.' })
  enterPool(
    @CurrentActor() actor: Actor,
    @Args('officeCode', { type: () => String }) officeCode: string,
  ): Promise<TurnAnswered | TurnRefused> {
    return this.answered(officeCode, this.answers.enterPool(actor.personRef, officeCode));
  }

  @Allow('turn:answer')
  @Mutation(() => TurnResult, { description: 'Offers your turn for another’s. It holds once the other accepts.' })
  offerSwap(
    @CurrentActor() actor: Actor,
    @Args('officeCode', { type: () => String }) officeCode: string,
    @Args('takerRef', { type: () => ID }) takerRef: string,
  ): Promise<TurnAnswered | TurnRefused> {
    return this.answered(officeCode, this.answers.offerSwap(actor.personRef, officeCode, takerRef));
  }

  @Allow('turn:answer')
  @Mutation(() => TurnResult, { description: 'Accepts or refuses an offer made to you, or withdraws your own.' })
  async answerSwap(
    @CurrentActor() actor: Actor,
    @Args('officeCode', { type: () => String }) officeCode: string,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Args('answer', { type: () => String, description: 'accepted, refused or withdrawn.' }) answer: string,
  ): Promise<TurnAnswered | TurnRefused> {
    const known = answer === 'accepted' || answer === 'refused' || answer === 'withdrawn';
    if (!known || !isUuid(offerId)) return TurnRefused.from({ code: 'SWAP_UNKNOWN' });
    return this.answered(officeCode, this.answers.answerSwap(actor.personRef, offerId, answer));
  }

  @Allow('turn:answer')
  @Mutation(() => TurnResult, { description: 'Says whether you are prepared for an office, and who helps you.' })
  prepareForTurn(
    @CurrentActor() actor: Actor,
    @Args('officeCode', { type: () => String }) officeCode: string,
    @Args('preparation', { type: () => String, description: 'prepared or not-yet.' }) preparation: string,
    @Args('mentorRef', { type: () => ID, nullable: true }) mentorRef?: string | null,
  ): Promise<TurnAnswered | TurnRefused> {
    const said = { preparation, mentorRef: mentorRef ?? null };
    return this.answered(officeCode, this.answers.prepare(actor.personRef, officeCode, said));
  }

  @Allow('decision:record')
  @Mutation(() => RecordTurnResult, {
    description: 'Puts the coming turn on record. It begins when another mandate-holder seconds it.',
  })
  async recordTurn(
    @CurrentActor() actor: Actor,
    @Args('officeCode', { type: () => String }) officeCode: string,
    @Args('language', {
      type: () => String,
      defaultValue: 'en',
      description: `Of the text on record: ${LANGUAGE_CHOICE}.`,
    })
    language: string,
  ): Promise<DecisionRecorded | RecordDecisionRefused | TurnRefused> {
    const written = languageOf(language);
    const recorded = await this.recording.recordTurn(actor.personRef, officeCode, written);
    if (recorded.ok) return DecisionRecorded.from((await this.decisions.find(recorded.value.id))!);
    return isTurnRefusal(recorded.error)
      ? TurnRefused.from(recorded.error)
      : RecordDecisionRefused.from(recorded.error);
  }

  private async answered(officeCode: string, answer: TurnAnswer): Promise<TurnAnswered | TurnRefused> {
    const given = await answer;
    if (!given.ok) return TurnRefused.from(given.error);
    const turn = await this.turns.turn(officeCode);
    return turn ? TurnAnswered.from(turn) : TurnRefused.from({ code: 'OFFICE_UNKNOWN' });
  }
}
