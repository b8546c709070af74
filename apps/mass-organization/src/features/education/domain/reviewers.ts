import { err, ok, type Result } from '#domain-kit';
import type { StudyRefusal } from './study.refusals.js';

export interface ReviewerFacts {
  readonly authorRef: string;
  /** Members today. */
  readonly members: ReadonlySet<string>;
  /** Whose understanding of the module was confirmed. */
  readonly confirmed: readonly string[];
  /** Who holds a mandate today. */
  readonly mandateHolders: readonly string[];
  /** Who reviewed this understanding before, where it is an appeal. */
  readonly judgedBefore: readonly string[];
}

/** As many people besides the author as a review needs. */
export const REVIEWERS = 2;

/**
 * Who may review (R13): members whose own understanding was confirmed. While these are fewer than two besides the
 * author, also those who hold a mandate: somebody has to begin.
 */
export function eligibleReviewers(facts: ReviewerFacts): string[] {
  const others = (refs: readonly string[]): string[] =>
    [...new Set(refs)].filter((ref) => ref !== facts.authorRef && facts.members.has(ref));
  const confirmed = others(facts.confirmed);
  const all = confirmed.length < REVIEWERS ? [...new Set([...confirmed, ...others(facts.mandateHolders)])] : confirmed;
  return all.filter((ref) => !facts.judgedBefore.includes(ref));
}

/** So that the conversations are shared out: by how often each was asked, and among equals as they came. */
export const leastAskedFirst = (refs: readonly string[], timesAsked: ReadonlyMap<string, number>): string[] =>
  refs.toSorted((a, b) => (timesAsked.get(a) ?? 0) - (timesAsked.get(b) ?? 0));

/** `kept` are reviewers who stay: a review has two in all. */
export function checkReviewers(
  facts: ReviewerFacts,
  chosen: readonly string[],
  kept: readonly string[] = [],
): Result<void, StudyRefusal> {
  const all = [...kept, ...chosen];
  if (all.length !== REVIEWERS || new Set(all).size !== REVIEWERS || all.includes(facts.authorRef))
    return err({ code: 'TWO_REVIEWERS' });
  if (chosen.some((ref) => facts.judgedBefore.includes(ref))) return err({ code: 'REVIEWER_JUDGED_BEFORE' });
  const eligible = new Set(eligibleReviewers(facts));
  return chosen.every((ref) => eligible.has(ref)) ? ok(undefined) : err({ code: 'REVIEWER_NOT_ELIGIBLE' });
}
