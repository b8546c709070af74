import type { BearerPaper } from '#ballots';
import type { AgendaMatter, HandOver } from './domain/caucus.types.js';

const LONGEST = 1_000;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** Papers out of what somebody sent; null for anything else. */
export function asPapers(given: unknown): BearerPaper[] | null {
  if (!Array.isArray(given) || given.length > 10) return null;
  const papers: BearerPaper[] = [];
  for (const one of given) {
    if (typeof one !== 'object' || one === null) return null;
    const { of, key, prefix, signature } = one as Record<string, unknown>;
    if (!isText(of) || !isText(key) || !isText(prefix) || !isText(signature)) return null;
    papers.push({ of, key, prefix, signature });
  }
  return papers;
}

/** What a caucus publishes, out of what somebody sent; null for anything else. */
export function asMatter(given: unknown): AgendaMatter | null {
  if (typeof given !== 'object' || given === null) return null;
  const { bodyId, title, words, minutes, salt } = given as Record<string, unknown>;
  const isWhole = typeof bodyId === 'string' && typeof title === 'string' && typeof words === 'string';
  return isWhole && typeof minutes === 'number' && typeof salt === 'string'
    ? { bodyId, title, words, minutes, salt }
    : null;
}

/** By what a caucus ends, out of what somebody sent; null for anything else. */
export function asHandOver(given: unknown): HandOver | null {
  if (typeof given !== 'object' || given === null) return null;
  const { decision, successor } = given as Record<string, unknown>;
  return isText(decision) && isText(successor) ? { decision, successor } : null;
}
