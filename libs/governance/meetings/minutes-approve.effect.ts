import { isUuid, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { MeetingEntity } from './meeting.entity.js';
import { Meetings } from './meetings.service.js';
import { type HeldMeeting, isToApprove, Minutes } from './minutes.service.js';

/**
 * Approves the minutes of a meeting: `meetingId`. Decided by the body that met, at its next meeting or by two of its
 * mandate-holders as its rules allow. What was approved is what stood when it was recorded: `minutes` has its hash.
 */
@Injectable()
@HandlesDecision('minutes.approve')
export class MinutesApproveEffect implements DecisionEffect {
  constructor(
    private readonly meetings: Meetings,
    private readonly minutes: Minutes,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    { bodyId }: Pick<SecondedDecision, 'bodyId'>,
  ): Promise<Result<EffectPayload, EffectRefusal>> {
    const held = await this.held(payload, tx, bodyId);
    if (!held.ok) return held;
    return ok({ meetingId: held.value.id, minutes: await this.minutes.commitment(tx, held.value) });
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const held = await this.held(payload, tx, decision.bodyId);
    if (!held.ok) return held;
    if ((await this.minutes.commitment(tx, held.value)) !== payload['minutes'])
      return refuseEffect('MINUTES_CHANGED', 'The minutes were changed after this was recorded. Record it anew.');
    await this.minutes.approve(tx, held.value, decision);
    return ok(undefined);
  }

  private async held(
    { meetingId }: EffectPayload,
    tx: EntityManager,
    bodyId: string,
  ): Promise<Result<HeldMeeting, EffectRefusal>> {
    const meeting = await this.meetings.locked(tx, typeof meetingId === 'string' ? meetingId : '');
    if (!meeting) return refuseEffect('MEETING_UNKNOWN', 'meetingId: there is no such meeting.');
    if (meeting.bodyId !== bodyId) return refuseEffect('OTHER_BODY', 'The body that met approves its minutes.');
    if (!isToApprove(meeting))
      return refuseEffect('WRONG_STATE', 'Minutes are approved once, after the meeting was closed.');
    return ok(meeting);
  }
}

/** Corrects approved minutes, which stay as they are: `meetingId`. The words of the decision are the correction. */
@Injectable()
@HandlesDecision('minutes.correct')
export class MinutesCorrectEffect implements DecisionEffect {
  async check(
    { meetingId }: EffectPayload,
    tx: EntityManager,
    { bodyId }: Pick<SecondedDecision, 'bodyId'>,
  ): Promise<Result<EffectPayload, EffectRefusal>> {
    const id = typeof meetingId === 'string' && isUuid(meetingId) ? meetingId : null;
    const meeting = id === null ? null : await tx.findOneBy(MeetingEntity, { id });
    if (!meeting) return refuseEffect('MEETING_UNKNOWN', 'meetingId: there is no such meeting.');
    if (meeting.bodyId !== bodyId) return refuseEffect('OTHER_BODY', 'The body that met corrects its minutes.');
    if (meeting.state !== 'approved')
      return refuseEffect('WRONG_STATE', 'Minutes that are not approved are changed, and not corrected.');
    return ok({ meetingId: meeting.id });
  }

  apply(): Promise<Result<void, EffectRefusal>> {
    return Promise.resolve(ok(undefined));
  }
}
