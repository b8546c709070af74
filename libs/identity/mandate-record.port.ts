import type { Permission } from './domain/permissions.js';

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
}
