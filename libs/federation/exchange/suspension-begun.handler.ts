import { CLOCK, type Clock, dayIn } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { latestEnd } from '../domain/suspension.js';
import type { Message } from '../messages/index.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';
import { Suspensions, type ToldSuspension } from './suspensions.service.js';

/** The peer suspends the exchange with us: from the moment that this is stored. */
@Injectable()
@HandlesMessage('suspension.begun')
export class SuspensionBegunHandler implements MessageHandler {
  constructor(
    private readonly suspensions: Suspensions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** It may have waited long for us, but nobody suspends for longer than is agreed. */
  refuses({ body }: Message): string | undefined {
    return (body as unknown as ToldSuspension).endsOn > latestEnd(dayIn(this.clock.now(), 'UTC'))
      ? 'too_long'
      : undefined;
  }

  async arrives(tx: EntityManager, { from, body }: Message): Promise<void> {
    await this.suspensions.told(tx, from, body as unknown as ToldSuspension);
  }
}
