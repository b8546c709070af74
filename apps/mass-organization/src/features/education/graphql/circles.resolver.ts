import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CirclesService } from '../circles.service.js';
import { CirclesReader, type ReadableCircle } from '../circles-reader.service.js';
import { CurriculaService } from '../curricula.service.js';
import { CircleSession, StudyCircle } from './circle.type.js';
import { StudyPeople } from './study-person.type.js';
import { answered, type StudyDone, type StudyRefused, StudyResult } from './study.result.js';

@Resolver()
export class CirclesResolver {
  constructor(
    private readonly circles: CirclesService,
    private readonly reader: CirclesReader,
    private readonly curricula: CurriculaService,
    private readonly people: StudyPeople,
  ) {}

  @Allow('study:take')
  @Query(() => [StudyCircle], { description: 'Open circles, latest first: at most 100.' })
  async studyCircles(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<StudyCircle[]> {
    return this.readable(await this.reader.open(), actor, language);
  }

  @Allow('study:take')
  @Query(() => StudyCircle, { nullable: true })
  async studyCircle(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<StudyCircle | null> {
    const found = await this.reader.find(id);
    return found && (await this.readable([found], actor, language))[0]!;
  }

  @Allow('study:take')
  @Query(() => [CircleSession], { description: 'The latest 20 sessions of a circle, latest first.' })
  async circleSessions(
    @CurrentActor() actor: Actor,
    @Args('circleId', { type: () => ID }) circleId: string,
  ): Promise<CircleSession[]> {
    const circle = await this.reader.find(circleId);
    const sessions = circle ? await this.reader.sessions(circleId) : [];
    const refs = sessions.flatMap(({ session, attending, entries }) => [
      ...(session.facilitatorRef ? [session.facilitatorRef] : []),
      ...attending,
      ...entries.flatMap(({ entry }) => entry.authorRef ?? []),
    ]);
    const personOf = await this.people.for(actor, refs);
    return sessions.map((one) => CircleSession.from(one, personOf));
  }

  @Allow('study:review')
  @Mutation(() => StudyResult, { description: 'Opens a circle on a module, and takes part in it.' })
  openCircle(
    @CurrentActor() actor: Actor,
    @Args('curriculum', { type: () => String }) curriculum: string,
    @Args('module', { type: () => String }) module: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.circles.open(actor.personRef, { curriculum, module }));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Takes part in a circle, or says anew whether one facilitates in turn.' })
  joinCircle(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('facilitates', { type: () => Boolean, defaultValue: true }) facilitates: boolean,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.circles.join(actor.personRef, id, facilitates));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult)
  leaveCircle(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.circles.leave(actor.personRef, id));
  }

  @Allow('study:review')
  @Mutation(() => StudyResult, { description: 'Ends a circle. What its sessions wrote down stays.' })
  closeCircle(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.circles.close(actor.personRef, id));
  }

  private async readable(circles: readonly ReadableCircle[], actor: Actor, language: string): Promise<StudyCircle[]> {
    const modules = await this.curricula.modules(language);
    const refs = circles.flatMap(({ members, next }) => [
      ...members.map(({ personRef }) => personRef),
      ...(next?.facilitatorRef ? [next.facilitatorRef] : []),
    ]);
    const personOf = await this.people.for(actor, refs);
    return circles.map((one) => {
      const { curriculum, module } = one.circle;
      const found = modules.find((other) => other.curriculum === curriculum && other.module === module);
      return StudyCircle.from(one, found?.content.title, personOf);
    });
  }
}
