import type { Day } from '#domain-kit';
import type { Permission } from './domain/permissions.js';

/** Why a permission waits, and what the person can do about it. The message is for people. */
export interface Withheld {
  readonly code: string;
  readonly message: string;
}

/** Since when somebody has held offices who holds one today. Days are those of the record's own zone. */
export interface Holding {
  readonly firstBegunOn: Day;
  readonly today: Day;
}

/**
 * What the record of mandates says that a person may do. Governance implements it; it is asked anew for each request,
 * so that a permission ends with the mandate that conferred it.
 */
export abstract class MandateRecord {
  /**
   * Permissions of the mandates that the person holds at `now`, and those of their sphere. Empty for a person who has
   * left or never was there.
   */
  abstract permissionsOf(personRef: string, now: Date): Promise<ReadonlySet<Permission>>;

  /** Why a permission waits that an office or membership would confer; null if it is simply not held. */
  withheld(_personRef: string, _permission: Permission): Promise<Withheld | null> {
    return Promise.resolve(null);
  }

  /** The first of all mandates of a person who holds one at `now`; null for who holds none. */
  abstract holdingOf(personRef: string, now: Date): Promise<Holding | null>;
}
