import type { SecondFactorStanding } from '../domain/second-factor.js';
import type { Permission } from '../domain/permissions.js';

/** Who makes a request, and what the record says that this person may do now. */
export interface Actor {
  readonly accountId: string;
  readonly personRef: string;
  readonly permissions: ReadonlySet<Permission>;
  /** What their mandates allow and holds until they have set up a second factor. */
  readonly waiting: ReadonlySet<Permission>;
  readonly secondFactor: SecondFactorStanding;
  /** When they last showed who they are in this session; null if that is not known. */
  readonly confirmedAt: Date | null;
}
