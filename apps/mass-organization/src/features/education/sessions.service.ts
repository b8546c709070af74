import { randomBytes } from 'node:crypto';
import { type Day, err, isDay, isUuid, newId, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { commitText } from '#ledger';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CircleMemberEntity } from './circle-member.entity.js';
import { CircleSessionEntity } from './circle-session.entity.js';
import { lockCircle, type StudyAnswer } from './circles.service.js';
import { checkClose, checkEntry, checkSessionDay, type SessionFacts } from './domain/circle-session.js';
import type { StudyRefusal } from './domain/study.refusals.js';
import { FacilitatorPassEntity } from './facilitator-pass.entity.js';
import { facilitatorOf } from './facilitator-turn.js';
import { SessionAttendanceEntity } from './session-attendance.entity.js';
import { SessionEntryEntity } from './session-entry.entity.js';
import { SessionEntryTextEntity } from './session-entry-text.entity.js';

const no = (code: StudyRefusal['code']): Result<never, StudyRefusal> => err({ code });

export interface NewEntry {
  readonly kind: string;
  readonly text: string;
  /** Whether the author's name stands beside it. */
  readonly named: boolean;
}

/** Sessions of a circle: whose turn it is, who is there, what was asked and held. Each method answers the session's id. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** Sets the day of the next session; the rotation says who facilitates it. */
  plan(by: string, circleId: string, heldOn: Day): StudyAnswer {
    return this.db.transaction(async (tx) => {
      if (!(await lockCircle(tx, circleId))) return no('CIRCLE_UNKNOWN');
      if (!(await tx.existsBy(CircleMemberEntity, { circleId, personRef: by }))) return no('NOT_IN_CIRCLE');
      const [last] = await tx.find(CircleSessionEntity, { where: { circleId }, order: { number: 'DESC' }, take: 1 });
      if (last && last.closedOn === null) return no('SESSION_OPEN');
      const checked = isDay(heldOn) ? checkSessionDay(heldOn, last?.heldOn ?? null, await this.record.today(tx)) : null;
      if (!checked?.ok) return no('DAY_INVALID');
      const session = { id: newId(), circleId, number: (last?.number ?? 0) + 1, heldOn };
      const facilitatorRef = await this.due(tx, session);
      await tx.insert(CircleSessionEntity, { ...session, facilitatorRef, closedOn: null });
      return ok(session.id);
    });
  }

  /** The one due steps aside and keeps their place: the next in line facilitates. */
  stepAside(by: string, sessionId: string): StudyAnswer {
    return this.inSession(sessionId, async (tx, session, facts) => {
      if (facts.isClosed) return no('SESSION_CLOSED');
      if (session.facilitatorRef !== by) return no('NOT_FACILITATOR');
      await tx.insert(FacilitatorPassEntity, { sessionId, personRef: by });
      await tx.update(CircleSessionEntity, { id: sessionId }, { facilitatorRef: await this.due(tx, session) });
      return ok(sessionId);
    });
  }

  /** Somebody of the circle takes part, or not: by their own word, or by that of who facilitates. */
  attend(by: string, sessionId: string, { personRef, attends }: { personRef: string; attends: boolean }): StudyAnswer {
    return this.inSession(sessionId, async (tx, session, facts) => {
      if (facts.isClosed) return no('SESSION_CLOSED');
      if (personRef !== by && session.facilitatorRef !== by) return no('NOT_FACILITATOR');
      if (!(await tx.existsBy(CircleMemberEntity, { circleId: session.circleId, personRef })))
        return no('NOT_IN_CIRCLE');
      if (!attends) await tx.delete(SessionAttendanceEntity, { sessionId, personRef });
      else if (!facts.attending.includes(personRef)) await tx.insert(SessionAttendanceEntity, { sessionId, personRef });
      return ok(sessionId);
    });
  }

  /** Writes down a question or position. It stays: nothing changes or takes away what was written. */
  note(by: string, sessionId: string, entry: NewEntry): StudyAnswer {
    return this.inSession(sessionId, async (tx, _, facts) => {
      const checked = checkEntry(facts, { by, kind: entry.kind, text: entry.text });
      if (!checked.ok) return checked;
      const { kind, text } = checked.value;
      const [id, salt, notedOn] = [newId(), randomBytes(32), await this.record.today(tx)];
      const row = { id, sessionId, kind, authorRef: entry.named ? by : null, notedOn };
      await tx.insert(SessionEntryEntity, { ...row, textCommitment: commitText(salt, text) });
      await tx.insert(SessionEntryTextEntity, { entryId: id, salt, text });
      return ok(sessionId);
    });
  }

  close(by: string, sessionId: string): StudyAnswer {
    return this.inSession(sessionId, async (tx, _, facts) => {
      const checked = checkClose(facts, by);
      if (!checked.ok) return checked;
      await tx.update(CircleSessionEntity, { id: sessionId }, { closedOn: await this.record.today(tx) });
      return ok(sessionId);
    });
  }

  private async due(tx: EntityManager, session: Pick<CircleSessionEntity, 'id' | 'circleId' | 'number' | 'heldOn'>) {
    const { id, circleId, heldOn } = session;
    const members = await tx.findBy(CircleMemberEntity, { circleId, facilitates: true });
    const sessions = await tx.find(CircleSessionEntity, { where: { circleId }, order: { number: 'ASC' } });
    const passes = await tx.findBy(FacilitatorPassEntity, { sessionId: id });
    return facilitatorOf({
      ...{ circleId, heldOn, earlier: sessions.filter(({ number }) => number < session.number) },
      pool: members.map(({ personRef, joinedOn }) => ({ ref: personRef, joinedOn })),
      passed: passes.map(({ personRef }) => personRef),
    });
  }

  /** One change of a session after the other: its row is locked. */
  private inSession(
    sessionId: string,
    work: (tx: EntityManager, session: CircleSessionEntity, facts: SessionFacts) => StudyAnswer,
  ): StudyAnswer {
    return this.db.transaction(async (tx) => {
      const where = { id: sessionId };
      const session = isUuid(sessionId)
        ? await tx.findOne(CircleSessionEntity, { where, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!session) return no('SESSION_UNKNOWN');
      const attendance = await tx.findBy(SessionAttendanceEntity, { sessionId });
      const entries = await tx.find(SessionEntryEntity, { where: { sessionId }, select: { id: true, kind: true } });
      return work(tx, session, {
        facilitatorRef: session.facilitatorRef,
        isClosed: session.closedOn !== null,
        attending: attendance.map(({ personRef }) => personRef),
        entries: entries.map(({ kind }) => kind),
      });
    });
  }
}
