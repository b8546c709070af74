import type { Day } from '#domain-kit';
import { commitText } from '#ledger';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BodyRulesRecord } from '../body-rules.service.js';
import { BodyEntity } from '../body.entity.js';
import { Citations } from '../citations.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { quorumOf } from './domain/agenda.js';
import type { MinutesText } from './domain/meeting.types.js';
import { writeMinutes } from './domain/minutes.js';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingItemEntity } from './meeting-item.entity.js';
import { MeetingMotionEntity } from './meeting-motion.entity.js';
import { MeetingPresenceEntity } from './meeting-presence.entity.js';
import { MeetingTurnEntity } from './meeting-turn.entity.js';
import { MinutesEntity, MinutesTextEntity } from './minutes.entity.js';

/** A meeting that was held, and whose minutes are not approved. */
export type HeldMeeting = MeetingEntity & { readonly salt: Buffer };

export const isToApprove = (meeting: MeetingEntity): meeting is HeldMeeting =>
  meeting.state === 'closed' && meeting.salt !== null;

/** The minutes of a meeting that was held: made of what was run, then approved, then kept as one text. */
@Injectable()
export class Minutes {
  constructor(
    private readonly rules: BodyRulesRecord,
    private readonly ledger: LedgerService,
    private readonly citations: Citations,
  ) {}

  /** As they stand now. */
  async draft(tx: EntityManager, meeting: MeetingEntity): Promise<MinutesText> {
    const { id, bodyId, day, present, guests, speakers, spokenSeconds } = meeting;
    const body = await tx.findOneByOrFail(BodyEntity, { id: bodyId });
    const electorate = await this.rules.electorate(tx, body, day);
    const rules = await this.rules.on(tx, bodyId, day);
    const { needed } = quorumOf(rules?.quorum ?? null, electorate, present);
    const where = { meetingId: id };
    const items = await tx.find(MeetingItemEntity, { where, order: { position: 'ASC' } });
    const motions = await tx.find(MeetingMotionEntity, { where, order: { position: 'ASC' } });
    const rests = new Map<string, readonly string[]>();
    for (const item of items) rests.set(item.id, await this.citations.latest(tx, item.citations ?? [], day));
    return {
      ...{ meeting: id, body: bodyId, day, present, guests, electorate, needed, speakers, spokenSeconds },
      items: items
        .filter(({ state }) => state === 'done' || state === 'planned')
        .map((item) => ({
          ...{ kind: item.kind, title: item.title ?? '', notes: item.notes ?? '', isLate: item.isLate },
          ...{ plannedMinutes: item.plannedMinutes, spentSeconds: item.spentSeconds },
          ...{ isReached: item.state === 'done', citations: rests.get(item.id) ?? [] },
          decisions: motions.flatMap(({ itemId, decisionId }) =>
            itemId === item.id && decisionId ? [decisionId] : [],
          ),
        })),
    };
  }

  /** What binds the words without telling them. */
  async commitment(tx: EntityManager, meeting: HeldMeeting): Promise<string> {
    return commitText(meeting.salt, writeMinutes(await this.draft(tx, meeting)));
  }

  /**
   * Keeps the minutes as one text, with their hash in the ledger. What they were made of goes: the agenda, who moved
   * what, who was there, and who spoke for how long.
   */
  async approve(
    tx: EntityManager,
    meeting: HeldMeeting,
    by: { readonly id: string; readonly today: Day },
  ): Promise<void> {
    const { id, salt, present, guests, speakers, spokenSeconds } = meeting;
    const text = writeMinutes(await this.draft(tx, meeting));
    const commitment = commitText(salt, text);
    await tx.insert(MinutesEntity, { meetingId: id, approvedBy: by.id, approvedOn: by.today, commitment });
    await tx.insert(MinutesTextEntity, { meetingId: id, salt, text });
    for (const worked of [MeetingItemEntity, MeetingMotionEntity, MeetingPresenceEntity, MeetingTurnEntity])
      await tx.delete(worked, { meetingId: id });
    await tx.update(MeetingEntity, { id }, { state: 'approved', salt: null });
    await this.ledger.append(tx, {
      kind: 'minutes.approved',
      subject: {
        ids: { meeting: id, body: meeting.bodyId, decision: by.id },
        days: { heldOn: meeting.day },
        figures: { present, guests, speakers, spokenSeconds },
        commitments: { text: commitment },
      },
    });
  }
}
