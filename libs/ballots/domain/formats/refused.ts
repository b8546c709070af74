import type { FormatProblem } from './format-error.types.js';

/** Thrown within a reader, which answers the problem. */
export class Refused extends Error {
  constructor(readonly problem: FormatProblem) {
    super(problem.message);
  }
}

/** What was typed, as a message may show it: short, and without signs that a terminal would obey. */
export const shown = (typed: string): string => JSON.stringify(typed.slice(0, 40));

/** A whole number, also as tables write it (`3.0`); undefined if it is none. */
export function wholeNumber(typed: string): number | undefined {
  const [, whole] = /^(\d{1,15})(?:\.0+)?$/u.exec(typed) ?? [];
  return whole === undefined ? undefined : Number(whole);
}
