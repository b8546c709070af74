import { Logger } from '#platform';
import { Injectable } from '@nestjs/common';
import { Outbox } from './outbox.service.js';
import { Sequencing } from './sequencing.service.js';

/** Wakes the delivery to every peer for whom something is due: what the sweep does within 30 s, at once. */
@Injectable()
export class DueDeliveries {
  constructor(
    private readonly sequencing: Sequencing,
    private readonly outbox: Outbox,
    private readonly log: Logger,
  ) {}

  /** Call it after the commit of what was announced. It never throws: what it misses, the next sweep finds. */
  async wake(): Promise<void> {
    try {
      for (const peerId of await this.sequencing.duePeers()) await this.outbox.wake(peerId);
    } catch (err) {
      this.log.warn({ err }, 'deliveries not woken: the next sweep does it');
    }
  }
}
