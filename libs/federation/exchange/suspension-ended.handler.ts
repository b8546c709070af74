import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Message } from '../messages/index.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';
import { Suspensions, type ToldSuspension } from './suspensions.service.js';

/** The peer ends its suspension before the last day. */
@Injectable()
@HandlesMessage('suspension.ended')
export class SuspensionEndedHandler implements MessageHandler {
  constructor(private readonly suspensions: Suspensions) {}

  async arrives(tx: EntityManager, { from, body }: Message): Promise<void> {
    await this.suspensions.told(tx, from, body as unknown as ToldSuspension);
  }
}
