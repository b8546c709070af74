import { CLOCK, type Clock } from '#domain-kit';
import { Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, QueryFailedError } from 'typeorm';
import { awaitedBy, MESSAGE_TYPES, type MessageType } from '../messages/index.js';
import type { Message } from '../messages/message.types.js';
import { InboxMessageEntity, type InboxState } from './inbox-message.entity.js';
import { type MessageHandler, MessageHandlers } from './message-handlers.js';

const BATCH_MAX = 100;

type Stored = Pick<InboxMessageEntity, 'sender' | 'id' | 'type' | 'message'>;
interface Processed {
  readonly sender: string;
  readonly id: string;
  readonly state: InboxState;
  readonly problem: string | null;
}

const messageOf = ({ message }: Stored): Message => JSON.parse(message ?? 'null') as Message;
const processed = ({ sender, id }: Stored): Processed => ({ sender, id, state: 'processed', problem: null });

/** Serialization failures, deadlocks and lost connections are nobody's fault: the whole batch is tried again. */
const TRANSIENT = /^(40001|40P01|08...|57P0.)$/;
const isTransient = (error: unknown): boolean =>
  error instanceof QueryFailedError && TRANSIENT.test((error.driverError as { code?: string }).code ?? '08000');

/** The types of the messages that have had their effect now. */
function came(stored: readonly Stored[], done: readonly Processed[]): ReadonlySet<string> {
  const effective = new Set(
    done.filter(({ state }) => state === 'processed').map(({ sender, id }) => `${sender} ${id}`),
  );
  return new Set(stored.filter(({ sender, id }) => effective.has(`${sender} ${id}`)).map(({ type }) => type));
}

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
      const { done, freed } = await this.batch();
      total += done;
      if (done < BATCH_MAX && freed === 0) return total;
    }
  }

  /**
   * One transaction with a savepoint per type, and per message where one of them fails: a failing message is undone alone
   * and parked, and blocks nobody.
   */
  private batch(): Promise<{ done: number; freed: number }> {
    return this.db.transaction(async (tx) => {
      const state: { recovering: boolean }[] = await tx.query(
        `SELECT recovering_since IS NOT NULL AS recovering FROM exchange_state FOR SHARE`,
      );
      if (state[0]?.recovering) return { done: 0, freed: 0 };
      const stored: Stored[] = await tx.query(
        `SELECT sender, id, type, message FROM inbox_message WHERE state = 'stored'
         ORDER BY received_at, sender, epoch, sequence LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [BATCH_MAX],
      );
      const done: Processed[] = [];
      for (const rows of Map.groupBy(stored, ({ type }) => type).values()) done.push(...(await this.some(tx, rows)));
      if (done.length > 0) await this.mark(tx, done);
      const types = came(stored, done);
      // What one of these held has been put in line.
      const opened = types.has('relay.carried') ? 1 : 0;
      return { done: stored.length, freed: opened + (await this.free(tx, types)) };
    });
  }

  /** Messages of one type. */
  private async some(tx: EntityManager, rows: readonly Stored[]): Promise<Processed[]> {
    const handler = this.handlers.of(rows[0]!.type);
    if (rows.length > 1 && handler?.applyAll && (await this.together(tx, rows, handler))) return rows.map(processed);
    const each: Processed[] = [];
    for (const row of rows) each.push(await this.one(tx, row, handler));
    return each;
  }

  /** False if they cannot all be applied: then nothing of them is. */
  private async together(tx: EntityManager, rows: readonly Stored[], handler: MessageHandler): Promise<boolean> {
    try {
      await tx.transaction((savepoint) => handler.applyAll!(savepoint, rows.map(messageOf)));
      return true;
    } catch (error) {
      if (isTransient(error)) throw error;
      return false;
    }
  }

  private async one(tx: EntityManager, row: Stored, handler: MessageHandler | undefined): Promise<Processed> {
    const { sender, id, type } = row;
    if (!handler?.apply) return { sender, id, state: 'parked', problem: 'no_handler' };
    try {
      const state = await tx.transaction(async (savepoint) => {
        if (await handler.awaits?.(savepoint, messageOf(row))) return 'waiting';
        await handler.apply!(savepoint, messageOf(row));
        return 'processed';
      });
      return { ...processed(row), state };
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

  /** Puts messages back in line that wait for a type of which one has come. Answers how many. */
  private async free(tx: EntityManager, types: ReadonlySet<string>): Promise<number> {
    const waiting = Object.keys(MESSAGE_TYPES).filter((type) => types.has(awaitedBy(type as MessageType) ?? ''));
    if (waiting.length === 0) return 0;
    const freed = await tx.update(InboxMessageEntity, { state: 'waiting', type: In(waiting) }, { state: 'stored' });
    return freed.affected ?? 0;
  }

  /** Puts all waiting messages back in line: what they wait for may be a message of our own. Answers how many. */
  async retryWaiting(): Promise<number> {
    const changed = await this.db.getRepository(InboxMessageEntity).update({ state: 'waiting' }, { state: 'stored' });
    return changed.affected ?? 0;
  }

  /** Puts parked messages back in line, after an upgrade say. Answers how many. */
  async retryParked(): Promise<number> {
    const changed = await this.db
      .getRepository(InboxMessageEntity)
      .update({ state: 'parked' }, { state: 'stored', problem: null });
    return changed.affected ?? 0;
  }
}
