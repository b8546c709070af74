import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import {
  GRIEVANCE_OUTCOMES,
  type Grievance,
  type GrievanceOutcome,
  type GrievanceRefusal,
  type GrievanceRole,
  type Parties,
} from './grievance.types.js';
import { isOutcomeText } from './outcome-texts.js';

type Checked<T = void> = Result<T, GrievanceRefusal>;
type People = ReadonlySet<string>;
const refuse = (code: GrievanceRefusal['code'], day?: Day): Checked<never> =>
  err(day === undefined ? { code } : { code, day });

export const LONGEST_WORDS = 4_000;
/** So long the body waits for the person named; a reply ends the waiting. */
export const REPLY_DAYS = 7;
/** Of one filer at one time. */
export const MOST_OPEN = 5;
/** So that no one decides alone. */
const FEWEST_HEARERS = 2;

/** Words about somebody, or the reply to them: null if there are none, or too many. */
export function checkWords(typed: string): string | null {
  const words = typed.trim();
  return words.length > 0 && words.length <= LONGEST_WORDS && words.isWellFormed() ? words : null;
}

/** A body hears a grievance if the person named is not in it, and at least two are who did not file it. */
export function canHear(people: People, { filerRef, namedRef }: Parties): boolean {
  return !people.has(namedRef) && [...people].filter((ref) => ref !== filerRef).length >= FEWEST_HEARERS;
}

/**
 * `people` are those of the body that is asked; `others` of each body that could be, so that where none can the refusal
 * says so. Answers the words as they are kept.
 */
export function fileGrievance(
  draft: Parties & { readonly words: string; readonly people: People | null; readonly others: readonly People[] },
  before: { readonly open: number; readonly hasOpenOnThem: boolean },
  today: Day,
): Checked<{ words: string; replyUntil: Day }> {
  const words = checkWords(draft.words);
  if (draft.filerRef === draft.namedRef) return refuse('OWN_NAME');
  if (words === null) return refuse('WORDS_INVALID');
  if (before.hasOpenOnThem) return refuse('FILED_ALREADY');
  if (before.open >= MOST_OPEN) return refuse('TOO_MANY_OPEN');
  if (draft.people === null || !canHear(draft.people, draft))
    return refuse(draft.others.some((people) => canHear(people, draft)) ? 'BODY_CANNOT_HEAR' : 'NO_BODY_CAN_HEAR');
  return ok({ words, replyUntil: addDays(today, REPLY_DAYS) });
}

/** The person named answers once, while the matter is open: also after the days that the body waits. */
export function replyTo(
  grievance: Grievance,
  { by, words: typed }: { readonly by: string; readonly words: string },
): Checked<string> {
  if (by !== grievance.namedRef) return refuse('NOT_THE_NAMED');
  if (grievance.state !== 'open') return refuse('NOT_OPEN');
  if (grievance.hasReply) return refuse('REPLIED_ALREADY');
  const words = checkWords(typed);
  return words === null ? refuse('WORDS_INVALID') : ok(words);
}

export function withdraw(grievance: Grievance, by: string): Checked {
  if (by !== grievance.filerRef) return refuse('NOT_THE_FILER');
  return grievance.state === 'open' ? ok(undefined) : refuse('NOT_OPEN');
}

/**
 * The body that was asked decides, once the person named has replied or had the time to. Neither of the two records it
 * or seconds it, and its text is one of the list: the record keeps the outcome and no word about anybody.
 */
export function decideGrievance(
  grievance: Grievance,
  decision: {
    readonly bodyId: string;
    readonly day: Day;
    readonly by: readonly string[];
    readonly outcome: unknown;
    /** Null when it is seconded: it was looked at when it was recorded, and nothing changes it. */
    readonly text: string | null;
    readonly people: People;
  },
): Checked<GrievanceOutcome> {
  const { filerRef, namedRef, replyUntil, hasReply } = grievance;
  const outcome = GRIEVANCE_OUTCOMES.find((one) => one === decision.outcome);
  if (!outcome) return refuse('OUTCOME_UNKNOWN');
  if (decision.by.some((ref) => ref === filerRef || ref === namedRef)) return refuse('NAMED_IN_IT');
  if (grievance.state !== 'open') return refuse('NOT_OPEN');
  if (decision.bodyId !== grievance.bodyId) return refuse('OTHER_BODY');
  if (decision.people.has(namedRef)) return refuse('NAMED_SITS_IN_BODY');
  if (!hasReply && decision.day <= replyUntil) return refuse('REPLY_AWAITED', addDays(replyUntil, 1));
  if (decision.text !== null && !isOutcomeText(outcome, decision.text)) return refuse('TEXT_NOT_OF_THE_LIST');
  return ok(outcome);
}

/** As what somebody reads it: the person named first, also where a later decision seated them in the body. */
export function roleOf(grievance: Parties, reader: string, people: People): GrievanceRole | null {
  if (reader === grievance.namedRef) return 'named';
  if (reader === grievance.filerRef) return 'filer';
  return people.has(reader) ? 'hearer' : null;
}

/** The person named learns the author only if the author signed; the body does, so as to hear both. */
export const seesAuthor = (role: GrievanceRole, isSigned: boolean): boolean => role !== 'named' || isSigned;
