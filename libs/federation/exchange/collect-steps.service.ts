import { err, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Numbering, Receipt } from '../messages/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import { InboxService } from './inbox.service.js';

const RECEIPTS_MAX = 100;

/** The single steps of collecting. A kill between two of them costs a repetition, nothing else. */
@Injectable()
export class CollectSteps {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly inbox: InboxService,
  ) {}

  /** Receipts that a sender does not have yet, oldest first. */
  async owed(sender: string, limit = RECEIPTS_MAX): Promise<Receipt[]> {
    const rows: { receipt: string }[] = await this.db.query(
      `SELECT receipt FROM inbox_message WHERE sender = $1 AND receipt_due ORDER BY epoch, sequence LIMIT $2`,
      [sender, limit],
    );
    return rows.map(({ receipt }) => JSON.parse(receipt) as Receipt);
  }

  /** The sender has answered a request that held these. */
  async handedOver(sender: string, receipts: readonly Receipt[]): Promise<void> {
    if (receipts.length === 0) return;
    await this.db.query('UPDATE inbox_message SET receipt_due = false WHERE sender = $1 AND id = ANY($2::uuid[])', [
      sender,
      receipts.map(({ id }) => id),
    ]);
  }

  /** The last place of ours that a peer has receipted; undefined before the first. */
  async lastReceipted(peerId: string): Promise<Numbering | undefined> {
    const rows: Numbering[] = await this.db.query(
      `SELECT epoch, sequence FROM outbox_message WHERE peer_id = $1 AND state = 'delivered' AND sequence IS NOT NULL
       ORDER BY epoch DESC, sequence DESC LIMIT 1`,
      [peerId],
    );
    return rows[0];
  }

  /** Stores a batch as if its sender had delivered it; its receipts are owed from then on. The error is a problem's code. */
  async take(sender: string, messages: readonly unknown[]): Promise<Result<void, ExchangeProblem['code']>> {
    try {
      await this.inbox.receive(sender, messages, { owesReceipts: true });
      return ok(undefined);
    } catch (error) {
      if (error instanceof ExchangeProblem) return err(error.code);
      throw error;
    }
  }
}
