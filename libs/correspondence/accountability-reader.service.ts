import { NodeRecord, PeerEntity } from '#federation';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Account, OverdueQuestion, SideAccount } from './domain/accountability-page.js';
import { daysLate } from './domain/standing.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionEntity } from './question.entity.js';

/** On the page, each way; the rest is counted. */
export const OVERDUE_SHOWN = 100;

/** The first part that came is the answer; further parts complete it. As on the pages of both sides. */
const COUNTS = (side: 'asker' | 'addressee'): string => `
  SELECT count(*) FILTER (WHERE first.day IS NULL)::integer AS open,
         count(*) FILTER (WHERE first.day IS NULL AND question.answer_by < $2)::integer AS overdue,
         count(*) FILTER (WHERE first.day > $2::date - interval '12 months')::integer AS answered,
         count(*) FILTER (WHERE first.day > $2::date - interval '12 months' AND first.day > question.answer_by)::integer
           AS "answeredLate"
  FROM question LEFT JOIN LATERAL (
    SELECT answered_on AS day FROM answer WHERE answer.asker = question.asker AND answer.question_id = question.id
    ORDER BY part LIMIT 1
  ) first ON true
  WHERE question.${side} = $1`;

type Counts = Omit<SideAccount, 'overdueQuestions'>;

/** Who keeps the days by which questions are to be answered, both ways: numbers, names and days, never a text. */
@Injectable()
export class AccountabilityReader {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly desk: OwnDesk,
    private readonly node: NodeRecord,
  ) {}

  /** As of one moment: the numbers and the lists agree. */
  async account(): Promise<Account> {
    const [committee, asOf] = [await this.node.displayName(), this.desk.today()];
    return this.db.transaction('REPEATABLE READ', async (tx) => ({
      ...{ committee, asOf },
      toCommittee: await this.side(tx, 'addressee', asOf),
      toOrganizations: await this.side(tx, 'asker', asOf),
    }));
  }

  private async side(tx: EntityManager, side: 'asker' | 'addressee', today: string): Promise<SideAccount> {
    const [counts]: [Counts] = await tx.query(COUNTS(side), [this.desk.nodeId, today]);
    const other = side === 'asker' ? 'addressee' : 'asker';
    const overdueQuestions = await tx
      .createQueryBuilder(QuestionEntity, 'question')
      .leftJoin(PeerEntity, 'peer', `peer.id = question.${other} AND peer.state <> 'left' AND peer.left_on IS NULL`)
      .select('peer.display_name', 'name')
      .addSelect('question.topic', 'topic')
      .addSelect('question.asked_on::text', 'askedOn')
      .addSelect('question.answer_by::text', 'answerBy')
      .where(`question.${side} = :self AND question.answer_by < :today`, { self: this.desk.nodeId, today })
      .andWhere('NOT EXISTS (SELECT FROM answer a WHERE a.asker = question.asker AND a.question_id = question.id)')
      .orderBy('question.answer_by', 'ASC')
      .addOrderBy('question.id', 'ASC')
      .limit(OVERDUE_SHOWN)
      .getRawMany<Omit<OverdueQuestion, 'daysLate'>>();
    return {
      ...counts,
      overdueQuestions: overdueQuestions.map((row) => ({
        ...row,
        daysLate: daysLate({ dueOn: row.answerBy, answeredOn: null }, today),
      })),
    };
  }
}
