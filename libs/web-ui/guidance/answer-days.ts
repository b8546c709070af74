import { addDays } from '#domain-kit';
import { today } from '../format/today.js';

const DAYS = { least: 7, usual: 14, most: 90 };

interface AnswerDays {
  readonly least: string;
  readonly usual: string;
  readonly most: string;
}

/**
 * By when an answer can be wanted, counted from the organization's day. Nodes count from the day of the message, which is
 * in UTC and can be a day before or after: the bounds are those that hold for both.
 */
export function answerDays(now = new Date()): AnswerDays {
  const here = today(now);
  const [earlier, later] = [here, now.toISOString().slice(0, 10)].toSorted() as [string, string];
  return { least: addDays(later, DAYS.least), usual: addDays(here, DAYS.usual), most: addDays(earlier, DAYS.most) };
}
