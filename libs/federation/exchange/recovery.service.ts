import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { SigningKey } from '../keys/index.js';
import { travelsAlone } from '../messages/index.js';
import { NodeKeys } from './node-keys.service.js';
import { ExchangeProblem } from './exchange.errors.js';
import { ExchangeStateEntity } from './exchange-state.entity.js';
import { type Recovered, RecoverySteps } from './recovery-steps.service.js';

const BATCH_MAX = 100;
/** Leaves room for brackets and signature below the 1 MiB that the asking node reads. */
const BATCH_BYTES_MAX = 1_000_000;

/** Above which place the restored node wants its peer's messages again. */
const counter = z.int32().min(0);
const requestSchema = z.strictObject({
  epoch: counter,
  contiguous: counter,
  /** The keys of ours that the restored node knows: it may have lost a rotation with the rest. */
  keys: z.array(z.string().max(100)).max(16).optional(),
});

interface Given {
  readonly type: string;
  readonly signed: string;
  readonly receipt: string | null;
}

/**
 * Brings back what a restored backup does not hold: every peer is asked for all above our cursor, before this node folds
 * or answers anyone. A peer hands back our own earlier receipts too, so that a message keeps its one receipt.
 */
@Injectable()
export class RecoveryService {
  @Inject() private readonly keys!: NodeKeys;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly steps: RecoverySteps,
  ) {}

  /** From now on this node folds nothing and answers nobody until `recover` has ended. */
  async begin(): Promise<void> {
    await this.db.getRepository(ExchangeStateEntity).update({ one: true }, { recoveringSince: this.clock.now() });
  }

  /** Whether `recover` has not ended yet. */
  async isRecovering(): Promise<boolean> {
    const state = await this.db.getRepository(ExchangeStateEntity).findOneBy({ one: true });
    return state?.recoveringSince != null;
  }

  /** Asks every peer that can be reached. Ends the recovery whatever they answered: the rest comes with their deliveries. */
  async recover(): Promise<Recovered[]> {
    await this.begin();
    const recovered: Recovered[] = [];
    for (const peer of await this.steps.reachable()) recovered.push(await this.steps.fetchFrom(peer));
    await this.db.getRepository(ExchangeStateEntity).update({ one: true }, { recoveringSince: null });
    return recovered;
  }

  /**
   * What a peer lost: our messages to it above its cursor, in order, with the receipts it had given; and the key that it can
   * verify the answer by. A rotation goes alone, since what follows it is signed by the key that it brings.
   */
  async answer(
    sender: string,
    json: unknown,
  ): Promise<{ body: { messages: { message: unknown; receipt: unknown }[] }; under: SigningKey | undefined }> {
    const asked = requestSchema.safeParse(json);
    if (!asked.success) throw new ExchangeProblem('malformed');
    const rows: Given[] = await this.db.query(
      `SELECT type, signed, receipt FROM outbox_message
       WHERE peer_id = $1 AND sequence IS NOT NULL AND receipt IS NOT NULL AND (epoch, sequence) > ($2, $3)
       ORDER BY epoch, sequence LIMIT $4`,
      [sender, asked.data.epoch, asked.data.contiguous, BATCH_MAX],
    );
    let bytes = 0;
    const fitting = upToAlone(rows).filter(({ signed, receipt }, n) => {
      bytes += Buffer.byteLength(signed) + Buffer.byteLength(receipt ?? '') + 32;
      return bytes <= BATCH_BYTES_MAX || n === 0;
    });
    const messages = fitting.map((row) => ({
      message: JSON.parse(row.signed) as unknown,
      receipt: JSON.parse(row.receipt ?? 'null') as unknown,
    }));
    return { body: { messages }, under: await this.keys.amongst(asked.data.keys ?? []) };
  }
}

function upToAlone(rows: readonly Given[]): readonly Given[] {
  const first = rows.findIndex(({ type }) => travelsAlone(type));
  return first === -1 ? rows : rows.slice(0, Math.max(first, 1));
}
