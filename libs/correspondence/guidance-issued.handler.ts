import { addDays, isMonth, monthOf } from '#domain-kit';
import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isAnswerDay } from './domain/check-texts.js';
import type { Audience, GuidanceKind } from './domain/correspondence.types.js';
import { GuidanceEntity } from './guidance.entity.js';
import { GuidanceAddresseeEntity } from './guidance-addressee.entity.js';
import { OwnDesk } from './own-desk.service.js';

interface Issued {
  readonly guidanceId: string;
  readonly kind: GuidanceKind;
  readonly text: string;
  readonly clause: string | null;
  readonly month: string | null;
  readonly replyBy: string | null;
  readonly audience: Audience;
  readonly issuedByOffice: string;
}

/** Keeps guidance beside the organization's own affairs: it changes nothing there. */
@Injectable()
@HandlesMessage('guidance.issued')
export class GuidanceIssuedHandler implements MessageHandler {
  constructor(private readonly desk: OwnDesk) {}

  refuses({ createdAt, body }: Message): string | undefined {
    const { replyBy, month } = body as unknown as Issued;
    if (createdAt > addDays(this.desk.today(), 1)) return 'bad_day';
    if (replyBy !== null && !isAnswerDay(replyBy, createdAt)) return 'bad_deadline';
    return month === null || (isMonth(month) && month <= monthOf(createdAt)) ? undefined : 'bad_period';
  }

  async apply(tx: EntityManager, { id: messageId, from: issuer, createdAt: issuedOn, body }: Message): Promise<void> {
    const { guidanceId, kind, text, clause, month, replyBy, audience, issuedByOffice } = body as unknown as Issued;
    const facts = { kind, text, clause, month, replyBy, audience, issuedByOffice };
    const guidance = { issuer, id: guidanceId, issuedOn, ...facts };
    await tx.createQueryBuilder().insert().into(GuidanceEntity).values(guidance).orIgnore().execute();
    const to = { issuer, guidanceId, addressee: this.desk.nodeId, messageId };
    await tx.createQueryBuilder().insert().into(GuidanceAddresseeEntity).values(to).orIgnore().execute();
  }
}
