import { err, ok, type Result } from '#domain-kit';
import { Outbox } from '#federation';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswerEntity } from './answer.entity.js';
import {
  checkAnswerDay,
  checkMonth,
  checkText,
  isDraftId,
  isRepeat,
  LONGEST,
  MOST_OPEN_QUESTIONS,
  MOST_PARTS,
} from './domain/check-texts.js';
import { correspondenceRefusal, type CorrespondenceRefusal } from './domain/correspondence.refusals.js';
import type { QuestionTopic } from './domain/correspondence.types.js';
import { countOpen } from './open-questions.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionEntity } from './question.entity.js';

export interface QuestionDraft {
  readonly id: string;
  /** A node's id; null for the committee, of which an organization has one. */
  readonly to: string | null;
  readonly topic: QuestionTopic;
  readonly text: string;
  readonly month: string | null;
  readonly answerBy: string;
}

export interface AnswerDraft {
  readonly asker: string;
  readonly id: string;
  readonly part: number;
  readonly text: string;
}

type Answered<T> = Promise<Result<T, CorrespondenceRefusal>>;
const refuse = (code: CorrespondenceRefusal['code']) => err(correspondenceRefusal(code));

/** Questions with a deadline, in both directions. What was sent stays as it is. */
@Injectable()
export class QuestionsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly desk: OwnDesk,
    private readonly outbox: Outbox,
  ) {}

  /** Sent again under its id, it changes nothing and answers what was sent. */
  async ask(askedBy: string, draft: QuestionDraft): Answered<QuestionEntity> {
    if (!isDraftId(draft.id)) return refuse('ID_INVALID');
    const text = checkText(draft.text, LONGEST.question);
    if (!text.ok) return text;
    const asked = await this.db.transaction((tx) => this.send(tx, askedBy, { ...draft, text: text.value }));
    if (asked.ok) await this.outbox.wake(asked.value.addressee);
    return asked;
  }

  private async send(tx: EntityManager, askedBy: string, draft: QuestionDraft): Answered<QuestionEntity> {
    const office = await this.desk.office(tx, askedBy, 'question:ask');
    const { id, topic, text, month, answerBy } = draft;
    const to = draft.to ?? (await this.desk.hub(tx));
    if (to === null) return refuse('NOT_IN_FEDERATION');
    await this.desk.lock(tx, `questions to ${to}`);
    const asker = this.desk.nodeId;
    const before = await tx.findOneBy(QuestionEntity, { asker, id });
    const repeat = isRepeat(before, { addressee: to, topic, text, month, answerBy }, 'ID_TAKEN');
    if (!repeat.ok) return repeat;
    if (repeat.value) return ok(repeat.value);

    const today = this.desk.today();
    const day = checkAnswerDay(answerBy, today);
    if (!day.ok) return day;
    const about = checkMonth(month, today);
    if (!about.ok) return about;
    if ((await this.desk.peers(tx, [to])).length === 0) return refuse('NO_PEER');
    if ((await countOpen(tx, { asker, addressee: to })) >= MOST_OPEN_QUESTIONS) return refuse('TOO_MANY_OPEN');
    const body = { questionId: id, topic, text, month, answerBy, askedByOffice: office };
    const messageId = await this.outbox.record(tx, { to, type: 'question.asked', schemaVersion: 1, body });
    const question = tx.create(QuestionEntity, {
      ...{ asker, id, addressee: to, topic, text, month, askedOn: today, answerBy, askedByOffice: office, messageId },
    });
    await tx.insert(QuestionEntity, question);
    return ok(question);
  }

  /** The first part answers, also after the deadline; later parts complete it. */
  async answer(answeredBy: string, draft: AnswerDraft): Answered<AnswerEntity> {
    const text = checkText(draft.text, LONGEST.answer);
    if (!text.ok) return text;
    const answered = await this.db.transaction((tx) => this.reply(tx, answeredBy, { ...draft, text: text.value }));
    if (answered.ok) await this.outbox.wake(answered.value.asker);
    return answered;
  }

  private async reply(tx: EntityManager, answeredBy: string, draft: AnswerDraft): Answered<AnswerEntity> {
    const office = await this.desk.office(tx, answeredBy, 'question:answer');
    const { asker, id, part, text } = draft;
    const known = isDraftId(id) && (await tx.existsBy(QuestionEntity, { asker, id, addressee: this.desk.nodeId }));
    if (!known) return refuse('QUESTION_UNKNOWN');
    await this.desk.lock(tx, `answer to ${asker} ${id}`);
    const parts = await tx.find(AnswerEntity, { where: { asker, questionId: id }, order: { part: 'ASC' } });
    const before = parts.find((one) => one.part === part) ?? null;
    const repeat = isRepeat(before, { text }, 'PART_TAKEN');
    if (!repeat.ok) return repeat;
    if (repeat.value) return ok(repeat.value);
    if (parts.length >= MOST_PARTS) return refuse('PARTS_FULL');
    if (part !== parts.length + 1) return refuse('PART_TAKEN');
    if ((await this.desk.peers(tx, [asker])).length === 0) return refuse('NO_PEER');

    const body = { subjectId: `answer:${id}`, subjectVersion: part, text, answeredByOffice: office };
    const messageId = await this.outbox.record(tx, { to: asker, type: 'question.answered', schemaVersion: 1, body });
    const answeredOn = this.desk.today();
    const answer = tx.create(AnswerEntity, {
      ...{ asker, questionId: id, part, text, answeredOn, answeredByOffice: office, messageId },
    });
    await tx.insert(AnswerEntity, answer);
    return ok(answer);
  }
}
