import type { EntityManager } from 'typeorm';

/** Somebody who was asked while the organization was founded, and the code by which they say yes or no: shown once. */
export interface AskedGuest {
  readonly personRef: string;
  readonly displayName: string;
  readonly code: string;
}

/**
 * Asks people who are to come along, and adds nobody: who is asked has no sphere and no vote, is in no count, and says no
 * in one step. An app that invites people provides it, globally; without one nobody can be asked at a founding.
 */
export abstract class FoundingGuests {
  /** So many of one person. */
  abstract readonly mostEach: number;

  /** Null where `invitedBy` has asked too many, or the name is none. */
  abstract ask(tx: EntityManager, invitedBy: string, name: string): Promise<AskedGuest | null>;
}
