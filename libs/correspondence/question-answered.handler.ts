import { addDays } from '#domain-kit';
import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnswerEntity } from './answer.entity.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionEntity } from './question.entity.js';

interface Answered {
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly text: string;
  readonly answeredByOffice: string;
}

/** An answer by somebody who was not asked. */
class NotAskedError extends Error {
  override readonly name = 'NotAskedError';
}

const questionOf = ({ body }: Message): string => (body as unknown as Answered).subjectId.slice('answer:'.length);

/** Keeps a part of an answer to a question of ours. Parts may come in any order. */
@Injectable()
@HandlesMessage('question.answered')
export class QuestionAnsweredHandler implements MessageHandler {
  constructor(private readonly desk: OwnDesk) {}

  refuses({ createdAt }: Message): string | undefined {
    return createdAt > addDays(this.desk.today(), 1) ? 'bad_day' : undefined;
  }

  /** A question that we do not know: a restored backup may be older than it. */
  async awaits(tx: EntityManager, message: Message): Promise<boolean> {
    return !(await tx.existsBy(QuestionEntity, { asker: this.desk.nodeId, id: questionOf(message) }));
  }

  async apply(tx: EntityManager, message: Message): Promise<void> {
    const { id: messageId, from, createdAt: answeredOn } = message;
    const { subjectVersion: part, text, answeredByOffice } = message.body as unknown as Answered;
    const asker = this.desk.nodeId;
    const questionId = questionOf(message);
    const asked = await tx.existsBy(QuestionEntity, { asker, id: questionId, addressee: from });
    if (!asked) throw new NotAskedError('This question was put to another node');
    const answer = { asker, questionId, part, text, answeredOn, answeredByOffice, messageId };
    await tx.createQueryBuilder().insert().into(AnswerEntity).values(answer).orIgnore().execute();
  }
}
