import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { parsedJson } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { DecisionsService } from '../decisions.service.js';
import { SecondingService } from '../seconding.service.js';
import { RecordDecisionInput } from './decide.input.js';
import {
  DecisionRecorded,
  DecisionSeconded,
  RecordDecisionRefused,
  RecordDecisionResult,
  SecondDecisionRefused,
  SecondDecisionResult,
} from './decide.result.js';

@Resolver()
export class DecideResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly seconding: SecondingService,
  ) {}

  @Allow('decision:record')
  @Mutation(() => RecordDecisionResult, {
    description: 'Writes down what a body decided. It takes effect when another mandate-holder seconds it.',
  })
  async recordDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordDecisionInput,
  ): Promise<DecisionRecorded | RecordDecisionRefused> {
    const { bodyId, rule, outcome, day, text } = input;
    const draft = { bodyId, rule, outcome, day, text, citations: input.citations ?? [] };
    const effect = input.effect ? { kind: input.effect.kind, payload: parsedJson(input.effect.payload) } : null;
    const recorded = await this.decisions.recordDecision(actor.personRef, { ...draft, effect });
    if (!recorded.ok) return RecordDecisionRefused.from(recorded.error);
    return DecisionRecorded.from({ decision: recorded.value, text: input.text.trim() });
  }

  @Allow('decision:second')
  @Mutation(() => SecondDecisionResult, { description: 'Puts a decision in force, and does what it decided.' })
  async secondDecision(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DecisionSeconded | SecondDecisionRefused> {
    const seconded = await this.seconding.second(actor.personRef, id);
    if (!seconded.ok) return SecondDecisionRefused.from(seconded.error);
    return DecisionSeconded.from((await this.decisions.find(id))!);
  }
}
