import { err, ok, type Result } from '#domain-kit';
import type { ProblemCode } from './problems.js';
import type { TimeOfDay } from './record.types.js';
import { plainWords } from './text.js';

const WORDS: Readonly<Record<string, TimeOfDay>> = {
  morning: 'morning',
  am: 'morning',
  manana: 'morning',
  afternoon: 'afternoon',
  pm: 'afternoon',
  tarde: 'afternoon',
  evening: 'evening',
  noche: 'evening',
  overnight: 'overnight',
  night: 'overnight',
  madrugada: 'overnight',
  'not stated': 'not-stated',
  'no indicado': 'not-stated',
  matin: 'morning',
  'apres midi': 'afternoon',
  soir: 'evening',
  soiree: 'evening',
  nuit: 'overnight',
  'non precise': 'not-stated',
  'n a': 'not-stated',
};

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?\s*([ap])?\.?m?\.?$/i;

/** The part of the day: a word of ours in English, Spanish or French, whatever stands in brackets after it, or a time `14:30`. */
export function readTimeOfDay(text: string): Result<TimeOfDay, ProblemCode> {
  if (text === '') return ok('not-stated');
  const word = WORDS[plainWords(text.replace(/\([^)]*\)\s*$/, ''))];
  if (word) return ok(word);
  const hour = hourOf(text);
  return hour === null ? err('unknown-time-of-day') : ok(partOfDay(hour));
}

function hourOf(text: string): number | null {
  const [whole, hours, minutes, half] = CLOCK.exec(text) ?? [];
  if (whole === undefined || (minutes === undefined && half === undefined)) return null;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (minute > 59) return null;
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function partOfDay(hour: number): TimeOfDay {
  if (hour >= 7 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 17) return 'afternoon';
  return hour >= 17 && hour < 22 ? 'evening' : 'overnight';
}
