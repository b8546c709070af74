import { CLOCK, type Clock } from '#domain-kit';
import { Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Message } from '../messages/message.types.js';
import { InboxMessageEntity, type InboxState } from './inbox-message.entity.js';
import { MessageHandlers } from './message-handlers.js';

const BATCH_MAX = 100;

type Stored = Pick<InboxMessageEntity, 'sender' | 'id' | 'type' | 'message'>;
interface Processed {
  readonly sender: string;
  readonly id: string;
  readonly state: InboxState;
  readonly problem: string | null;
}

/** Serialization failures, deadlocks and lost connections are nobody's fault: the whole batch is tried again. */
const TRANSIENT = /^(40001|40P01|08...|57P0.)$/;
const isTransient = (error: unknown): boolean =>
  error instanceof QueryFailedError && TRANSIENT.test((error.driverError as { code?: string }).code ?? '08000');

/** Gives stored messages their effect: protocol.md, *Receiving*. */
@Injectable()
export class InboxProcessing {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly handlers: MessageHandlers,
    private readonly log: Logger,
  ) {}

  /** Works until nothing stored is left. Several workers share the rows; none waits for another. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const done = await this.batch();
      total += done;
      if (done < BATCH_MAX) return total;
    }
  }

  /** One transaction with a savepoint per message: a failing one is undone alone and parked, and blocks nobody. */
  private batch(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const state: { recovering: boolean }[] = await tx.query(
        `SELECT recovering_since IS NOT NULL AS recovering FROM exchange_state FOR SHARE`,
      );
      if (state[0]?.recovering) return 0;
      const stored: Stored[] = await tx.query(
        `SELECT sender, id, type, message FROM inbox_message WHERE state = 'stored'
         ORDER BY received_at, sender, epoch, sequence LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [BATCH_MAX],
      );
      const processed: Processed[] = [];
      for (const row of stored) processed.push(await this.one(tx, row));
      if (processed.length > 0) await this.mark(tx, processed);
      return stored.length;
    });
  }

  private async one(tx: EntityManager, { sender, id, type, message }: Stored): Promise<Processed> {
    const handler = this.handlers.of(type);
    if (!handler?.apply) return { sender, id, state: 'parked', problem: 'no_handler' };
    try {
      await tx.transaction((savepoint) => handler.apply!(savepoint, JSON.parse(message ?? 'null') as Message));
      return { sender, id, state: 'processed', problem: null };
    } catch (error) {
      if (isTransient(error)) throw error;
      this.log.error({ err: error, sender, id, type }, 'message parked');
      return { sender, id, state: 'parked', problem: error instanceof Error ? error.name : 'Error' };
    }
  }

  private async mark(tx: EntityManager, processed: readonly Processed[]): Promise<void> {
    await tx.query(
      `UPDATE inbox_message AS i SET state = p.state::inbox_state, problem = p.problem, processed_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS p(sender text, id uuid, state text, problem text)
       WHERE i.sender = p.sender AND i.id = p.id`,
      [JSON.stringify(processed), this.clock.now()],
    );
  }

  /** Puts parked messages back in line, after an upgrade say. Answers how many. */
  async retryParked(): Promise<number> {
    const changed = await this.db
      .getRepository(InboxMessageEntity)
      .update({ state: 'parked' }, { state: 'stored', problem: null });
    return changed.affected ?? 0;
  }
}
