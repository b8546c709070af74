import { PeersService } from '#federation';
import { Injectable } from '@nestjs/common';
import { type LivePeer, LivePeers } from './features/gateway/index.js';

/** The organizations that can be asked live, from the record of peers. */
@Injectable()
export class RegisteredLivePeers extends LivePeers {
  constructor(private readonly peers: PeersService) {
    super();
  }

  override find(ids: readonly string[]): Promise<ReadonlyMap<string, LivePeer>> {
    return this.peers.reachable(ids);
  }
}
