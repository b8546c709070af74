import { addDays, type Day, daysBetween } from '#domain-kit';

/** When a volunteer is reminded, in days before the record ends. */
const FIRST_REMINDER = 30;
const SECOND_REMINDER = 7;

export interface VolunteerTerm {
  /** The first day on which nothing of the volunteer is kept any more. */
  readonly endsOn: Day;
  readonly reminder: 'none' | 'first' | 'second' | 'over';
}

/** How long the record of a volunteer stands (R32): so many days after the person last did something. */
export function volunteerTerm(lastActiveOn: Day, expireDays: number, today: Day): VolunteerTerm {
  const endsOn = addDays(lastActiveOn, expireDays);
  const left = daysBetween(today, endsOn);
  if (left <= 0) return { endsOn, reminder: 'over' };
  if (left <= SECOND_REMINDER) return { endsOn, reminder: 'second' };
  return { endsOn, reminder: left <= FIRST_REMINDER ? 'first' : 'none' };
}
