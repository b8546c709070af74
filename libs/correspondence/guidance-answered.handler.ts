import { addDays } from '#domain-kit';
import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Disposition } from './domain/correspondence.types.js';
import { GuidanceAddresseeEntity } from './guidance-addressee.entity.js';
import { GuidanceReplyEntity } from './guidance-reply.entity.js';
import { OwnDesk } from './own-desk.service.js';

interface Replied {
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly disposition: Disposition;
  readonly reason: string | null;
  readonly answeredByOffice: string;
}

const guidanceOf = ({ body }: Message): string => (body as unknown as Replied).subjectId.slice('guidance:'.length);

/** The only way in which a disposition comes to the committee: the organization's own signed reply. */
@Injectable()
@HandlesMessage('guidance.answered')
export class GuidanceAnsweredHandler implements MessageHandler {
  constructor(private readonly desk: OwnDesk) {}

  refuses({ createdAt }: Message): string | undefined {
    return createdAt > addDays(this.desk.today(), 1) ? 'bad_day' : undefined;
  }

  /** Guidance that we do not know as addressed to the sender: a restored backup may be older than it. */
  async awaits(tx: EntityManager, message: Message): Promise<boolean> {
    const place = { issuer: this.desk.nodeId, guidanceId: guidanceOf(message), addressee: message.from };
    return !(await tx.existsBy(GuidanceAddresseeEntity, place));
  }

  async apply(tx: EntityManager, message: Message): Promise<void> {
    const { id: messageId, from: addressee, createdAt: answeredOn } = message;
    const { subjectVersion: version, disposition, reason, answeredByOffice } = message.body as unknown as Replied;
    const place = { issuer: this.desk.nodeId, guidanceId: guidanceOf(message), addressee, version };
    const reply = { ...place, disposition, reason, answeredOn, answeredByOffice, messageId };
    await tx.createQueryBuilder().insert().into(GuidanceReplyEntity).values(reply).orIgnore().execute();
  }
}
