import { addDays, type Day, err, isDay, ok, type Result } from '#domain-kit';
import type { SurveyAnswers, SurveyPack, SurveyPhase, SurveyPlan, SurveyRefusalCode } from './survey.types.js';

/** From the opening to the last answer, in days: what links nobody is kept no longer than that. */
export const LONGEST_DAYS = 60;
/** With fewer papers than this nobody is asked: who answered would be known, and soon what. */
export const FEWEST_PAPERS = 5;

/** Papers and answers each have days of their own, so that no order of the one tells the order of the other. */
export function checkPlan(plan: SurveyPlan, today: Day): Result<SurveyPlan, SurveyRefusalCode> {
  const { asksUntil, answersUntil } = plan;
  if (!isDay(asksUntil) || !isDay(answersUntil) || asksUntil < today || answersUntil <= asksUntil)
    return err('DAYS_OUT_OF_ORDER');
  return answersUntil > addDays(today, LONGEST_DAYS) ? err('SURVEY_TOO_LONG') : ok(plan);
}

/** Where a survey stands on a day, if nobody closed it before. */
export function phaseOn({ asksUntil, answersUntil }: SurveyPlan, today: Day): SurveyPhase {
  if (today <= asksUntil) return 'asking';
  return today <= answersUntil ? 'answering' : 'closed';
}

/** Answers that the pack knows: each question at most once, by its own choices, and any of them left out. */
export function checkAnswers(pack: SurveyPack, given: unknown): Result<SurveyAnswers, SurveyRefusalCode> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return err('ANSWERS_MALFORMED');
  const answers = Object.entries(given);
  const isKnown = ([code, choice]: [string, unknown]): boolean =>
    pack.questions.find((question) => question.code === code)?.choices.some((one) => one.code === choice) ?? false;
  return answers.every(isKnown) ? ok(given as SurveyAnswers) : err('ANSWERS_MALFORMED');
}
