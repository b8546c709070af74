import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AskedCoSigners } from './asked-co-signers.service.js';
import { ComparedNodes } from './compared-nodes.service.js';
import { CoSigning } from './co-signing.service.js';

/** What comes before fingerprints are compared, or is signed with another key than the compared one, waits. */
abstract class FromCompared {
  @Inject(ComparedNodes) private readonly compared!: ComparedNodes;

  async awaits(tx: EntityManager, message: Message): Promise<boolean> {
    return !(await this.compared.isBy(tx, message));
  }
}

abstract class ToCoSigner extends FromCompared {
  @Inject(CoSigning) protected readonly signing!: CoSigning;
}

abstract class ToAsker extends FromCompared {
  @Inject(AskedCoSigners) protected readonly asked!: AskedCoSigners;
}

@Injectable()
@HandlesMessage('cosigning.called')
export class CalledHandler extends ToCoSigner implements MessageHandler {
  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.signing.called(tx, message);
  }
}

/** A part of the roll waits for the call. */
@Injectable()
@HandlesMessage('cosigning.opened')
export class OpenedHandler extends ToCoSigner implements MessageHandler {
  override async awaits(tx: EntityManager, message: Message): Promise<boolean> {
    return (await super.awaits(tx, message)) || !(await this.signing.isCalled(tx, message));
  }

  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.signing.opened(tx, message);
  }
}

/** A request waits for the whole roll. */
@Injectable()
@HandlesMessage('cosigning.requested')
export class RequestedHandler extends ToCoSigner implements MessageHandler {
  override async awaits(tx: EntityManager, message: Message): Promise<boolean> {
    return (await super.awaits(tx, message)) || !(await this.signing.isOpened(tx, message));
  }

  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.signing.requested(tx, message);
  }
}

/** The end waits for every request. */
@Injectable()
@HandlesMessage('cosigning.ended')
export class EndedHandler extends ToCoSigner implements MessageHandler {
  override async awaits(tx: EntityManager, message: Message): Promise<boolean> {
    return (await super.awaits(tx, message)) || !(await this.signing.hasAll(tx, message));
  }

  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.signing.ended(tx, message);
  }
}

@Injectable()
@HandlesMessage('cosigning.keyed')
export class KeyedHandler extends ToAsker implements MessageHandler {
  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.asked.keyed(tx, message);
  }
}

@Injectable()
@HandlesMessage('cosigning.answered')
export class AnsweredHandler extends ToAsker implements MessageHandler {
  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.asked.answered(tx, message);
  }
}

@Injectable()
@HandlesMessage('cosigning.stated')
export class StatedHandler extends ToAsker implements MessageHandler {
  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.asked.stated(tx, message);
  }
}
