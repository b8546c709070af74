import type { Day } from '#domain-kit';
import { HandlesMessage, Memberships, type Message, type MessageHandler } from '#federation';
import { LedgerService } from '#governance';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { EnrolmentRequestEntity } from './enrolment-request.entity.js';

/** An organization has left: its name is free for a fresh enrolment, and what it reported stays, as of the day. */
@Injectable()
@HandlesMessage('membership.ended')
export class MembershipEndedHandler implements MessageHandler {
  constructor(
    private readonly memberships: Memberships,
    private readonly ledger: LedgerService,
  ) {}

  async apply(tx: EntityManager, { from, body }: Message): Promise<void> {
    const endedOn = (body as { endedOn: Day }).endedOn;
    await this.ledger.append(tx, { kind: 'membership.ended', subject: { ids: { node: from }, days: { endedOn } } });
    await this.memberships.ended(tx, from, endedOn);
    const belonging = { nodeId: from, state: 'approved' } as const;
    await tx.update(EnrolmentRequestEntity, belonging, { state: 'expired', decisionId: null });
  }
}
