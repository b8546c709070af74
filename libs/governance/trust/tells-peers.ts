import { DueDeliveries } from '#federation';
import { Inject } from '@nestjs/common';

/** An effect whose announcement goes out as soon as the decision is in force. */
export abstract class TellsPeers {
  @Inject() private readonly deliveries!: DueDeliveries;

  settled(): Promise<void> {
    return this.deliveries.wake();
  }
}
