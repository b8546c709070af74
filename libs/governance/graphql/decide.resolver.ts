import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { parsedJson } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { DecisionTasks } from '../decision-tasks.service.js';
import { DecisionsReader } from '../decisions-reader.service.js';
import { DecisionsService } from '../decisions.service.js';
import type { DecisionCount } from '../domain/body-rules.types.js';
import { OWNER_WORDS } from '../domain/decision-tasks.js';
import { SecondingService } from '../seconding.service.js';
import { readerOf } from './decision-filter.input.js';
import { type DecisionCountInput, RecordDecisionInput } from './decide.input.js';
import {
  DecisionRecorded,
  DecisionSeconded,
  RecordDecisionRefused,
  RecordDecisionResult,
  SecondDecisionRefused,
  SecondDecisionResult,
} from './decide.result.js';
import { SayTaskRefused, SayTaskResult, TaskSaid } from './task.result.js';

const countOf = ({ present, inFavour, against, announcedOn = null }: DecisionCountInput): DecisionCount => ({
  ...{ present, inFavour, against, announcedOn },
});

@Resolver()
export class DecideResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly seconding: SecondingService,
    private readonly reader: DecisionsReader,
    private readonly tasks: DecisionTasks,
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
    const { ownerRef = null, dueOn = null, reviewOn = null, count = null } = input;
    const draft = { bodyId, rule, outcome, day, text, citations: input.citations ?? [] };
    const effect = input.effect ? { kind: input.effect.kind, payload: parsedJson(input.effect.payload) } : null;
    const recorded = await this.decisions.recordDecision(actor.personRef, {
      ...draft,
      task: { ownerRef, dueOn, reviewOn },
      count: count && countOf(count),
      effect,
    });
    if (!recorded.ok) return RecordDecisionRefused.from(recorded.error);
    return DecisionRecorded.from((await this.reader.find(recorded.value.id, readerOf(actor)))!);
  }

  @Allow('decision:second')
  @Mutation(() => SecondDecisionResult, { description: 'Puts a decision in force, and does what it decided.' })
  async secondDecision(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DecisionSeconded | SecondDecisionRefused> {
    const seconded = await this.seconding.second(actor.personRef, id);
    if (!seconded.ok) return SecondDecisionRefused.from(seconded.error);
    return DecisionSeconded.from((await this.reader.find(id, readerOf(actor)))!);
  }

  @Allow('record:read')
  @Mutation(() => SayTaskResult, {
    description:
      'The word of whoever carries out a decision: done, open, which takes back the word before, or declined.',
  })
  async sayTask(
    @CurrentActor() actor: Actor,
    @Args('decisionId', { type: () => ID }) decisionId: string,
    @Args('word', { type: () => String }) word: string,
  ): Promise<TaskSaid | SayTaskRefused> {
    const known = OWNER_WORDS.find((one) => one === word);
    if (!known) return SayTaskRefused.from('WORD_UNKNOWN');
    const said = await this.tasks.say(actor.personRef, decisionId, known);
    if (!said.ok) return SayTaskRefused.from(said.error.code);
    return TaskSaid.from((await this.reader.find(decisionId, readerOf(actor)))!);
  }
}
