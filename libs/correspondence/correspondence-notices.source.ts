import { addDays, type Day } from '#domain-kit';
import { type Notice, type NoticeReader, type NoticeSource, TellsNotices } from '#notices';
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThanOrEqual } from 'typeorm';
import { AnswerEntity } from './answer.entity.js';
import { GuidanceReader, type GuidanceWithReplies } from './guidance-reader.service.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionsReader } from './questions-reader.service.js';

/** What came so many days ago is no news any more. */
const NEWS_DAYS = 30;
const MOST = 50;

/** Questions to this node, answers to its own, guidance that came, and replies to what it issued. */
@Injectable()
@TellsNotices()
export class CorrespondenceNotices implements NoticeSource {
  constructor(
    private readonly db: DataSource,
    private readonly desk: OwnDesk,
    private readonly questions: QuestionsReader,
    private readonly guidance: GuidanceReader,
  ) {}

  async noticesFor({ permissions }: NoticeReader): Promise<Notice[]> {
    if (!permissions.has('correspondence:read')) return [];
    const since = addDays(this.desk.today(), -NEWS_DAYS);
    const toUs = permissions.has('question:answer') ? this.toAnswer() : [];
    const page = await this.guidance.page({ first: MOST });
    return [
      ...(await toUs),
      ...(await this.answers(since)),
      ...page.items.flatMap((one) => guidanceNotices(one, since)),
    ];
  }

  private async toAnswer(): Promise<Notice[]> {
    const { items } = await this.questions.page({ ours: false, open: true, first: MOST });
    return items.map(({ row: { asker, id, answerBy } }) => ({
      ...{ key: `question.${asker}.${id}`, kind: 'question-to-answer', dueOn: answerBy },
      path: `/guidance/question/${asker}/${id}`,
    }));
  }

  /** The latest part of each answer: a further part is news again. */
  private async answers(since: Day): Promise<Notice[]> {
    const parts = await this.db.manager.find(AnswerEntity, {
      where: { asker: this.desk.nodeId, answeredOn: MoreThanOrEqual(since) },
      order: { part: 'ASC' },
    });
    const last = new Map(parts.map((one) => [one.questionId, one]));
    return [...last.values()].map(({ asker, questionId, part }) => ({
      ...{ key: `answer.${questionId}.${part}`, kind: 'question-answered', dueOn: null },
      path: `/guidance/question/${asker}/${questionId}`,
    }));
  }
}

function guidanceNotices({ row, isOurs, addressees }: GuidanceWithReplies, since: Day): Notice[] {
  const path = `/guidance/item/${row.issuer}/${row.id}`;
  if (isOurs)
    return addressees.flatMap(({ row: { addressee }, replies }): Notice[] => {
      const last = replies.at(-1)?.row;
      if (!last || last.answeredOn < since) return [];
      const key = `reply.${row.id}.${addressee}.${last.version}`;
      return [{ key, kind: 'guidance-answered', dueOn: null, path }];
    });
  const waits = row.replyBy !== null && addressees.some(({ replies }) => replies.length === 0);
  if (!waits && row.issuedOn < since) return [];
  return [{ key: `guidance.${row.id}`, kind: 'guidance-arrived', dueOn: waits ? row.replyBy : null, path }];
}
