import { type EffectRefusal, refuseEffect } from '#governance';
import type { Result } from '#domain-kit';
import { SURVEY_PACKS } from './domain/packs.js';
import { LONGEST_DAYS } from './domain/survey.js';
import type { SurveyRefusalCode } from './domain/survey.types.js';

/** For people: each says what to do. */
export const SURVEY_MESSAGES: Readonly<Record<SurveyRefusalCode, string>> = {
  SURVEY_UNKNOWN: 'There is no such survey that is open.',
  PACK_UNKNOWN: `pack: one of ${SURVEY_PACKS.map(({ code }) => code).join(', ')}.`,
  DAYS_OUT_OF_ORDER: 'asksUntil is today or later, and answersUntil a day after it.',
  SURVEY_TOO_LONG: `answersUntil: at most ${LONGEST_DAYS} days from today.`,
  ANOTHER_IS_OPEN:
    'One survey at a time: wait until the one that is open ends, or close it by the decision survey.close.',
  WRONG_PHASE: 'The survey is at another step. Reload the page.',
  PAPER_MALFORMED: 'This request for a paper is not whole. Reload the page.',
  ANOTHER_WAS_ISSUED: 'You have a paper already, in the browser that asked for it.',
  PAPER_NOT_SIGNED: 'This paper was not issued for this survey.',
  PAPER_SPENT: 'This paper was put in before. It counts once.',
  ANSWERS_MALFORMED: 'Answer with choices of this survey’s questions, or leave a question out.',
};

export const refuseSurvey = (code: SurveyRefusalCode): Result<never, EffectRefusal> =>
  refuseEffect(code, SURVEY_MESSAGES[code]);
