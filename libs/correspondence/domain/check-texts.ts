import {
  addDays,
  type Day,
  err,
  isDay,
  isMonth,
  isPublishedText,
  type Month,
  monthOf,
  ok,
  type Result,
} from '#domain-kit';
import { tidyText } from '#domain-kit';
import { correspondenceRefusal, type CorrespondenceRefusal } from './correspondence.refusals.js';
import type { Disposition } from './correspondence.types.js';

/** In characters as JSON Schema counts them: code points. */
export const LONGEST = { question: 2000, answer: 4000, guidance: 4000, reason: 2000 } as const;
/** Whoever is asked meets weekly at least: nobody is made to answer overnight, and nothing stays open for ever. */
export const ANSWER_WITHIN_DAYS = { least: 7, most: 90 } as const;
/** Parts of an answer, or replies to one guidance: a conversation longer than that is another question. */
export const MOST_PARTS = 20;
export const MOST_OPEN_QUESTIONS = 50;

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isDraftId = (text: string): boolean => UUID_V4.test(text);
const CLAUSE = /^[1-9][0-9]?(\.[1-9][0-9]?){0,2}$/;

const refuse = (code: CorrespondenceRefusal['code']): { ok: false; error: CorrespondenceRefusal } =>
  err(correspondenceRefusal(code));

/** The text as it is published. */
export function checkText(typed: string, longest: number): Result<string, CorrespondenceRefusal> {
  const text = tidyText(typed);
  if (!isPublishedText(text)) return refuse('TEXT_INVALID');
  return Array.from(text).length <= longest ? ok(text) : refuse('TEXT_TOO_LONG');
}

/** `today` is the UTC day that the message will carry. */
export function isAnswerDay(day: string, today: Day): boolean {
  return (
    isDay(day) && day >= addDays(today, ANSWER_WITHIN_DAYS.least) && day <= addDays(today, ANSWER_WITHIN_DAYS.most)
  );
}

export function checkAnswerDay(day: string, today: Day): Result<Day, CorrespondenceRefusal> {
  return isAnswerDay(day, today) ? ok(day) : refuse('DAY_OUT_OF_BOUNDS');
}

export function checkMonth(month: string | null, today: Day): Result<Month | null, CorrespondenceRefusal> {
  if (month === null || (isMonth(month) && month <= monthOf(today))) return ok(month);
  return refuse('MONTH_INVALID');
}

export function checkClause(clause: string | null): Result<string | null, CorrespondenceRefusal> {
  return clause === null || CLAUSE.test(clause) ? ok(clause) : refuse('CLAUSE_INVALID');
}

/** What is declined or changed is declined or changed for a reason: the reply is the duty, the yes is not. */
export function checkReason(
  disposition: Disposition,
  typed: string | null,
): Result<string | null, CorrespondenceRefusal> {
  const given = tidyText(typed ?? '');
  if (given === '') return disposition === 'adopt' ? ok(null) : refuse('REASON_MISSING');
  const text = checkText(given, LONGEST.reason);
  if (text.ok) return text;
  return text.error.code === 'TEXT_TOO_LONG' ? refuse('REASON_TOO_LONG') : text;
}

/**
 * What was sent under an id or a number stays: the same again is a repeat, another content is refused. Undefined means
 * that it is new.
 */
export function isRepeat<T extends object>(
  before: T | null,
  now: Partial<T>,
  taken: CorrespondenceRefusal['code'],
): Result<T | undefined, CorrespondenceRefusal> {
  if (!before) return ok(undefined);
  const same = Object.entries(now).every(([field, value]) => (before as Record<string, unknown>)[field] === value);
  return same ? ok(before) : refuse(taken);
}
