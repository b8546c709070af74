import { newId } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { BodyRulesRecord } from '../body-rules.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { isLate } from '../meetings/domain/agenda.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import { MeetingItemEntity } from '../meetings/meeting-item.entity.js';
import { CaucusHandOverEntity, CaucusMatterEntity } from './caucus.entity.js';
import { placesFor } from './domain/places.js';

/** The place on agendas that nobody can refuse a caucus (R92). */
@Injectable()
export class CaucusPlaces {
  constructor(
    private readonly record: FoundingRecord,
    private readonly rules: BodyRulesRecord,
  ) {}

  /** Puts what waits on the agenda of the next meeting of its body, for which it is in time. */
  async place(tx: EntityManager): Promise<void> {
    // Whoever else places one of these at this moment does so: nobody waits.
    const ended = await tx.find(CaucusHandOverEntity, { select: { caucusId: true } });
    const waiting = await tx.find(CaucusMatterEntity, {
      where: { meetingId: IsNull(), caucusId: Not(In(ended.map(({ caucusId }) => caucusId))) },
      order: { publishedOn: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (waiting.length === 0) return;
    const day = MoreThanOrEqual(await this.record.today(tx));
    const meetings = await tx.findBy(MeetingEntity, { state: 'convened', day });
    const notices = new Map<string, number>();
    for (const { id, bodyId, day: heldOn } of meetings)
      notices.set(id, (await this.rules.on(tx, bodyId, heldOn))?.noticeDays ?? 0);
    const places = placesFor(waiting, meetings, (publishedOn, { id, day: heldOn }) => {
      return !isLate(publishedOn, { day: heldOn, noticeDays: notices.get(id) ?? 0, state: 'convened' });
    });
    for (const matter of waiting) {
      const meetingId = places.get(matter.id);
      if (meetingId) await this.put(tx, matter, meetingId);
    }
  }

  /** A meeting that is not held gives back what stood on its agenda, for the next one. */
  async release(tx: EntityManager, meetingId: string): Promise<void> {
    await tx.update(CaucusMatterEntity, { meetingId }, { meetingId: null });
    await this.place(tx);
  }

  /** Whether something of a caucus stands on this agenda and was not taken up. */
  waits(tx: EntityManager, meetingId: string): Promise<boolean> {
    return tx.existsBy(MeetingItemEntity, { meetingId, raisedBy: IsNull(), state: 'planned' });
  }

  /** Whether the agenda lacks something that was placed on it: then the meeting is not opened. */
  async isMissing(tx: EntityManager, meetingId: string): Promise<boolean> {
    const placed = await tx.countBy(CaucusMatterEntity, { meetingId });
    return placed > (await tx.countBy(MeetingItemEntity, { meetingId, raisedBy: IsNull() }));
  }

  /** What stood on agendas of meetings that have not begun goes from them; what is being heard is heard to its end. */
  async end(tx: EntityManager, caucusId: string): Promise<void> {
    for (const { id, meetingId, title, minutes, publishedOn } of await tx.findBy(CaucusMatterEntity, { caucusId })) {
      if (!meetingId || !(await tx.existsBy(MeetingEntity, { id: meetingId, state: 'convened' }))) continue;
      const planned = await tx.findBy(MeetingItemEntity, { meetingId, raisedBy: IsNull(), state: 'planned' });
      // Of two that are equal in all of this, it makes no difference which goes.
      const item = planned.find(
        (one) => one.title === title && one.plannedMinutes === minutes && one.raisedOn === publishedOn,
      );
      if (item) await tx.delete(MeetingItemEntity, { id: item.id });
      await tx.update(CaucusMatterEntity, { id }, { meetingId: null });
    }
  }

  private async put(tx: EntityManager, matter: CaucusMatterEntity, meetingId: string): Promise<void> {
    const { id, title, minutes, publishedOn } = matter;
    const items = await tx.findBy(MeetingItemEntity, { meetingId });
    await tx.insert(MeetingItemEntity, {
      ...{ id: newId(), meetingId, kind: 'caucus', state: 'planned', isLate: false, plannedMinutes: minutes },
      ...{ title, raisedBy: null, raisedOn: publishedOn, citations: null },
      position: 1 + Math.max(0, ...items.map(({ position }) => position)),
    });
    await tx.update(CaucusMatterEntity, { id }, { meetingId });
  }
}
