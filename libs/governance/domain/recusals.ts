import { type Day, addDays, err, hasWords, ok, type Result } from '#domain-kit';
import type { DecisionState } from './decision.types.js';

/** So long after a decision was recorded somebody can say that they took no part in it. */
export const RECUSAL_DAYS = 14;
/** Of one person. */
export const MOST_AFFILIATIONS = 20;
const [SHORTEST, LONGEST] = [3, 120];

export interface AffiliationRefusal {
  readonly code: 'AFFILIATION_INVALID' | 'AFFILIATION_UNKNOWN' | 'TOO_MANY_AFFILIATIONS';
}

export interface RecusalRefusal {
  readonly code: 'DECISION_UNKNOWN' | 'RECUSED_ALREADY' | 'TOOK_PART' | 'RECUSAL_TOO_LATE';
}

/** The name of an organization in one line; null for every other text. */
export function affiliationName(text: string): string | null {
  const name = text.trim().replaceAll(/[^\S\n\r]+/g, ' ');
  const sound = name.length >= SHORTEST && name.length <= LONGEST && name.isWellFormed() && !/\p{C}/u.test(name);
  return sound ? name : null;
}

/** The first of one's own affiliations that a decision's text names, by all of its words; null if it names none. */
export const namedIn = (text: string | null, affiliations: readonly string[]): string | null =>
  (text !== null && affiliations.find((name) => hasWords(text, name))) || null;

export interface RecusableDecision {
  readonly state: DecisionState;
  readonly recordedOn: Day;
  readonly recordedBy: string;
  readonly secondedBy: string | null;
}

/** Whether a person can say of a decision that they took no part. Nobody is asked why. */
export function recuse(
  { state, recordedOn, recordedBy, secondedBy }: RecusableDecision,
  { personRef, recused, today }: { readonly personRef: string; readonly recused: boolean; readonly today: Day },
): Result<void, RecusalRefusal> {
  if (recused) return err({ code: 'RECUSED_ALREADY' });
  if (recordedBy === personRef || secondedBy === personRef) return err({ code: 'TOOK_PART' });
  return state === 'lapsed' || today > addDays(recordedOn, RECUSAL_DAYS)
    ? err({ code: 'RECUSAL_TOO_LATE' })
    : ok(undefined);
}
