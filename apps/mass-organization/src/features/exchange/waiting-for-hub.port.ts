import type { EntityManager } from 'typeorm';

/** What a feature approved before there was a hub to send it to. */
export abstract class WaitingForHub {
  /** Writes the waiting messages to the outbox, in the transaction that makes the hub a peer. */
  abstract sendTo(tx: EntityManager, hubId: string): Promise<void>;
}
