import { addDays, type Day, err, ok, type Result, tidyText } from '#domain-kit';
import type { StudyRefusal } from './study.refusals.js';

export const ENTRY_KINDS = ['question', 'position', 'minority-position'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const LONGEST_ENTRY = 2_000;
export const MOST_ENTRIES = 200;
const REACH_DAYS = 60;

export interface SessionFacts {
  readonly facilitatorRef: string | null;
  readonly isClosed: boolean;
  readonly attending: readonly string[];
  readonly entries: readonly EntryKind[];
}

const no = (code: StudyRefusal['code']): Result<never, StudyRefusal> => err({ code });

/** A day after the last session; one that was forgotten may be written down later. */
export const checkSessionDay = (heldOn: Day, last: Day | null, today: Day): Result<void, StudyRefusal> =>
  heldOn < addDays(today, -REACH_DAYS) || heldOn > addDays(today, REACH_DAYS) || (last !== null && heldOn <= last)
    ? no('DAY_INVALID')
    : ok(undefined);

/** What somebody may still write down. After the end only a minority may: dissent is never too late (R12). */
export function checkEntry(
  session: SessionFacts,
  { by, kind, text }: { by: string; kind: string; text: string },
): Result<{ kind: EntryKind; text: string }, StudyRefusal> {
  const tidy = tidyText(text);
  if (!(ENTRY_KINDS as readonly string[]).includes(kind)) return no('KIND_INVALID');
  if (!session.attending.includes(by)) return no('NOT_ATTENDING');
  if (session.isClosed && kind !== 'minority-position') return no('SESSION_CLOSED');
  if (tidy.length === 0 || tidy.length > LONGEST_ENTRY || !tidy.isWellFormed()) return no('TEXT_INVALID');
  if (session.entries.length >= MOST_ENTRIES) return no('TOO_MANY_ENTRIES');
  return ok({ kind: kind as EntryKind, text: tidy });
}

/** A session closes by who facilitates it, with what was asked and what was held (R12). */
export function checkClose(session: SessionFacts, by: string): Result<void, StudyRefusal> {
  if (session.isClosed) return no('SESSION_CLOSED');
  if (session.facilitatorRef !== by) return no('NOT_FACILITATOR');
  if (session.attending.length === 0) return no('NOBODY_ATTENDED');
  if (!session.entries.includes('question')) return no('QUESTIONS_MISSING');
  if (!session.entries.some((kind) => kind !== 'question')) return no('POSITIONS_MISSING');
  return ok(undefined);
}
