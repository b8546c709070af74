import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import type { SurveyPack, SurveyRefusalCode } from '../domain/survey.types.js';
import { SURVEY_MESSAGES } from '../survey.refusals.js';
import type { ReadableSurvey } from '../survey-reader.service.js';

@ObjectType()
export class SurveyChoiceView {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: 'A multiple of 5, rounded down; null where it is not told.' })
  readonly atLeast!: number | null;
}

@ObjectType({ description: 'A question of a survey: one answer or none.' })
export class SurveyQuestionView {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [SurveyChoiceView])
  readonly choices!: readonly SurveyChoiceView[];
}

type Results = ReadableSurvey['results'];

const questionsOf = ({ questions }: SurveyPack, language: Language, results: Results): SurveyQuestionView[] =>
  questions.map(({ code: question, text, choices }) => {
    const views = choices.map(({ code, text: words }) => {
      const found = results.find((one) => one.question === question && one.choice === code);
      return Object.assign(new SurveyChoiceView(), { code, text: words[language], atLeast: found?.atLeast ?? null });
    });
    return Object.assign(new SurveyQuestionView(), { code: question, text: text[language], choices: views });
  });

@ObjectType({ description: 'Questions that a decision can choose.' })
export class SurveyPackView {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => [SurveyQuestionView])
  readonly questions!: readonly SurveyQuestionView[];

  static from(pack: SurveyPack, language: Language): SurveyPackView {
    const { code, title } = pack;
    const questions = questionsOf(pack, language, []);
    return Object.assign(new SurveyPackView(), { code, title: title[language], questions });
  }
}

@ObjectType({ description: 'A survey that members answer without a name, if they want to.' })
export class SurveyView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'asking: papers are fetched; answering: papers are put in; closed.' })
  readonly phase!: string;

  @Field(() => String, { description: 'The last day on which papers are issued.' })
  readonly asksUntil!: string;

  @Field(() => String, { description: 'The last day on which answers are taken.' })
  readonly answersUntil!: string;

  @Field(() => String, { description: 'RSA, SubjectPublicKeyInfo in base64url: what papers are signed with.' })
  readonly paperKey!: string;

  @Field(() => Int, { nullable: true, description: 'How many papers were issued, once no more are.' })
  readonly papers!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you fetched a paper, while papers are issued.' })
  readonly hasAsked!: boolean | null;

  @Field(() => Boolean, { description: 'Whether results are told. False where too few fetched a paper.' })
  readonly hasResults!: boolean;

  @Field(() => [SurveyQuestionView])
  readonly questions!: readonly SurveyQuestionView[];

  static from({ survey, pack, hasAsked, results }: ReadableSurvey, language: Language): SurveyView {
    const { id, phase, asksUntil, answersUntil, paperKey, papers } = survey;
    return Object.assign(new SurveyView(), {
      ...{ id, phase, asksUntil, answersUntil, paperKey, papers, hasAsked, hasResults: results.length > 0 },
      ...{ title: pack.title[language], questions: questionsOf(pack, language, results) },
    });
  }
}

@ObjectType()
export class SurveyPaper {
  @Field(() => String, { description: 'The blind signature, in base64url.' })
  readonly signature!: string;

  static from({ signature }: { readonly signature: string }): SurveyPaper {
    return Object.assign(new SurveyPaper(), { signature });
  }
}

@ObjectType()
export class SurveyRefused {
  @Field(() => String, { description: Object.keys(SURVEY_MESSAGES).join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(code: SurveyRefusalCode): SurveyRefused {
    return Object.assign(new SurveyRefused(), { code, message: SURVEY_MESSAGES[code] });
  }
}

export const SurveyPaperResult = createUnionType({
  name: 'SurveyPaperResult',
  types: () => [SurveyPaper, SurveyRefused] as const,
});
