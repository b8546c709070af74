import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LANGUAGE_CHOICE, languageOf } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { SURVEY_PACKS } from '../domain/packs.js';
import { SurveyReader } from '../survey-reader.service.js';
import { Surveys } from '../surveys.service.js';
import { SurveyPackView, SurveyPaper, SurveyPaperResult, SurveyRefused, SurveyView } from './survey.type.js';

const LANGUAGE = { type: () => String, description: `${LANGUAGE_CHOICE}; en for every other.` };

/** Surveys as members read them. Answers are not taken here: `surveys/answers`. */
@Resolver()
export class SurveyResolver {
  constructor(
    private readonly papers: Surveys,
    private readonly reader: SurveyReader,
  ) {}

  @Allow('record:read')
  @Query(() => [SurveyView], { description: 'Latest first, at most 20.' })
  async surveys(@CurrentActor() { personRef }: Actor, @Args('language', LANGUAGE) language: string) {
    return (await this.reader.list(personRef)).map((one) => SurveyView.from(one, languageOf(language)));
  }

  @Allow('record:read')
  @Query(() => [SurveyPackView])
  surveyPacks(@Args('language', LANGUAGE) language: string): SurveyPackView[] {
    return SURVEY_PACKS.map((pack) => SurveyPackView.from(pack, languageOf(language)));
  }

  @Allow('record:read')
  @Mutation(() => SurveyPaperResult, {
    description: 'Signs one paper for you that nobody here sees. The same request, the same answer.',
  })
  async requestSurveyPaper(
    @CurrentActor() { personRef }: Actor,
    @Args('surveyId', { type: () => ID }) surveyId: string,
    @Args('blinded', { type: () => String }) blinded: string,
  ): Promise<SurveyPaper | SurveyRefused> {
    const issued = await this.papers.issue(personRef, surveyId, blinded);
    return issued.ok ? SurveyPaper.from(issued.value) : SurveyRefused.from(issued.error);
  }
}
