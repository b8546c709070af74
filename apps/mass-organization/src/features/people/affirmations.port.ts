import type { Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';

/** A text as a person has read it whole: the version and the SHA-256 of each clause, in order. */
export interface ReadText {
  readonly version: number;
  readonly clauseHashes: readonly string[];
}

export interface ReadRefusal {
  readonly code: 'VERSION_UNKNOWN' | 'VERSION_SUPERSEDED' | 'CLAUSE_UNKNOWN' | 'CLAUSE_CHANGED';
}

/** What people accepted of the organization's texts. Asked inside the transaction of whoever asks. */
export abstract class Affirmations {
  /** Writes down that a person accepts the working rules in force, whole: text hash, version and day (R31). */
  abstract acceptWorkingRules(tx: EntityManager, personRef: string, read: ReadText): Promise<Result<void, ReadRefusal>>;
  abstract hasAcceptedWorkingRules(personRef: string, tx: EntityManager): Promise<boolean>;
  /** Every clause of the points of unity in force. */
  abstract hasAffirmedAll(personRef: string, tx: EntityManager): Promise<boolean>;
  /** The member's obligations in force (R8). */
  abstract hasAcceptedObligations(personRef: string, tx: EntityManager): Promise<boolean>;
}
