import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What follows elsewhere in the node when a peer belongs here no more. */
export interface PeerWatcher {
  /** In the transaction that learns of it, before that transaction locks the peer's row. Asked again it changes nothing. */
  parted(tx: EntityManager, peerId: string): Promise<void>;
}

/** Tells whoever has to know that a peer has left, or that its keys have ended, by whatever way. */
@Injectable()
export class PeerWatch {
  private readonly watchers: PeerWatcher[] = [];

  add(watcher: PeerWatcher): void {
    this.watchers.push(watcher);
  }

  async parted(tx: EntityManager, peerId: string): Promise<void> {
    for (const watcher of this.watchers) await watcher.parted(tx, peerId);
  }
}
