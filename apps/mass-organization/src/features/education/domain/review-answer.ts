import { err, ok, type Result, tidyText } from '#domain-kit';
import { REVIEWERS } from './reviewers.js';
import type { StudyRefusal } from './study.refusals.js';

export const REVIEW_ANSWERS = ['confirmed', 'not-yet', 'declined'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** Why "not yet": about the module and the conversation. There is no place for words about a person. */
export const NOT_YET_REASONS = ['talk-again', 'own-words', 'read-again', 'questions-open'] as const;
export type NotYetReason = (typeof NOT_YET_REASONS)[number];

const SHORTEST = 200;
const LONGEST = 10_000;

export function checkReflection(text: string): Result<string, StudyRefusal> {
  const tidy = tidyText(text);
  if (tidy.length < SHORTEST) return err({ code: 'REFLECTION_TOO_SHORT' });
  return tidy.length > LONGEST || !tidy.isWellFormed() ? err({ code: 'REFLECTION_TOO_LONG' }) : ok(tidy);
}

export interface GivenAnswer {
  readonly answer: ReviewAnswer;
  readonly reason: NotYetReason | null;
  /** Numbers of the module's questions to talk about again, from 1. */
  readonly questions: readonly number[];
}

/** `questionCount` is how many questions the module has. */
export function checkAnswer(
  given: { answer: string; reason?: string | null; questions?: readonly number[] | null },
  questionCount: number,
): Result<GivenAnswer, StudyRefusal> {
  const { answer, reason = null, questions } = given;
  if (!(REVIEW_ANSWERS as readonly string[]).includes(answer)) return err({ code: 'ANSWER_INVALID' });
  if (answer !== 'not-yet') return ok({ answer: answer as ReviewAnswer, reason: null, questions: [] });
  if (!(NOT_YET_REASONS as readonly (string | null)[]).includes(reason)) return err({ code: 'REASON_INVALID' });
  const numbers = [...new Set(questions)].toSorted((a, b) => a - b);
  const isOfModule = numbers.every((one) => Number.isSafeInteger(one) && one >= 1 && one <= questionCount);
  if (!isOfModule || (reason === 'questions-open' && numbers.length === 0)) return err({ code: 'QUESTIONS_INVALID' });
  return ok({ answer: 'not-yet', reason: reason as NotYetReason, questions: numbers });
}

/** Understanding is confirmed by two people and by nothing else: no test, no time, no office (R13). */
export const isConfirmed = (answers: readonly (ReviewAnswer | null)[]): boolean =>
  answers.filter((answer) => answer === 'confirmed').length >= REVIEWERS;

export const isRefused = (answers: readonly (ReviewAnswer | null)[]): boolean => answers.includes('not-yet');
