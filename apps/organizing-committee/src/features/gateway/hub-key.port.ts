import type { SigningKey } from '#federation';

/** The key of the hub that an organization can verify. Bound by the app to the node's keys. */
export abstract class HubKey {
  abstract of(organizationId: string): Promise<SigningKey>;
}
