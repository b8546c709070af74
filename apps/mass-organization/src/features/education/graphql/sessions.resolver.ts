import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { SessionsService } from '../sessions.service.js';
import { SessionNoteInput } from './study.input.js';
import { answered, type StudyDone, type StudyRefused, StudyResult } from './study.result.js';

/** What those of a circle do in its sessions. Whether this person may is the rule's matter, not a permission's. */
@Resolver()
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Sets the day of the next session; the rotation says who facilitates.' })
  planSession(
    @CurrentActor() actor: Actor,
    @Args('circleId', { type: () => ID }) circleId: string,
    @Args('heldOn', { type: () => String }) heldOn: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.sessions.plan(actor.personRef, circleId, heldOn));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Does not facilitate this session, and keeps one’s place in the order.' })
  stepAsideFromSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.sessions.stepAside(actor.personRef, id));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Signs up for a session, or off; others by who facilitates it.' })
  attendSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('attends', { type: () => Boolean }) attends: boolean,
    @Args('personRef', { type: () => ID, nullable: true, description: 'By default oneself.' })
    personRef?: string | null,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.sessions.attend(actor.personRef, id, { personRef: personRef ?? actor.personRef, attends }));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Writes down a question or position. It is never taken away.' })
  noteInSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('note') note: SessionNoteInput,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.sessions.note(actor.personRef, id, note));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'By who facilitates, once a question and a position are written down.' })
  closeSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.sessions.close(actor.personRef, id));
  }
}
