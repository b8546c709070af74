import { isUuid } from '#domain-kit';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { daysLate, standingOf, type Standing } from './domain/standing.js';
import { GuidanceEntity } from './guidance.entity.js';
import { GuidanceAddresseeEntity } from './guidance-addressee.entity.js';
import { GuidanceReplyEntity } from './guidance-reply.entity.js';
import { OwnDesk } from './own-desk.service.js';
import type { SentText } from './questions-reader.service.js';

/** Guidance at one organization, with all its replies; the last one counts. */
export interface Addressed extends SentText<GuidanceAddresseeEntity> {
  readonly name: string;
  readonly replies: readonly SentText<GuidanceReplyEntity>[];
  readonly standing: Standing;
  readonly daysLate: number;
}

export interface GuidanceWithReplies {
  readonly row: GuidanceEntity;
  readonly isOurs: boolean;
  readonly issuerName: string;
  readonly addressees: readonly Addressed[];
}

export interface GuidanceSearch extends PageRequest {
  /** True: where a reply is missing, of this organization or of any addressee. */
  readonly open?: boolean | null | undefined;
}

const UNANSWERED = `EXISTS (SELECT FROM guidance_addressee a WHERE a.issuer = guidance.issuer AND a.guidance_id = guidance.id
  AND NOT EXISTS (SELECT FROM guidance_reply r
                  WHERE r.issuer = a.issuer AND r.guidance_id = a.guidance_id AND r.addressee = a.addressee))`;

/** Reads guidance and replies; writes nothing. */
@Injectable()
export class GuidanceReader {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly desk: OwnDesk,
  ) {}

  /** The latest first. */
  async page({ open, ...request }: GuidanceSearch): Promise<Page<GuidanceWithReplies>> {
    const size = pageSize(request);
    const query = this.db.manager.createQueryBuilder(GuidanceEntity, 'guidance');
    if (typeof open === 'boolean') query.andWhere(open ? UNANSWERED : `NOT ${UNANSWERED}`);
    const total = await query.getCount();
    const after = keyOfCursor(request.after, 2);
    if (after) {
      const key = { day: after[0], id: after[1] };
      query.andWhere('(guidance.issued_on::text, guidance.id::text) < (:day, :id)', key);
    }
    const rows = await query
      .orderBy('guidance.issuedOn', 'DESC')
      .addOrderBy('guidance.id', 'DESC')
      .take(size + 1)
      .getMany();
    const items = await this.withReplies(this.db.manager, rows);
    return pageOf(items, size, total, ({ row }) => cursorOf(row.issuedOn, row.id));
  }

  async find(issuer: string, id: string): Promise<GuidanceWithReplies | null> {
    const row = isUuid(id) ? await this.db.manager.findOneBy(GuidanceEntity, { issuer, id }) : null;
    return row && (await this.withReplies(this.db.manager, [row]))[0]!;
  }

  private async withReplies(tx: EntityManager, rows: readonly GuidanceEntity[]): Promise<GuidanceWithReplies[]> {
    if (rows.length === 0) return [];
    const where = rows.map(({ issuer, id }) => ({ issuer, guidanceId: id }));
    const addressees = await tx.find(GuidanceAddresseeEntity, { where, order: { addressee: 'ASC' } });
    const replies = await tx.find(GuidanceReplyEntity, { where, order: { version: 'ASC' } });
    const messages = await this.desk.messages(
      tx,
      [...addressees, ...replies].map(({ messageId }) => messageId),
    );
    const names = await this.desk.names(tx);
    const today = this.desk.today();
    const sent = <T extends { messageId: string }>(row: T) => ({ row, message: messages.get(row.messageId) ?? null });
    return rows.map((row) => ({
      row,
      isOurs: row.issuer === this.desk.nodeId,
      issuerName: names.get(row.issuer) ?? row.issuer,
      addressees: addressees
        .filter(({ issuer, guidanceId }) => issuer === row.issuer && guidanceId === row.id)
        .map((to) => {
          const own = replies.filter((one) => one.guidanceId === row.id && one.addressee === to.addressee);
          const due = { dueOn: row.replyBy, answeredOn: own[0]?.answeredOn ?? null };
          const late = { standing: standingOf(due, today), daysLate: daysLate(due, today) };
          return { ...sent(to), name: names.get(to.addressee) ?? to.addressee, replies: own.map(sent), ...late };
        }),
    }));
  }

  /** Replies that are missing, and how many of them are late. */
  async open(): Promise<{ missing: number; overdue: number }> {
    const rows: [{ missing: number; overdue: number }] = await this.db.query(
      `SELECT count(*)::integer AS missing, count(*) FILTER (WHERE g.reply_by < $1)::integer AS overdue
       FROM guidance_addressee a JOIN guidance g ON g.issuer = a.issuer AND g.id = a.guidance_id
       WHERE NOT EXISTS (SELECT FROM guidance_reply r
                         WHERE r.issuer = a.issuer AND r.guidance_id = a.guidance_id AND r.addressee = a.addressee)`,
      [this.desk.today()],
    );
    return rows[0];
  }
}
