import { NodeKeys, Outbox, OutboxMessageEntity, type NewPeer, PeerEntity, PeersService } from '#federation';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { reportBody } from './report-body.js';
import { SenderModule } from './sender.module.js';
import type { Delivered } from './senders.types.js';

const DAY_MS = 86_400_000;

/** One sender: the real services of its side of the exchange, its own database, its own key. */
export class Sender {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly hub: NewPeer,
    private readonly seed: number,
  ) {}

  static async open(environment: Readonly<Record<string, string>>, hub: NewPeer, seed: number): Promise<Sender> {
    const app = await NestFactory.createApplicationContext(SenderModule.forRoot(environment), { logger: ['error'] });
    const sender = new Sender(app, hub, seed);
    await sender.db.transaction((tx) => app.get(PeersService).enrol(tx, hub));
    return sender;
  }

  async identity(): Promise<{ publicKey: string; ageRecipient: string }> {
    const { signing, ageRecipient } = await this.app.get(NodeKeys).currentKey();
    return { publicKey: signing.publicKey.encoded, ageRecipient };
  }

  /** Records reports in the outbox, as approvals do, while deliveries are held back. */
  async record(from: number, count: number): Promise<void> {
    const outbox = this.app.get(Outbox);
    await this.db.transaction(async (tx) => {
      await tx.update(PeerEntity, { id: this.hub.id }, { nextAttemptAt: new Date(Date.now() + DAY_MS) });
      for (let index = from; index < from + count; index += 1) {
        const body = reportBody(this.seed, index);
        await outbox.record(tx, { to: this.hub.id, type: 'report.submitted', schemaVersion: 1, body });
      }
    });
  }

  /** Lets deliveries go, as "retry now" does. Answers once the wake-up is made. */
  async deliver(): Promise<void> {
    await this.app.get(PeersService).retry(this.hub.id);
    await this.app.get(Outbox).wake(this.hub.id);
  }

  async delivered(): Promise<Delivered> {
    const messages = this.db.getRepository(OutboxMessageEntity);
    const last = await messages.maximum('deliveredAt' as never, { state: 'delivered' });
    return {
      count: await messages.countBy({ state: 'delivered' }),
      lastAt: last === null ? 0 : new Date(last).getTime(),
    };
  }

  close(): Promise<void> {
    return this.app.close();
  }

  private get db(): DataSource {
    return this.app.get(DataSource);
  }
}
