import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { Message } from '../messages/message.types.js';
import { awaitedBy, isMessageType, type MessageType } from '../messages/index.js';

const HANDLES_MESSAGE = 'massline:handles-message';

/** Marks the one provider that gives a message type its effect. */
export const HandlesMessage = (type: MessageType): ClassDecorator => SetMetadata(HANDLES_MESSAGE, type);

/** Must be idempotent by the type's merge rule: it may see any order of arrival. */
export interface MessageHandler {
  /** What no schema can say: the code of a refusal, or undefined. Asked before the message is stored. */
  refuses?(message: Message): string | undefined | Promise<string | undefined>;
  /**
   * The effect of what the exchange itself must know before it judges the next request. In the transaction that stores the
   * message and holds the lock of the peer's row; a throw refuses the request. What else follows is `apply`'s, if there is one.
   */
  arrives?(tx: EntityManager, message: Message): Promise<void>;
  /** For a type that comes `after` another: true while the message that it needs has not come. Then it waits. */
  awaits?(tx: EntityManager, message: Message): Promise<boolean>;
  /** The effect, later and in any order. A throw parks the message. */
  apply?(tx: EntityManager, message: Message): Promise<void>;
  /** `apply` for several messages at the cost of one. If it throws, each of them is applied by itself. */
  applyAll?(tx: EntityManager, messages: readonly Message[]): Promise<void>;
}

/** Finds the handler of each type; refuses to start with two for one. */
@Injectable()
export class MessageHandlers {
  private handlers: ReadonlyMap<string, MessageHandler> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    this.handlers = this.discover();
  }

  of(type: string): MessageHandler | undefined {
    this.handlers ??= this.discover();
    return this.handlers.get(type);
  }

  private discover(): Map<string, MessageHandler> {
    const found = new Map<string, MessageHandler>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const type = this.reflector.get<string | undefined>(HANDLES_MESSAGE, metatype as () => unknown);
      if (!type) continue;
      if (found.has(type)) throw new Error(`Two providers handle ${type} messages`);
      const waits = isMessageType(type) && awaitedBy(type) !== undefined;
      if (waits !== 'awaits' in instance) throw new Error(`${type}: its handler and its merge rule disagree`);
      found.set(type, instance as MessageHandler);
    }
    return found;
  }
}
