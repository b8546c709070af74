import { isUuid } from '#domain-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { HandOvers } from '../hand-overs.service.js';
import { LeadershipSignals } from '../leadership-signals.service.js';
import { HandedOver, HandOver, HandOverInput, HandOverRefused, HandOverResult } from './hand-over.type.js';
import { LeadershipRecord } from './leadership.type.js';

@Resolver()
export class LeadershipResolver {
  constructor(
    private readonly handOvers: HandOvers,
    private readonly signals: LeadershipSignals,
  ) {}

  @Allow('record:read')
  @Query(() => LeadershipRecord)
  async leadershipRecord(): Promise<LeadershipRecord> {
    return LeadershipRecord.from(await this.signals.read());
  }

  @Allow('record:read')
  @Query(() => HandOver, { nullable: true, description: 'Null if there is none, or its words were erased.' })
  async handOver(@Args('mandateId', { type: () => ID }) mandateId: string): Promise<HandOver | null> {
    const note = isUuid(mandateId) ? (await this.handOvers.of([mandateId])).get(mandateId) : null;
    return note ? HandOver.from(note) : null;
  }

  /** Whose term is over holds no office any more, and must still be able to close it. */
  @Allow('turn:answer')
  @Mutation(() => HandOverResult, {
    description: 'Closes a term by a note to whoever comes next. It is not changed later.',
  })
  async writeHandOver(
    @CurrentActor() actor: Actor,
    @Args('input') { mandateId, ...note }: HandOverInput,
  ): Promise<HandedOver | HandOverRefused> {
    const written = await this.handOvers.write(actor.personRef, mandateId, note);
    if (!written.ok) return HandOverRefused.from(written.error);
    return HandedOver.from((await this.handOvers.of([mandateId])).get(mandateId)!);
  }
}
