import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Cursor } from '../domain/cursor.js';
import { deliveryVerdict } from '../domain/delivery-verdict.js';
import { type CollectAnswer, type CollectRequest, parseCollectRequest } from '../messages/index.js';
import { PROBLEMS } from '../problems/index.js';
import { DeliveryMarks } from './delivery-marks.service.js';
import { DeliverySteps } from './delivery-steps.service.js';
import { ExchangeProblem } from './exchange.errors.js';
import { InboxSteps } from './inbox-steps.service.js';
import { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import { Sequencing } from './sequencing.service.js';

/** Hands a peer that cannot be reached what waits for it: protocol.md, *Collect*. */
@Injectable()
export class CollectAnswers {
  @Inject(CLOCK) private readonly clock!: Clock;
  @InjectDataSource() private readonly db!: DataSource;
  @Inject() private readonly peers!: PeersService;

  constructor(
    private readonly marks: DeliveryMarks,
    private readonly steps: DeliverySteps,
    private readonly sequencing: Sequencing,
    private readonly inbox: InboxSteps,
  ) {}

  /** Undefined: there is nothing for the caller, and nothing of its is missing here. */
  async answer(sender: string, json: unknown): Promise<CollectAnswer | undefined> {
    const asked = parseCollectRequest(json);
    if (!asked.ok) throw new ExchangeProblem('malformed');
    const { receipts, max, sent, refused } = asked.value;
    const cursor = await this.cursor(sender, sent);
    await this.marks.receipted(sender, receipts);
    if (refused) await this.refused(sender, refused);
    const messages = (await this.isOpen(sender)) ? await this.steps.batch(sender, max) : [];
    const isMissing = cursor.missing.length > 0 || (sent?.epoch ?? 0) > cursor.epoch;
    if (messages.length === 0 && !isMissing) return undefined;
    return { messages: messages.map(({ signed }) => JSON.parse(signed) as unknown), cursor };
  }

  private cursor(sender: string, sent: CollectRequest['sent']): Promise<Cursor> {
    return this.db.transaction(async (tx) => {
      await this.inbox.refuseWhileRecovering(tx);
      const peer = await this.peers.lock(tx, sender);
      await this.peers.seen(tx, sender);
      const sameEpoch = sent?.epoch === peer.incomingEpoch;
      return this.inbox.cursor(tx, peer, peer.incomingEpoch, sameEpoch ? sent.sequence : 0);
    });
  }

  /** What the caller says of our last batch counts as its answer to a delivery. It halves by asking for fewer. */
  private async refused(sender: string, { code, id }: NonNullable<CollectRequest['refused']>): Promise<void> {
    const { status } = PROBLEMS[code];
    const verdict = deliveryVerdict({ status, problem: code, signed: true }, id === undefined ? 2 : 1);
    if (verdict.kind === 'park' && id !== undefined) await this.sequencing.park(id, verdict.reason, sender);
    else if (verdict.kind === 'stop' || verdict.kind === 'probe-hourly') await this.steps.postpone(sender, verdict);
  }

  private async isOpen(sender: string): Promise<boolean> {
    const { state, nextAttemptAt } = await this.db.getRepository(PeerEntity).findOneByOrFail({ id: sender });
    const mayTry = state === 'active' || state === 'probing';
    return mayTry && (nextAttemptAt === null || nextAttemptAt <= this.clock.now());
  }
}
