import { err, ok, type Result } from '#domain-kit';
import { isOneLine } from './one-line.js';

export interface NameRefusal {
  readonly code: 'NAME_INVALID';
}

const LONGEST = 100;

/** What somebody wants to be called, with pronouns if they want (R38): one line of 1 to 100 characters. */
export function checkDisplayName(typed: string): Result<string, NameRefusal> {
  const name = typed.trim();
  return name !== '' && isOneLine(name, LONGEST) ? ok(name) : err({ code: 'NAME_INVALID' });
}
