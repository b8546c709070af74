import { addDays, type Day, err, isPublishedText, ok, type Result, tidyText } from '#domain-kit';
import type { Criticism, CriticismRefusalCode } from './criticism.types.js';

type Checked<T = void> = Result<T, CriticismRefusalCode>;

export const LONGEST_WORDS = 4_000;
/** So long the body has for its answer. */
export const ANSWER_DAYS = 14;
/** Of one writer at one time. */
export const MOST_OPEN = 5;

/** Letters that are not seen would hide a name from the comparison, and from nobody who reads. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLocaleLowerCase('und');
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}\p{M}]/u;

/** Whether a name stands in a text as words of its own, whatever its capitals. */
export function names(text: string, name: string): boolean {
  const [words, wanted] = [folded(text), folded(name.trim())];
  if (wanted === '') return false;
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const [before, after] = [words.slice(0, at), words.slice(at + wanted.length)];
    if (!ENDS_IN_WORD.test(before) && !BEGINS_IN_WORD.test(after)) return true;
  }
  return false;
}

/** Words as they are kept. They are about work: whoever did it is not named, `people` being those who could be. */
export function checkWords(typed: string, people: Iterable<string>): Checked<string> {
  const words = tidyText(typed);
  if (words.length > LONGEST_WORDS || !isPublishedText(words)) return err('WORDS_INVALID');
  for (const name of people) if (names(words, name)) return err('NAMES_A_PERSON');
  return ok(words);
}

/** When the body owes its answer. `before` is what the writer has that is not closed. */
export function write(
  before: { readonly open: number; readonly hasOpenOnIt: boolean },
  today: Day,
): Checked<{ readonly dueOn: Day }> {
  if (before.hasOpenOnIt) return err('OPEN_ALREADY');
  return before.open >= MOST_OPEN ? err('TOO_MANY_OPEN') : ok({ dueOn: addDays(today, ANSWER_DAYS) });
}

/** Once, by somebody of the body who did not write it; also after the day on which it was due. */
export function answer(note: Criticism, by: { readonly ref: string; readonly isOfBody: boolean }): Checked {
  if (note.state === 'closed') return err('CLOSED_ALREADY');
  if (note.state === 'answered') return err('ANSWERED_ALREADY');
  if (note.authorRef === by.ref) return err('OWN_NOTE');
  return by.isOfBody ? ok(undefined) : err('OTHER_BODY');
}

/** Only the writer says that it is settled, with an answer or without one. */
export function close(note: Criticism, by: string): Checked {
  if (note.authorRef !== by) return err('NOT_THE_AUTHOR');
  return note.state === 'closed' ? err('CLOSED_ALREADY') : ok(undefined);
}

export const isOverdue = ({ state, dueOn }: Criticism, today: Day): boolean => state === 'open' && today > dueOn;
