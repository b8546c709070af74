import { randomBytes } from 'node:crypto';
import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BodiesWithPeople } from '../body-people.service.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { BodyEntity } from '../body.entity.js';
import { CaucusPlaces } from '../caucuses/caucus-places.service.js';
import { Citations } from '../citations.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import {
  isKind,
  isLate,
  isMinutes,
  isPlace,
  isTime,
  isTitle,
  MOST_ITEMS,
  MOST_ITEMS_OF_ONE,
  refuseDay,
} from './domain/agenda.js';
import type { MeetingRefusalCode } from './domain/meeting.types.js';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingItemEntity } from './meeting-item.entity.js';

export interface NewMeeting {
  readonly bodyId: string;
  readonly day: Day;
  /** `19:30`. */
  readonly beginsAt: string;
  /** A room or a link. */
  readonly place: string;
}

export interface NewItem {
  readonly kind: string;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly citations?: readonly string[] | undefined;
}

export type MeetingAnswer<T = void> = Promise<Result<T, MeetingRefusalCode>>;

/** Convenes meetings, and takes up what their people want to talk about. */
@Injectable()
export class Meetings {
  @Inject() private readonly citations!: Citations;
  @Inject() private readonly caucuses!: CaucusPlaces;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly rules: BodyRulesRecord,
    private readonly bodies: BodiesWithPeople,
  ) {}

  /** `by` must hold `decision:record`: the caller has asked the guard. Answers the id of the meeting. */
  convene(by: string, given: NewMeeting): MeetingAnswer<string> {
    return this.db.transaction(async (tx) => {
      const { bodyId, day, beginsAt } = given;
      const place = given.place.trim();
      const body = isUuid(bodyId) ? await tx.findOneBy(BodyEntity, { id: bodyId }) : null;
      if (!body) return err('BODY_UNKNOWN');
      const today = await this.record.today(tx);
      if (!(await this.bodies.everybodyIn(tx, body, today)).has(by)) return err('OTHER_BODY');
      if (!isTime(beginsAt)) return err('TIME_INVALID');
      if (!isPlace(place)) return err('PLACE_INVALID');
      const refused = refuseDay(day, today, (await this.rules.on(tx, bodyId, day))?.noticeDays ?? 0);
      if (refused) return err(refused);
      const id = newId();
      const salt = randomBytes(32);
      const meeting = { id, bodyId, day, beginsAt, place, convenedBy: by, convenedOn: today };
      await tx.insert(MeetingEntity, { ...meeting, state: 'convened', salt });
      await this.caucuses.place(tx);
      return ok(id);
    });
  }

  /** Puts something on the agenda, by anybody of the body. What comes late waits for the meeting's consent. */
  raise(by: string, meetingId: string, given: NewItem): MeetingAnswer<string> {
    return this.db.transaction(async (tx) => {
      const meeting = await this.locked(tx, meetingId);
      if (!meeting) return err('MEETING_UNKNOWN');
      if (meeting.state !== 'convened' && meeting.state !== 'open') return err('WRONG_STATE');
      const today = await this.record.today(tx);
      if (!(await this.isOf(tx, meeting, by))) return err('OTHER_BODY');
      const { kind, plannedMinutes, citations = [] } = given;
      const title = given.title.trim();
      if (!isKind(kind)) return err('KIND_UNKNOWN');
      if (!isTitle(title)) return err('TITLE_INVALID');
      if (!isMinutes(plannedMinutes)) return err('MINUTES_INVALID');
      const before = await tx.findBy(MeetingItemEntity, { meetingId });
      if (before.length >= MOST_ITEMS) return err('TOO_MANY_ITEMS');
      if (before.filter(({ raisedBy }) => raisedBy === by).length >= MOST_ITEMS_OF_ONE)
        return err('TOO_MANY_ITEMS_OF_ONE');
      const cited = await this.citations.fix(tx, citations, today);
      if (!cited.ok) return err('CITATION_UNKNOWN');
      const noticeDays = (await this.rules.on(tx, meeting.bodyId, meeting.day))?.noticeDays ?? 0;
      const late = isLate(today, { day: meeting.day, noticeDays, state: meeting.state });
      const id = newId();
      await tx.insert(MeetingItemEntity, {
        ...{ id, meetingId, kind, plannedMinutes, title, raisedBy: by, raisedOn: today, isLate: late },
        position: 1 + Math.max(0, ...before.map(({ position }) => position)),
        state: late ? 'late' : 'planned',
        citations: citations.length > 0 ? [...citations] : null,
      });
      return ok(id);
    });
  }

  /** A meeting that nobody else changes until the transaction ends. */
  async locked(tx: EntityManager, id: string): Promise<MeetingEntity | null> {
    return isUuid(id) ? tx.findOne(MeetingEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** Whether somebody is in the body that meets. */
  async isOf(tx: EntityManager, meeting: Pick<MeetingEntity, 'bodyId'>, ref: string): Promise<boolean> {
    const body = await tx.findOneByOrFail(BodyEntity, { id: meeting.bodyId });
    return (await this.bodies.everybodyIn(tx, body, await this.record.today(tx))).has(ref);
  }
}
