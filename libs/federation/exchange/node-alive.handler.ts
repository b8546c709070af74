import { Injectable } from '@nestjs/common';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';

/** Storing the message has told all there is: the sender was in contact. */
@Injectable()
@HandlesMessage('node.alive')
export class NodeAliveHandler implements MessageHandler {
  async apply(): Promise<void> {}
}
