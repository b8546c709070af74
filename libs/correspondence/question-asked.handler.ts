import { addDays, isMonth, monthOf } from '#domain-kit';
import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isAnswerDay } from './domain/check-texts.js';
import type { QuestionTopic } from './domain/correspondence.types.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionEntity } from './question.entity.js';

interface Asked {
  readonly questionId: string;
  readonly topic: QuestionTopic;
  readonly text: string;
  readonly month: string | null;
  readonly answerBy: string;
  readonly askedByOffice: string;
}

/** Keeps a question of a peer. Its deadline counts from the day on which it was asked, however late it comes. */
@Injectable()
@HandlesMessage('question.asked')
export class QuestionAskedHandler implements MessageHandler {
  constructor(private readonly desk: OwnDesk) {}

  refuses({ createdAt, body }: Message): string | undefined {
    const { answerBy, month } = body as unknown as Asked;
    if (createdAt > addDays(this.desk.today(), 1)) return 'bad_day';
    if (!isAnswerDay(answerBy, createdAt)) return 'bad_deadline';
    return month === null || (isMonth(month) && month <= monthOf(createdAt)) ? undefined : 'bad_period';
  }

  async apply(tx: EntityManager, { id: messageId, from: asker, createdAt: askedOn, body }: Message): Promise<void> {
    const { questionId: id, topic, text, month, answerBy, askedByOffice } = body as unknown as Asked;
    const addressee = this.desk.nodeId;
    const question = { asker, id, addressee, topic, text, month, askedOn, answerBy, askedByOffice, messageId };
    await tx.createQueryBuilder().insert().into(QuestionEntity).values(question).orIgnore().execute();
  }
}
