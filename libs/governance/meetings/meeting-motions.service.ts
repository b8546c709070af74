import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { BodiesWithPeople } from '../body-people.service.js';
import { BodyEntity } from '../body.entity.js';
import { DecisionEntity } from '../decision.entity.js';
import { DecisionTextEntity } from '../decision-text.entity.js';
import { DecisionsService } from '../decisions.service.js';
import { carries } from '../domain/body-rules.js';
import { VOTED_RULES } from '../domain/body-rules.types.js';
import { isLapsed } from '../domain/decision-rules.js';
import type { RecordRefusal } from '../domain/decision.refusals.js';
import { FoundingRecord } from '../founding-record.service.js';
import { announcesDecision } from './domain/agenda.js';
import type { MeetingRefusalCode } from './domain/meeting.types.js';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingItemEntity } from './meeting-item.entity.js';
import { MeetingMotionEntity } from './meeting-motion.entity.js';
import { MeetingPresenceEntity } from './meeting-presence.entity.js';
import { Meetings } from './meetings.service.js';

export interface NewMotion {
  readonly itemId: string;
  /** Somebody who is in the room. */
  readonly movedBy: string;
  readonly words: string;
}

/** What was counted, and what follows if it is carried. */
export interface MotionVote {
  readonly rule: string;
  readonly inFavour: number;
  readonly against: number;
  readonly ownerRef: string | null;
  readonly dueOn: Day | null;
  readonly reviewOn: Day | null;
}

export type VoteRefusal = { readonly code: MeetingRefusalCode } | RecordRefusal;
const LONGEST_WORDS = 20_000;

/** Motions of a meeting: moved, and voted on, by which they become decisions like any other. */
@Injectable()
export class MeetingMotions {
  @Inject() private readonly record!: FoundingRecord;

  constructor(
    private readonly db: DataSource,
    private readonly meetings: Meetings,
    private readonly bodies: BodiesWithPeople,
    private readonly decisions: DecisionsService,
  ) {}

  move(by: string, meetingId: string, { itemId, movedBy, words }: NewMotion): Promise<Result<string, VoteRefusal>> {
    return this.db.transaction(async (tx) => {
      const running = await this.running(tx, by, meetingId);
      if (!running.ok) return running;
      const item = isUuid(itemId) ? await tx.findOneBy(MeetingItemEntity, { id: itemId, meetingId }) : null;
      if (!item) return err({ code: 'ITEM_UNKNOWN' });
      if (item.state === 'late' || item.state === 'left-out') return err({ code: 'NO_CONSENT' });
      const isThere = await tx.existsBy(MeetingPresenceEntity, { meetingId, personRef: movedBy });
      if (!isThere) return err({ code: 'PERSON_UNKNOWN' });
      const text = words.trim();
      if (text.length === 0 || text.length > LONGEST_WORDS || !text.isWellFormed())
        return err({ code: 'TEXT_INVALID' });
      const id = newId();
      await tx.insert(MeetingMotionEntity, { id, meetingId, itemId, movedBy, words: text });
      return ok(id);
    });
  }

  /** Before it is voted on. */
  withdraw(by: string, meetingId: string, motionId: string): Promise<Result<void, VoteRefusal>> {
    return this.db.transaction(async (tx) => {
      const running = await this.running(tx, by, meetingId);
      if (!running.ok) return running;
      const motion = await this.find(tx, meetingId, motionId);
      if (!motion.ok) return motion;
      if (motion.value.decisionId) return err({ code: 'DECIDED_ALREADY' });
      await tx.delete(MeetingMotionEntity, { id: motionId });
      return ok(undefined);
    });
  }

  /**
   * Records what the meeting decided, by the count and the rule: who is there is counted by the meeting itself, and the
   * item's notice is that of the decision. Answers the id of the decision, which another mandate-holder seconds.
   */
  vote(by: string, meetingId: string, motionId: string, vote: MotionVote): Promise<Result<string, VoteRefusal>> {
    return this.db.transaction(async (tx) => {
      const running = await this.running(tx, by, meetingId);
      if (!running.ok) return running;
      const motion = await this.find(tx, meetingId, motionId);
      if (!motion.ok) return motion;
      const { bodyId, day } = running.value;
      const rule = VOTED_RULES.find((one) => one === vote.rule);
      if (!rule) return err({ code: 'RULE_UNKNOWN' });
      const item = await tx.findOneByOrFail(MeetingItemEntity, { id: motion.value.itemId });
      const body = await tx.findOneByOrFail(BodyEntity, { id: bodyId });
      const voters = await this.bodies.votersIn(tx, body, day);
      const present = await tx.countBy(MeetingPresenceEntity, { meetingId, personRef: In([...voters]) });
      // What is moved under an item that announces no decision is announced by being moved.
      const announcedOn = announcesDecision(item.kind) ? item.raisedOn : day;
      const count = { present, inFavour: vote.inFavour, against: vote.against, announcedOn };
      const isCarried = carries(rule, { ...count, electorate: voters.size });
      const task = { ownerRef: vote.ownerRef, dueOn: vote.dueOn, reviewOn: vote.reviewOn };
      const recorded = await this.decisions.recordIn(tx, by, {
        ...{ bodyId, rule, day, count, effect: null, text: await this.wordsOf(tx, motion.value) },
        outcome: isCarried ? 'carried' : 'lost',
        ...{ citations: item.citations ?? [], citesWhatWas: true },
        task: isCarried ? task : { ownerRef: null, dueOn: null, reviewOn: null },
      });
      if (!recorded.ok) return recorded;
      const decisionId = recorded.value.id;
      await tx.update(MeetingMotionEntity, { id: motionId }, { decisionId, words: null });
      return ok(decisionId);
    });
  }

  private async running(
    tx: EntityManager,
    by: string,
    meetingId: string,
  ): Promise<Result<MeetingEntity, { code: MeetingRefusalCode }>> {
    const meeting = await this.meetings.locked(tx, meetingId);
    if (!meeting) return err({ code: 'MEETING_UNKNOWN' });
    if (!(await this.meetings.isOf(tx, meeting, by))) return err({ code: 'OTHER_BODY' });
    return meeting.state === 'open' ? ok(meeting) : err({ code: 'WRONG_STATE' });
  }

  private async find(
    tx: EntityManager,
    meetingId: string,
    id: string,
  ): Promise<Result<MeetingMotionEntity, { code: MeetingRefusalCode }>> {
    const motion = isUuid(id) ? await tx.findOneBy(MeetingMotionEntity, { id, meetingId }) : null;
    if (!motion) return err({ code: 'MOTION_UNKNOWN' });
    const { decisionId } = motion;
    const decision = decisionId ? await tx.findOneByOrFail(DecisionEntity, { id: decisionId }) : null;
    const isOpen = decision === null || isLapsed(decision, await this.record.today(tx));
    return isOpen ? ok(motion) : err({ code: 'DECIDED_ALREADY' });
  }

  /** Of a decision that lapsed, where it was voted on before. */
  private async wordsOf(tx: EntityManager, { words, decisionId: id }: MeetingMotionEntity): Promise<string> {
    const text = words === null && id ? await tx.findOneBy(DecisionTextEntity, { decisionId: id }) : null;
    return words ?? text?.text ?? '';
  }
}
