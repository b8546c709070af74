import { CLOCK, type Clock } from '#domain-kit';
import { Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { deliveryVerdict, type DeliveryVerdict } from '../domain/delivery-verdict.js';
import { DeliveryMarks } from './delivery-marks.service.js';
import { DeliveryWaits, type Wait } from './delivery-waits.service.js';
import { KeyRotations } from './key-rotations.service.js';
import { PeerCalls } from './peer-calls.service.js';
import type { ReachablePeer } from './peer-leases.service.js';
import { type NumberedMessage, Sequencing } from './sequencing.service.js';

/** The single steps of a delivery, each complete in itself: a kill between two of them costs a repetition, nothing else. */
@Injectable()
export class DeliverySteps {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject(Logger) private readonly log!: Logger;
  @Inject() private readonly rotations!: KeyRotations;

  constructor(
    private readonly sequencing: Sequencing,
    private readonly calls: PeerCalls,
    private readonly marks: DeliveryMarks,
    private readonly waits: DeliveryWaits,
  ) {}

  async batch(peerId: string, limit: number): Promise<NumberedMessage[]> {
    await this.sequencing.number(peerId);
    return this.sequencing.next(peerId, limit);
  }

  async attempt(peer: ReachablePeer, batch: readonly NumberedMessage[]): Promise<DeliveryVerdict> {
    const askedAt = this.clock.now();
    const called = await this.call(peer, batch);
    const verdict = deliveryVerdict(called.answer, batch.length);
    if (verdict.kind === 'accepted' && called.results) {
      return this.marks.accepted(peer, batch, { ...called.results, askedAt });
    }
    this.log.warn({ peer: peer.id, verdict }, 'delivery not accepted');
    return verdict.kind === 'accepted' ? { kind: 'back-off', reason: 'malformed answer', atLeastMs: 0 } : verdict;
  }

  /** A peer that no longer knows the key which a rotation ends may have received it: then it knows the new one. */
  private async call(peer: ReachablePeer, batch: readonly NumberedMessage[]) {
    const called = await this.calls.inbox(peer, batch);
    if (called.answer.problem !== 'unknown_key' || batch.length !== 1) return called;
    const known = await this.rotations.asAlreadyKnown(batch[0]!.signed);
    return known ? this.calls.inbox(peer, [known], known.key) : called;
  }

  /** Answers after how many ms to come again; undefined if that is for a person to decide. */
  postpone(peerId: string, verdict: Wait): Promise<number | undefined> {
    return this.waits.postpone(peerId, verdict);
  }

  /** Holds back what a suspension stops. False if the peer refused as suspended what none stops: then it is to be waited for. */
  hold(peerId: string, batch: readonly NumberedMessage[]): Promise<boolean> {
    return this.sequencing.hold(peerId, batch);
  }

  async park(peerId: string, batch: readonly NumberedMessage[], reason: string): Promise<void> {
    for (const message of batch) await this.sequencing.park(message.id, reason, peerId);
  }
}
