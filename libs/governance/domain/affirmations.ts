import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import type { AdoptionRefusal, AffirmationRefusal, VotingRefusal } from './document.refusals.js';
import type { AffirmationAct, VersionTerms } from './document.types.js';

/** Days in which members affirm what is new in a version, where the decision does not say. */
export const USUAL_WINDOW_DAYS = 60;
export const SHORTEST_WINDOW_DAYS = 14;
export const LONGEST_WINDOW_DAYS = 365;

export interface ClauseStanding {
  /** From 1. */
  readonly number: number;
  readonly hash: string;
  /** Null while it is not affirmed. */
  readonly affirmedOn: Day | null;
  /** Last day on which it can be affirmed without a lapse; null: there is none. */
  readonly until: Day | null;
}

export interface Standing {
  /** `none`: there is nothing in force to affirm. */
  readonly state: 'none' | 'affirmed' | 'open' | 'lapsed';
  /** The earliest last day of what is missing; null where nothing is, or nothing lapses. */
  readonly until: Day | null;
  readonly clauses: readonly ClauseStanding[];
}

/**
 * Where a person stands on the version in force. A clause is affirmed by its words: a later version with the same words
 * keeps it, and its days run from the version that brought the words, so that adopting anew neither hurries nor excuses
 * anybody. Who joined later has the whole window from that day. What a founding assembly adopts has no last day.
 * `versions` and `acts` are in the order in which they came.
 */
export function standingOf(
  versions: readonly VersionTerms[],
  acts: readonly AffirmationAct[],
  { memberSince, today }: { readonly memberSince: Day; readonly today: Day },
): Standing {
  const inForce = versions.at(-1);
  if (!inForce) return { state: 'none', until: null, clauses: [] };
  const last = new Map(acts.map((one) => [one.clauseHash, one]));
  const clauses = inForce.clauseHashes.map((hash, index): ClauseStanding => {
    const said = last.get(hash);
    const until = lastDay(versions, hash, memberSince);
    return { number: index + 1, hash, affirmedOn: said?.act === 'affirmed' ? said.day : null, until };
  });
  const missing = clauses.filter(({ affirmedOn }) => affirmedOn === null);
  const until = missing.flatMap((one) => one.until ?? []).toSorted()[0] ?? null;
  if (missing.length === 0) return { state: 'affirmed', until: null, clauses };
  return { state: until !== null && until < today ? 'lapsed' : 'open', until, clauses };
}

function lastDay(versions: readonly VersionTerms[], hash: string, memberSince: Day): Day | null {
  const without = versions.findLastIndex(({ clauseHashes }) => !clauseHashes.includes(hash));
  const brought = versions[without + 1]!;
  if (brought.affirmWithinDays === null) return null;
  const from = brought.adoptedOn > memberSince ? brought.adoptedOn : memberSince;
  return addDays(from, brought.affirmWithinDays);
}

/** Whoever lets the days pass does not decide until what is missing is affirmed (R34). */
export const checkVote = ({ state }: Standing): Result<void, VotingRefusal> =>
  state === 'lapsed' ? err({ code: 'AFFIRMATION_LAPSED' }) : ok(undefined);

/** What a person has read and speaks of. */
export interface ReadClause {
  readonly version: number;
  /** From 1. */
  readonly clause: number;
  /** `clauseHash` of the words that were read. */
  readonly hash: string;
}

/** Whether a person may speak of a clause now: only of the version in force, and of the words that stand there. */
export function checkRead(read: ReadClause, inForce: VersionTerms | undefined): Result<void, AffirmationRefusal> {
  if (!inForce || !Number.isSafeInteger(read.version) || read.version < 1 || read.version > inForce.version)
    return err({ code: 'VERSION_UNKNOWN' });
  if (read.version < inForce.version) return err({ code: 'VERSION_SUPERSEDED', inForce: inForce.version });
  const hash = inForce.clauseHashes[read.clause - 1];
  if (hash === undefined) return err({ code: 'CLAUSE_UNKNOWN' });
  return hash === read.hash ? ok(undefined) : err({ code: 'CLAUSE_CHANGED' });
}

export interface AdoptingDecision {
  readonly state: string;
  readonly outcome: string;
  readonly rule: string;
  readonly effectKind: string | null;
}

/** A version is adopted by a decision in force that was carried for it, or by a founding assembly. */
export function checkAdoption(decision: AdoptingDecision | null, effectKind: string): Result<void, AdoptionRefusal> {
  const adopts =
    decision?.state === 'in-force' &&
    decision.outcome === 'carried' &&
    (decision.effectKind === effectKind || (decision.rule === 'founding' && decision.effectKind === null));
  return adopts ? ok(undefined) : err({ code: 'ADOPTION_WITHOUT_DECISION' });
}

/** How many members have affirmed, said so that nobody can be told from it where few would be on one side. */
export type ShownCount =
  | { readonly shown: 'exact'; readonly affirmed: number; readonly members: number }
  | { readonly shown: 'everybody' | 'few' | 'all-but-few' | 'nothing' };

const FEWEST_SHOWN = 5;

export function shownCount(affirmed: number, members: number): ShownCount {
  if (members < FEWEST_SHOWN) return { shown: 'nothing' };
  if (affirmed >= members) return { shown: 'everybody' };
  if (affirmed < FEWEST_SHOWN && members - affirmed < FEWEST_SHOWN) return { shown: 'nothing' };
  if (affirmed < FEWEST_SHOWN) return { shown: 'few' };
  if (members - affirmed < FEWEST_SHOWN) return { shown: 'all-but-few' };
  return { shown: 'exact', affirmed, members };
}
