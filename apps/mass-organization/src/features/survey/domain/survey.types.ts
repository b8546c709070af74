import type { Day, Words } from '#domain-kit';

/**
 * `asking`: members fetch a paper, signed in. `answering`: papers are put in, by nobody knows whom. `closed`: nothing is
 * left but the released results.
 */
export const SURVEY_PHASES = ['asking', 'answering', 'closed'] as const;
export type SurveyPhase = (typeof SURVEY_PHASES)[number];

export interface SurveyPlan {
  /** Code of the pack whose questions are asked. */
  readonly pack: string;
  /** The last day on which papers are issued. */
  readonly asksUntil: Day;
  /** The last day on which answers are taken; papers are put in from the day after `asksUntil`. */
  readonly answersUntil: Day;
}

export interface SurveyChoice {
  readonly code: string;
  readonly text: Words;
}

/** One answer or none: there is no free text. */
export interface SurveyQuestion {
  readonly code: string;
  readonly text: Words;
  readonly choices: readonly SurveyChoice[];
}

export interface SurveyPack {
  readonly code: string;
  readonly title: Words;
  readonly questions: readonly SurveyQuestion[];
}

/** The code of a choice by the code of its question; a question that is not here was skipped. */
export type SurveyAnswers = Readonly<Record<string, string>>;

export type SurveyRefusalCode =
  | 'SURVEY_UNKNOWN'
  | 'PACK_UNKNOWN'
  | 'DAYS_OUT_OF_ORDER'
  | 'SURVEY_TOO_LONG'
  | 'ANOTHER_IS_OPEN'
  | 'WRONG_PHASE'
  | 'PAPER_MALFORMED'
  | 'ANOTHER_WAS_ISSUED'
  | 'PAPER_NOT_SIGNED'
  | 'PAPER_SPENT'
  | 'ANSWERS_MALFORMED';
