import type { SigningKey } from '#federation';

/** The key with which the hub signs its live queries. Bound by the app to the node's keys. */
export abstract class HubKey {
  abstract current(): Promise<SigningKey>;
}
