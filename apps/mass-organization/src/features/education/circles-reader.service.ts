import { isUuid } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { CircleMemberEntity } from './circle-member.entity.js';
import { CircleSessionEntity } from './circle-session.entity.js';
import { MOST_CIRCLES } from './circles.service.js';
import { SessionAttendanceEntity } from './session-attendance.entity.js';
import { SessionEntryEntity } from './session-entry.entity.js';
import { SessionEntryTextEntity } from './session-entry-text.entity.js';
import { StudyCircleEntity } from './study-circle.entity.js';

export interface ReadableCircle {
  readonly circle: StudyCircleEntity;
  readonly members: readonly CircleMemberEntity[];
  /** The session that is planned and not closed. */
  readonly next: CircleSessionEntity | null;
  readonly sessionCount: number;
}

export interface ReadableSession {
  readonly session: CircleSessionEntity;
  readonly attending: readonly string[];
  readonly entries: readonly { readonly entry: SessionEntryEntity; readonly text: string | null }[];
}

/** A page shows so many of a circle's sessions, the latest first. */
const SESSIONS_SHOWN = 20;

/** Circles and sessions as they are read. */
@Injectable()
export class CirclesReader {
  constructor(private readonly db: DataSource) {}

  /** Open circles, latest first: at most 100. */
  async open(): Promise<ReadableCircle[]> {
    const order = { openedOn: 'DESC', id: 'ASC' } as const;
    const where = { closedOn: IsNull() };
    return this.readable(await this.db.manager.find(StudyCircleEntity, { where, order, take: MOST_CIRCLES }));
  }

  async find(id: string): Promise<ReadableCircle | null> {
    const circle = isUuid(id) ? await this.db.manager.findOneBy(StudyCircleEntity, { id }) : null;
    return circle && (await this.readable([circle]))[0]!;
  }

  /** The latest sessions of a circle, with what was written down. */
  async sessions(circleId: string): Promise<ReadableSession[]> {
    const tx = this.db.manager;
    const order = { number: 'DESC' } as const;
    const sessions = await tx.find(CircleSessionEntity, { where: { circleId }, order, take: SESSIONS_SHOWN });
    const sessionId = In(sessions.map(({ id }) => id));
    const attendance = await tx.findBy(SessionAttendanceEntity, { sessionId });
    const entries = await tx.find(SessionEntryEntity, { where: { sessionId }, order: { position: 'ASC' } });
    const texts = await tx.findBy(SessionEntryTextEntity, { entryId: In(entries.map(({ id }) => id)) });
    const textOf = new Map(texts.map(({ entryId, text }) => [entryId, text]));
    return sessions.map((session) => ({
      session,
      attending: attendance.filter((one) => one.sessionId === session.id).map(({ personRef }) => personRef),
      entries: entries
        .filter((entry) => entry.sessionId === session.id)
        .map((entry) => ({ entry, text: textOf.get(entry.id) ?? null })),
    }));
  }

  private async readable(circles: readonly StudyCircleEntity[]): Promise<ReadableCircle[]> {
    const circleId = In(circles.map(({ id }) => id));
    const members = await this.db.manager.find(CircleMemberEntity, {
      where: { circleId },
      order: { joinedOn: 'ASC', personRef: 'ASC' },
    });
    const sessions = await this.db.manager.findBy(CircleSessionEntity, { circleId });
    return circles.map((circle) => {
      const own = sessions.filter((one) => one.circleId === circle.id);
      return {
        circle,
        members: members.filter((one) => one.circleId === circle.id),
        next: own.find(({ closedOn }) => closedOn === null) ?? null,
        sessionCount: own.length,
      };
    });
  }
}
