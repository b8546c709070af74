import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DelegateSeats, type ToldDelegate } from './delegate-seats.service.js';

/** An organization tells of its delegate's mandate, or of its end. */
@Injectable()
@HandlesMessage('delegate.mandated')
export class DelegateMandatedHandler implements MessageHandler {
  constructor(private readonly seats: DelegateSeats) {}

  refuses({ body }: Message): string | undefined {
    const { beginsOn, endsOn } = body as unknown as ToldDelegate;
    return endsOn < beginsOn ? 'bad_term' : undefined;
  }

  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.seats.receive(tx, message);
  }
}
