import type { DecisionCountInput, DecisionNeedsQuery } from '../generated/graphql.js';
import { type Draft, useDraft } from '../shell/use-draft.js';

type DecidingBody = DecisionNeedsQuery['bodies'][number];
const EMPTY = { present: '', inFavour: '', against: '0', announcedOn: '', closesOn: '', closesEarly: '' };

export interface VoteToCount {
  /** The body with what its rules ask; null while they are not known. */
  readonly body: DecidingBody | null;
  readonly draft: Draft<typeof EMPTY>;
  /** What was counted; null where the body has no rules, or something is missing or cannot be so. */
  readonly count: DecisionCountInput | null;
  /** Whether a vote by name is opened here where the rules ask for one; else it is opened on a page of its own. */
  readonly opens: boolean;
  /** Of the vote that was opened just now. */
  readonly openedId?: string | null;
  /** Whether nothing more is needed. */
  readonly ready: boolean;
  readonly clear: () => void;
}

const numberOf = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);

/** What was counted in the room, kept over a reload until it is recorded. */
export function useCount(key: string, body: DecidingBody | null, opens = false): VoteToCount {
  const draft = useDraft(key, EMPTY);
  const needs = body?.needs ?? null;
  const count = needs && !needs.byName ? countOf(draft.value, needs) : null;
  const isSaid = needs?.byName ? opens && draft.value.closesOn !== '' : needs === null || count !== null;
  return { body, draft, count, opens, ready: body !== null && isSaid, clear: draft.clear };
}

/** A count that can be one: nobody votes who is not there, nobody is there who is not in the body. */
function countOf(
  typed: typeof EMPTY,
  { electorate, noticeDays }: { electorate: number; noticeDays: number },
): DecisionCountInput | null {
  const [present, inFavour, against] = [numberOf(typed.present), numberOf(typed.inFavour), numberOf(typed.against)];
  if (present === null || inFavour === null || against === null) return null;
  if (present > electorate || inFavour + against > present) return null;
  if (noticeDays > 0 && typed.announcedOn === '') return null;
  return { present, inFavour, against, announcedOn: typed.announcedOn || null };
}
