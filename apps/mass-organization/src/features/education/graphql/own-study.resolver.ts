import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChancesService } from '../chances.service.js';
import { OwnStudyService } from '../own-study.service.js';
import { ReviewsReader } from '../reviews-reader.service.js';
import { OwnStudyModule, StudyChances } from './own-study.type.js';
import { UnderstandingAppeal, UnderstandingReview } from './review.type.js';
import { ReviewWords } from './review-words.js';
import { answered, type StudyDone, type StudyRefused, StudyResult } from './study.result.js';

@Resolver()
export class OwnStudyResolver {
  constructor(
    private readonly own: OwnStudyService,
    private readonly chances: ChancesService,
    private readonly reviews: ReviewsReader,
    private readonly words: ReviewWords,
  ) {}

  @Allow('study:take')
  @Query(() => [OwnStudyModule], { description: 'Every module of the curricula in force, as it stands for oneself.' })
  async myModules(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<OwnStudyModule[]> {
    return (await this.own.modules(actor.personRef, language)).map((one) => OwnStudyModule.from(one));
  }

  @Allow('study:take')
  @Query(() => [UnderstandingReview], { description: 'One’s own reviews, latest first: at most 100.' })
  async myReviews(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<UnderstandingReview[]> {
    return this.words.of(await this.reviews.ofAuthor(actor.personRef), actor, language);
  }

  @Allow('decision:record')
  @Query(() => [UnderstandingAppeal], { description: 'Appeals that wait for a body, oldest first: at most 100.' })
  async understandingAppeals(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<UnderstandingAppeal[]> {
    return this.words.appeals(await this.reviews.appeals(), actor, language);
  }

  @Allow('study:take')
  @Query(() => [String], { description: 'What one has said keeps one from studying: time, language, mentor.' })
  myBarriers(@CurrentActor() actor: Actor): Promise<string[]> {
    return this.chances.saidBy(actor.personRef);
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Says what keeps one from studying; none takes it back.' })
  sayBarriers(
    @CurrentActor() actor: Actor,
    @Args('barriers', { type: () => [String] }) barriers: string[],
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.chances.say(actor.personRef, barriers));
  }

  @Allow('study:review')
  @Query(() => StudyChances)
  async studyChances(): Promise<StudyChances> {
    return StudyChances.from(await this.chances.view());
  }
}
