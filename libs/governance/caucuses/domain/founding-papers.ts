import { addDays, type Day } from '#domain-kit';
import type { AgendaMatter, CaucusRefusalCode, PaperRound } from './caucus.types.js';
import { isLine, LONGEST_NAME } from './roll.js';

/** So many members found a caucus: each brings a paper of the same round, of which nobody has two. */
export const FOUNDERS = 3;
/** With fewer papers out than this, who found would be known: they do not count (as with surveys, ADR 34). */
export const FEWEST_PAPERS = 5;
const WEEKS_COUNTED = 8;
const WEEK = 7;
/** A day of whose week is known: 5 January 1970 was a Monday. */
const FIRST_MONDAY = '1970-01-05';
const DAY_MS = 86_400_000;

/**
 * The round of the week in which a day lies. Its papers count from the Monday after it, for eight weeks: no paper is put
 * in on a day on which others of its round are asked for, so no order of the one tells the order of the other.
 */
export function roundOf(day: Day): PaperRound {
  const days = Math.round((Date.parse(day) - Date.parse(FIRST_MONDAY)) / DAY_MS);
  const beginsOn = addDays(day, -(((days % WEEK) + WEEK) % WEEK));
  return {
    beginsOn,
    asksUntil: addDays(beginsOn, WEEK - 1),
    countsUntil: addDays(beginsOn, WEEK * (1 + WEEKS_COUNTED) - 1),
  };
}

export const doesCount = ({ asksUntil, countsUntil }: PaperRound, day: Day): boolean =>
  day > asksUntil && day <= countsUntil;

/** What a paper of a round is signed for. */
export const paperOf = (beginsOn: Day): string => `caucus-${beginsOn}`;

/** Whether these papers found a caucus, where each is signed: so many persons, none of whom is known. */
export function refusePapers(facts: {
  readonly round: PaperRound;
  readonly today: Day;
  /** How many papers the round gave out. */
  readonly issued: number;
  readonly papers: readonly { readonly key: string; readonly isSigned: boolean; readonly isSpent: boolean }[];
}): CaucusRefusalCode | null {
  const { round, today, issued, papers } = facts;
  if (!doesCount(round, today)) return 'WRONG_PHASE';
  if (issued < FEWEST_PAPERS) return 'PAPERS_TOO_FEW';
  if (papers.length !== FOUNDERS || new Set(papers.map(({ key }) => key)).size !== FOUNDERS) return 'PAPERS_MISSING';
  if (papers.some(({ isSigned }) => !isSigned)) return 'PAPER_NOT_SIGNED';
  return papers.some(({ isSpent }) => isSpent) ? 'PAPER_SPENT' : null;
}

const LONGEST_TITLE = 200;
const LONGEST_WORDS = 5_000;
const SALT = /^[\w-]{43}$/;
const MINUTES = { least: 5, most: 60 } as const;

export const isCaucusName = (name: unknown): name is string => isLine(name, LONGEST_NAME);

export function isMatter({ title, words, minutes, salt }: AgendaMatter): boolean {
  const isText = typeof words === 'string' && words.trim().length > 0 && words.length <= LONGEST_WORDS;
  const isTime = Number.isSafeInteger(minutes) && minutes >= MINUTES.least && minutes <= MINUTES.most;
  return isLine(title, LONGEST_TITLE) && isText && words.isWellFormed() && isTime && SALT.test(salt);
}
