import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import type { Receipt } from '../messages/message.types.js';
import { ExchangeProblem } from './exchange.errors.js';
import type { InboxAnswer } from '../messages/index.js';
import { IncomingMessages } from './incoming-messages.service.js';
import { InboxSteps } from './inbox-steps.service.js';

/** How a batch came, if not with a request of its sender. */
export interface Arrival {
  /** Our own receipts from before a restore: given only while recovering, when nobody else is answered. */
  readonly recovered?: ReadonlyMap<string, Receipt>;
  /** Nobody waits for the receipts: they are kept until they can be brought to the sender. */
  readonly owesReceipts?: boolean;
}

/** Stores what a peer sends, once, with its receipt: protocol.md, *Receiving: the inbox*. */
@Injectable()
export class InboxService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly incoming: IncomingMessages,
    private readonly inbox: InboxSteps,
  ) {}

  /** Takes the parsed batch of an authenticated sender. The answer is true only after the commit. */
  async receive(
    sender: string,
    batch: readonly unknown[],
    { recovered, owesReceipts = false }: Arrival = {},
  ): Promise<InboxAnswer> {
    const judged = await this.incoming.judge(sender, batch, {
      now: this.clock.now(),
      recovered: recovered ?? new Map(),
    });
    const duringRecovery = recovered !== undefined;
    try {
      const answer = await this.db.transaction((tx) =>
        this.inbox.store(tx, sender, judged, { duringRecovery, owesReceipts }),
      );
      if (!duringRecovery) await this.inbox.wake();
      return answer;
    } catch (error) {
      throw isPlaceTaken(error) ? new ExchangeProblem('sequence_fork', {}, { cause: error }) : error;
    }
  }
}

const isPlaceTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'inbox_message_place';
