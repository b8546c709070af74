import type { NodeId } from '#domain-kit';
import type { PublicKey } from '#federation';

/** Where an organization answers live, and the keys that count for its answers now. */
export interface LivePeer {
  readonly baseUrl: string;
  readonly publicKeys: readonly PublicKey[];
}

/** The enrolled organizations, as far as they can be asked live. Bound by the app to its registry of peers. */
export abstract class LivePeers {
  /** Leaves out who has no base URL, is suspended or has left: nobody is called for those, their live fields are null. */
  abstract find(ids: readonly NodeId[]): Promise<ReadonlyMap<NodeId, LivePeer>>;
}
