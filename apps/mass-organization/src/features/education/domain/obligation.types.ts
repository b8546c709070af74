import type { Day } from '#domain-kit';

/** What a rule can be about: a sphere's people, as the register calls them. */
export const RULE_SPHERES = ['volunteer', 'member'] as const;
export type RuleSphere = (typeof RULE_SPHERES)[number];

/** `require` has a due date, `invite` has none, `lift` takes back what an earlier rule said of the module. */
export const OBLIGATION_RULES = ['require', 'invite', 'lift'] as const;
export type ObligationRule = (typeof OBLIGATION_RULES)[number];

/** A module of a curriculum, in whatever language and version it is read. */
export interface ModuleCodes {
  readonly curriculum: string;
  readonly module: string;
}

/** One row of the table (R11): by which decision is in its entity. The latest row of a sphere and module holds. */
export interface ObligationRow extends ModuleCodes {
  /** Order of coming into force. */
  readonly position: number;
  readonly sphere: RuleSphere;
  readonly rule: ObligationRule;
  /** Days to complete it; null unless it is required. */
  readonly days: number | null;
  readonly beginsOn: Day;
}

export interface SphereStanding {
  readonly sphere: RuleSphere;
  /** The day of the last change into this sphere; for who never changed, the day of joining. */
  readonly since: Day;
}

/** A module that somebody is asked to take. */
export interface AskedModule extends ModuleCodes {
  /** The day from which it was asked of this person. */
  readonly since: Day;
  /** Null for an invitation. */
  readonly dueOn: Day | null;
}
