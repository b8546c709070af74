export const COUNTING_METHODS = ['scottish-stv', 'meek-stv', 'irv', 'approval', 'score', 'majority'] as const;
export type CountingMethod = (typeof COUNTING_METHODS)[number];

export interface ElectedCandidate {
  readonly candidate: number;
  readonly name: string;
  /** From 1: the stage at whose end this was so. */
  readonly stage: number;
  readonly how: 'quota' | 'last_vacancy' | 'majority' | 'most_votes';
}

export interface ExcludedCandidate {
  readonly candidate: number;
  readonly name: string;
  readonly stage: number;
}

/** A choice among equals, and by what it was made. */
export interface Tie {
  readonly stage: number;
  readonly between: readonly number[];
  readonly chosen: number;
  readonly toDo: 'transfer' | 'exclude' | 'elect';
  readonly by: 'earlier-stage' | 'lot';
}

/** Decimal strings in the places of the method's arithmetic; votes in the order of the candidates. */
export interface Stage {
  readonly stage: number;
  readonly action: string;
  readonly votes: readonly string[];
  readonly nontransferable: string;
  /** What rounding left with nobody. Votes, non-transferable and residue together are the valid papers. */
  readonly residue: string;
  /** The quota of this stage, where it changes. */
  readonly quota?: string;
}

/** A whole count, from which anyone can follow each step. */
export interface CountResult {
  readonly method: CountingMethod;
  readonly title: string;
  readonly seats: number;
  /** Names in the order of the ballot paper. */
  readonly candidates: readonly string[];
  readonly withdrawn: readonly number[];
  /** How many papers counted, and how many could not. */
  readonly valid: number;
  readonly blank: number;
  /** A whole number for Scottish STV; a decimal string for Meek, where it is the first one; null where there is none. */
  readonly quota: number | string | null;
  /** In order of election. */
  readonly elected: readonly ElectedCandidate[];
  readonly excluded: readonly ExcludedCandidate[];
  readonly ties: readonly Tie[];
  readonly stages: readonly Stage[];
}
