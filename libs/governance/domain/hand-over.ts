import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import { type DatedPolicy, policyOn } from './office-policy.js';
import type { Term } from './terms.js';

/** About work and things; contacts of persons do not belong in it. */
export interface HandOverNote {
  readonly openTasks: string;
  readonly whereThingsAre: string;
  /** May be empty. */
  readonly comingDates: string;
}

export interface HandOverRefusal {
  readonly code: 'MANDATE_UNKNOWN' | 'NOT_YOURS' | 'TOO_EARLY' | 'WRITTEN_ALREADY' | 'NOTE_INVALID';
  /** Set with `NOTE_INVALID`. */
  readonly field?: keyof HandOverNote;
}

export const HAND_OVER_AHEAD_DAYS = 30;
const LONGEST_PART = 5_000;

export function checkNote(note: HandOverNote): Result<HandOverNote, HandOverRefusal> {
  const trimmed = {
    openTasks: note.openTasks.trim(),
    whereThingsAre: note.whereThingsAre.trim(),
    comingDates: note.comingDates.trim(),
  };
  for (const field of ['openTasks', 'whereThingsAre', 'comingDates'] as const) {
    const part = trimmed[field];
    const missing = part.length === 0 && field !== 'comingDates';
    if (missing || part.length > LONGEST_PART || !part.isWellFormed()) return err({ code: 'NOTE_INVALID', field });
  }
  return ok(trimmed);
}

/** `open` while the term runs; `overdue` once it is over without a note. */
export type HandOverState = 'not-needed' | 'open' | 'overdue' | 'done';

/** The policy of the term's last day says whether a note is due; a term that was ended before it began has nothing to hand over. */
export function handOverState(
  term: Term,
  policies: readonly DatedPolicy[],
  isWritten: boolean,
  today: Day,
): HandOverState {
  if (isWritten) return 'done';
  const { beginsOn, endsOn, endedOn } = term;
  const lastDay = endedOn === null ? endsOn : endedOn === beginsOn ? beginsOn : addDays(endedOn, -1);
  if (lastDay < beginsOn || !policyOn(policies, lastDay)?.handOver) return 'not-needed';
  return (endedOn ?? addDays(endsOn, 1)) <= today ? 'overdue' : 'open';
}
