import type { Permission } from '../domain/permissions.js';

/** Who makes a request, and what the record says that this person may do now. */
export interface Actor {
  readonly accountId: string;
  readonly personRef: string;
  readonly permissions: ReadonlySet<Permission>;
}
