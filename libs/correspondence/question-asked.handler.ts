import { addDays, isMonth, monthOf } from '#domain-kit';
import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isAnswerDay, MOST_OPEN_QUESTIONS } from './domain/check-texts.js';
import type { QuestionTopic } from './domain/correspondence.types.js';
import { countOpen } from './open-questions.js';
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

/** A node of this program asks no more than so many: what comes beyond is parked, and fills no desk. */
class TooManyOpenError extends Error {
  override readonly name = 'TooManyOpenError';
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
    await this.desk.lock(tx, `questions of ${asker}`);
    if (await tx.existsBy(QuestionEntity, { asker, id })) return;
    if ((await countOpen(tx, { asker, addressee })) >= MOST_OPEN_QUESTIONS)
      throw new TooManyOpenError('So many of its questions are open that it could not ask another');
    const question = { asker, id, addressee, topic, text, month, askedOn, answerBy, askedByOffice, messageId };
    await tx.createQueryBuilder().insert().into(QuestionEntity).values(question).orIgnore().execute();
  }
}
