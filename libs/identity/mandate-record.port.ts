import type { Permission } from './domain/permissions.js';

/** Why a permission waits, and what the person can do about it. The message is for people. */
export interface Withheld {
  readonly code: string;
  readonly message: string;
}

/**
 * What the record of mandates says that a person may do. Governance implements it; it is asked anew for each request,
 * so that a permission ends with the mandate that conferred it.
 */
export abstract class MandateRecord {
  /**
   * Permissions of the mandates that the person holds at `now`, and those of every member. Empty for a person who has
   * left or never was there.
   */
  abstract permissionsOf(personRef: string, now: Date): Promise<ReadonlySet<Permission>>;

  /** Why a permission waits that an office or membership would confer; null if it is simply not held. */
  withheld(_personRef: string, _permission: Permission): Promise<Withheld | null> {
    return Promise.resolve(null);
  }
}
