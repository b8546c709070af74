import type { Day } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What follows from the end of a mandate elsewhere in the node. */
export interface MandateWatcher {
  /** In the transaction that ends it; `endedOn` is the first day on which it is no longer held. */
  ended(tx: EntityManager, mandateId: string, endedOn: Day): Promise<void>;
  /** After the commit: lost, it costs time only. */
  settled?(): Promise<void>;
}

/** Tells whoever has to know that a mandate has ended before its term, by whatever way. */
@Injectable()
export class MandateWatch {
  private readonly watchers: MandateWatcher[] = [];

  add(watcher: MandateWatcher): void {
    this.watchers.push(watcher);
  }

  async ended(tx: EntityManager, mandateId: string, endedOn: Day): Promise<void> {
    for (const watcher of this.watchers) await watcher.ended(tx, mandateId, endedOn);
  }

  async settled(): Promise<void> {
    for (const watcher of this.watchers) await watcher.settled?.();
  }
}
