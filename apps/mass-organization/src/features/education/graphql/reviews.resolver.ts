import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReviewerPool } from '../reviewer-pool.service.js';
import { ReviewsService } from '../reviews.service.js';
import { ReviewsReader } from '../reviews-reader.service.js';
import { UnderstandingReview } from './review.type.js';
import { ReviewWords } from './review-words.js';
import { StudyPerson } from './study-person.type.js';
import { PossibleReviewersArgs, ReflectionInput, ReviewAnswerInput } from './study.input.js';
import { answered, type StudyDone, type StudyRefused, StudyResult } from './study.result.js';

/** A page offers so many; whoever else can review is found by the whole name. */
const MOST = 50;

@Resolver()
export class ReviewsResolver {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly reader: ReviewsReader,
    private readonly pool: ReviewerPool,
    private readonly words: ReviewWords,
  ) {}

  @Allow('study:review')
  @Query(() => [UnderstandingReview], { description: 'Open reviews of others that one was asked for: at most 100.' })
  async reviewsForMe(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<UnderstandingReview[]> {
    return this.words.of(await this.reader.ofReviewer(actor.personRef), actor, language);
  }

  @Allow('study:review')
  @Query(() => UnderstandingReview, { nullable: true, description: 'Null for anybody but its author and reviewers.' })
  async understandingReview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<UnderstandingReview | null> {
    const found = await this.reader.find(id, actor.personRef);
    return found && (await this.words.of([found], actor, language))[0]!;
  }

  @Allow('study:review')
  @Query(() => [StudyPerson], {
    description: `Who can review one’s own understanding of a module, whoever was asked least often first: at most ${MOST}.`,
  })
  async possibleReviewers(
    @CurrentActor() actor: Actor,
    @Args() { curriculum, module, name }: PossibleReviewersArgs,
  ): Promise<StudyPerson[]> {
    const refs = (await this.pool.eligible(actor.personRef, { curriculum, module }, name)).slice(0, MOST);
    return refs.map(await this.words.people(actor, refs));
  }

  @Allow('study:review')
  @Mutation(() => StudyResult, { description: 'Hands in a reflection for two people to talk about.' })
  askForReview(@CurrentActor() actor: Actor, @Args('input') input: ReflectionInput): Promise<StudyDone | StudyRefused> {
    return answered(this.reviews.ask(actor.personRef, input, input));
  }

  @Allow('study:review')
  @Mutation(() => StudyResult, { description: 'What came of the conversation. Two confirmations complete it.' })
  answerReview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: ReviewAnswerInput,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.reviews.answer(actor.personRef, id, input));
  }

  @Allow('study:review')
  @Mutation(() => StudyResult, { description: 'Asks somebody in place of a reviewer who declined.' })
  replaceReviewer(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reviewerRef', { type: () => ID }) reviewerRef: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.reviews.replaceReviewer(actor.personRef, id, reviewerRef));
  }

  @Allow('study:review')
  @Mutation(() => StudyResult, { description: 'After a "not yet": to two others, or with nobody named to a body.' })
  appealReview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reviewers', { type: () => [ID] }) reviewers: string[],
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.reviews.appeal(actor.personRef, id, reviewers));
  }

  @Allow('study:review')
  @Mutation(() => StudyResult, { description: 'Takes one’s own review back, and deletes the reflection.' })
  withdrawReview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.reviews.withdraw(actor.personRef, id));
  }
}
