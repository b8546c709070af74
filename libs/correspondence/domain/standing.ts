import { type Day, daysBetween } from '#domain-kit';

/** A question, or guidance with a day to reply by, and the day of the first answer. */
export interface Due {
  /** Null where no answer was asked for. */
  readonly dueOn: Day | null;
  readonly answeredOn: Day | null;
}

export type Standing = 'open' | 'overdue' | 'answered' | 'answered-late';

/** The same on both sides, as both have the same days. The day itself is still in time. */
export function standingOf({ dueOn, answeredOn }: Due, today: Day): Standing {
  if (answeredOn !== null) return dueOn !== null && answeredOn > dueOn ? 'answered-late' : 'answered';
  return dueOn !== null && today > dueOn ? 'overdue' : 'open';
}

/** Days after the day on which an answer was due; 0 in time, and for what was answered in time or asks for none. */
export function daysLate({ dueOn, answeredOn }: Due, today: Day): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, answeredOn ?? today));
}
