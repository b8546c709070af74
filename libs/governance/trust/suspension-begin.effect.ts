import { CLOCK, type Clock, type Day, dayIn, ok, type Result } from '#domain-kit';
import { checkEnd, latestEnd, PeerEntity, Suspensions } from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { DelegateSeats } from '../delegates/delegate-seats.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { TellsPeers } from './tells-peers.js';

export interface SuspensionBegin extends Readonly<Record<string, string>> {
  /** The peer's id. */
  readonly node: string;
  /** The last day (UTC). */
  readonly endsOn: Day;
}

/**
 * The exchange of reports, offers, articles and the live view with one peer stops for a time: protocol.md, *Enrolment* 4.
 * The grounds are the decision's text, of which the peer gets the commitment.
 */
@Injectable()
@HandlesDecision('suspension.begin')
export class SuspensionBeginEffect extends TellsPeers implements DecisionEffect<SuspensionBegin> {
  constructor(
    private readonly suspensions: Suspensions,
    private readonly ledger: LedgerService,
    private readonly delegates: DelegateSeats,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async check({ node, endsOn }: EffectPayload, tx: EntityManager): Promise<Result<SuspensionBegin, EffectRefusal>> {
    if (typeof node !== 'string' || typeof endsOn !== 'string') return refuseEffect('INVALID', 'Say node and endsOn.');
    const today = dayIn(this.clock.now(), 'UTC');
    const day = checkEnd(endsOn, today);
    if (!day.ok)
      return refuseEffect(`END_${day.error}`, `endsOn is a day after today and at the latest ${latestEnd(today)}.`);
    const peer = await tx.findOneBy(PeerEntity, { id: node });
    if (!peer || peer.state === 'left')
      return refuseEffect('NODE_UNKNOWN', 'This node exchanges nothing with a node of that name.');
    if (await this.suspensions.ours(tx, node))
      return refuseEffect('SUSPENDED_ALREADY', 'A suspension of this node has not ended yet: end it first.');
    return ok({ node, endsOn: day.value });
  }

  async apply(
    tx: EntityManager,
    payload: SuspensionBegin,
    { id: decisionId }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx);
    if (!checked.ok) return checked;
    const { node, endsOn } = checked.value;
    const { textCommitment: grounds } = await tx.findOneByOrFail(DecisionEntity, { id: decisionId });
    const suspension = await this.suspensions.begin(tx, { peerId: node, endsOn, grounds, decisionId });
    await this.delegates.endOf(tx, node, 'suspended');
    await this.ledger.append(tx, {
      kind: 'suspension.begun',
      subject: { ids: { decision: decisionId, node, suspension }, days: { endsOn }, commitments: { grounds } },
    });
    return ok(undefined);
  }
}
