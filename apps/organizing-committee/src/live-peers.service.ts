import { PeersService, Suspensions } from '#federation';
import { Injectable } from '@nestjs/common';
import { type LivePeer, LivePeers } from './features/gateway/index.js';

/** The organizations that can be asked live, from the record of peers. */
@Injectable()
export class RegisteredLivePeers extends LivePeers {
  constructor(
    private readonly peers: PeersService,
    private readonly suspensions: Suspensions,
  ) {
    super();
  }

  override async find(ids: readonly string[]): Promise<ReadonlyMap<string, LivePeer>> {
    const suspended = await this.suspensions.inForce(ids);
    return this.peers.reachable(ids.filter((id) => !suspended.has(id)));
  }
}
