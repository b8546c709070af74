/** Why a person's word on a clause is not taken. */
export interface AffirmationRefusal {
  readonly code:
    | 'VERSION_UNKNOWN'
    /** A later version is in force. */
    | 'VERSION_SUPERSEDED'
    | 'CLAUSE_UNKNOWN'
    /** What was read is not what is adopted. */
    | 'CLAUSE_CHANGED';
  /** Set with `VERSION_SUPERSEDED`: the version in force. */
  readonly inForce?: number;
}

/** Why a draft is not kept, or a file not taken in. */
export interface DraftRefusal {
  readonly code:
    | 'INVALID'
    | 'DRAFT_UNKNOWN'
    | 'DRAFT_STALE'
    | 'DRAFT_PROPOSED'
    | 'DRAFTS_FULL'
    | 'SOURCES_FULL'
    | 'FILE_INVALID'
    | 'FILE_ALTERED';
  /** Set with `INVALID` and `FILE_INVALID`: the field, as `clauses.1.title`. */
  readonly field?: string;
}

/** A version that no decision adopts does not come to be. */
export interface AdoptionRefusal {
  readonly code: 'ADOPTION_WITHOUT_DECISION';
}

/** A member whose window for affirming has passed: what waits until the missing clauses are affirmed. */
export interface VotingRefusal {
  readonly code: 'AFFIRMATION_LAPSED';
}

/** In words, wherever it is refused. */
export const AFFIRMATION_LAPSED = {
  code: 'AFFIRMATION_LAPSED',
  message:
    'The days for affirming the points of unity are over. Read them at /unity: once you have affirmed the clauses that are missing, you can decide again. Nothing else is taken from you.',
} as const;
