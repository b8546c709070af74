import { isUuid } from '#domain-kit';
import { NodeRecord, type OutboxMessageEntity } from '#federation';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswerEntity } from './answer.entity.js';
import { daysLate, standingOf, type Standing } from './domain/standing.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionEntity } from './question.entity.js';

export interface SentText<T> {
  readonly row: T;
  /** Null for what the other side sent. */
  readonly message: OutboxMessageEntity | null;
}

/** A question with everything that was said to it, as both sides can read it. */
export interface Thread extends SentText<QuestionEntity> {
  readonly answers: readonly SentText<AnswerEntity>[];
  readonly isOurs: boolean;
  /** What the other node calls itself. */
  readonly otherName: string;
  readonly standing: Standing;
  readonly daysLate: number;
}

export interface QuestionSearch extends PageRequest {
  /** True for questions of ours, false for questions to us. */
  readonly ours?: boolean | null | undefined;
  /** True: without an answer, the earliest deadline first. False: answered, the latest first. Absent: all. */
  readonly open?: boolean | null | undefined;
  /** The node on the other side. */
  readonly peer?: string | null | undefined;
}

const ANSWERED = `EXISTS (SELECT FROM answer a WHERE a.asker = question.asker AND a.question_id = question.id)`;

/** Reads questions and answers; writes nothing. */
@Injectable()
export class QuestionsReader {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly desk: OwnDesk,
    private readonly node: NodeRecord,
  ) {}

  async page({ ours, open, peer, ...request }: QuestionSearch): Promise<Page<Thread>> {
    const self = this.desk.nodeId;
    const size = pageSize(request);
    const query = this.db.manager.createQueryBuilder(QuestionEntity, 'question');
    if (typeof ours === 'boolean') query.andWhere(`question.${ours ? 'asker' : 'addressee'} = :self`, { self });
    if (typeof open === 'boolean') query.andWhere(open ? `NOT ${ANSWERED}` : ANSWERED);
    if (peer) query.andWhere('(question.asker = :peer OR question.addressee = :peer)', { peer });
    const total = await query.getCount();
    const [day, order, beyond] =
      open === true ? (['answerBy', 'ASC', '>'] as const) : (['askedOn', 'DESC', '<'] as const);
    const column = day === 'answerBy' ? 'answer_by' : 'asked_on';
    const after = keyOfCursor(request.after, 2);
    if (after)
      query.andWhere(`(question.${column}::text, question.id::text) ${beyond} (:day, :id)`, {
        day: after[0],
        id: after[1],
      });
    const rows = await query
      .orderBy(`question.${day}`, order)
      .addOrderBy('question.id', order)
      .take(size + 1)
      .getMany();
    const threads = await this.threads(this.db.manager, rows);
    return pageOf(threads, size, total, ({ row }) => cursorOf(row[day], row.id));
  }

  async find(asker: string, id: string): Promise<Thread | null> {
    const row = isUuid(id) ? await this.db.manager.findOneBy(QuestionEntity, { asker, id }) : null;
    return row && (await this.threads(this.db.manager, [row]))[0]!;
  }

  private async threads(tx: EntityManager, rows: readonly QuestionEntity[]): Promise<Thread[]> {
    const places = rows.map(({ asker, id }) => ({ asker, questionId: id }));
    const answers = rows.length === 0 ? [] : await tx.find(AnswerEntity, { where: places, order: { part: 'ASC' } });
    const messages = await this.desk.messages(
      tx,
      [...rows, ...answers].map(({ messageId }) => messageId),
    );
    const names = await this.desk.names(tx);
    const today = this.desk.today();
    const sent = <T extends { messageId: string }>(row: T) => ({ row, message: messages.get(row.messageId) ?? null });
    return rows.map((row) => {
      const own = answers.filter(({ asker, questionId }) => asker === row.asker && questionId === row.id);
      const isOurs = row.asker === this.desk.nodeId;
      const other = isOurs ? row.addressee : row.asker;
      const due = { dueOn: row.answerBy, answeredOn: own[0]?.answeredOn ?? null };
      return {
        ...sent(row),
        answers: own.map(sent),
        ...{ isOurs, otherName: names.get(other) ?? other },
        ...{ standing: standingOf(due, today), daysLate: daysLate(due, today) },
      };
    });
  }

  /** What waits, and how much of it too long, on either side. */
  async open(): Promise<{ toUs: number; toUsOverdue: number; fromUs: number; fromUsOverdue: number }> {
    const rows: [{ toUs: number; toUsOverdue: number; fromUs: number; fromUsOverdue: number }] = await this.db.query(
      `SELECT count(*) FILTER (WHERE addressee = $1)::integer AS "toUs",
              count(*) FILTER (WHERE addressee = $1 AND answer_by < $2)::integer AS "toUsOverdue",
              count(*) FILTER (WHERE asker = $1)::integer AS "fromUs",
              count(*) FILTER (WHERE asker = $1 AND answer_by < $2)::integer AS "fromUsOverdue"
       FROM question WHERE NOT ${ANSWERED}`,
      [this.desk.nodeId, this.desk.today()],
    );
    return rows[0];
  }

  /** This node's own name, for the mirror of what the other side sees. */
  ownName(): Promise<string> {
    return this.node.displayName();
  }
}
