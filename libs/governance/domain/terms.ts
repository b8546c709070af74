import type { Day } from '#domain-kit';

/** The time of one mandate. Both days are included: on `endsOn` it is still held. */
export interface Term {
  readonly beginsOn: Day;
  readonly endsOn: Day;
  /** The first day on which it was no longer held, because a decision ended it. */
  readonly endedOn: Day | null;
}

/** A term in an office, beside the others of that office. */
export interface OfficeTerm extends Term {
  readonly officeId: string;
}

const isEndedBy = (term: Term, day: Day): boolean => term.endedOn !== null && term.endedOn <= day;

/** True if the mandate confers its permissions on that day. */
export const isHeld = (term: Term, day: Day): boolean =>
  term.beginsOn <= day && day <= term.endsOn && !isEndedBy(term, day);

/** A successor took over: a later mandate of the same office, begun by that day, that reaches beyond this one. */
const succeeds = (later: OfficeTerm, earlier: OfficeTerm, day: Day): boolean =>
  later.officeId === earlier.officeId &&
  later.beginsOn > earlier.beginsOn &&
  later.beginsOn <= day &&
  (later.endedOn ?? later.endsOn) > earlier.endsOn;

/** Run out, never handed over, and nobody came after: the record says that somebody must act. It confers nothing. */
export const isOverdue = (term: OfficeTerm, day: Day, all: readonly OfficeTerm[]): boolean =>
  term.endsOn < day && !isEndedBy(term, day) && !all.some((other) => succeeds(other, term, day));

export type TermState = 'upcoming' | 'held' | 'overdue' | 'ended';

export function stateOfTerm(term: OfficeTerm, day: Day, all: readonly OfficeTerm[]): TermState {
  if (isHeld(term, day)) return 'held';
  if (isOverdue(term, day, all)) return 'overdue';
  return term.beginsOn > day && !isEndedBy(term, day) ? 'upcoming' : 'ended';
}

/** How many mandates were held on a day, and how many were overdue. */
export const countTerms = (all: readonly OfficeTerm[], day: Day): { held: number; overdue: number } => ({
  held: all.filter((term) => isHeld(term, day)).length,
  overdue: all.filter((term) => isOverdue(term, day, all)).length,
});
