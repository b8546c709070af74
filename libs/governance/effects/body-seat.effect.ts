import { Injectable } from '@nestjs/common';
import { addDays, type Day, isDay, isUuid, ok, type Result } from '#domain-kit';
import { PersonEntity } from '#identity';
import { type EntityManager, In, IsNull } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { isOfEverybody } from '../body-people.service.js';
import { BodySeatEntity } from '../body-seat.entity.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

export interface BodySeat extends Readonly<Record<string, string | readonly string[]>> {
  readonly bodyId: string;
  readonly people: readonly string[];
  readonly endsOn: Day;
}

/** Two at least, so that no one decides alone; no more than can talk at one table. */
const FEWEST = 2;
const MOST = 15;
const LONGEST_DAYS = 400;

/**
 * Says who sits in a body: all of them, in place of whoever was seated before. `people` are references of members, and
 * `endsOn` is their last day. Offices of the body stay as they are.
 */
@Injectable()
@HandlesDecision('body.seat')
export class BodySeatEffect implements DecisionEffect<BodySeat> {
  constructor(private readonly record: FoundingRecord) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<BodySeat, EffectRefusal>> {
    const { bodyId, people, endsOn } = payload;
    const body = typeof bodyId === 'string' && isUuid(bodyId) ? await tx.findOneBy(BodyEntity, { id: bodyId }) : null;
    if (!body) return refuseEffect('BODY_UNKNOWN', 'bodyId: there is no such body.');
    if (isOfEverybody(body)) return refuseEffect('BODY_OF_EVERYBODY', 'bodyId: every member is in this body.');
    const refs = Array.isArray(people) ? [...new Set(people as readonly string[])] : [];
    if (refs.length < FEWEST || refs.length > MOST)
      return refuseEffect('SEATS_OUT_OF_BOUNDS', `people: from ${FEWEST} to ${MOST} different people.`);
    const known = await tx.countBy(PersonEntity, { ref: In(refs), sphere: 'member', leftOn: IsNull() });
    if (known !== refs.length) return refuseEffect('NOT_A_MEMBER', 'people: each one is a member now.');
    const today = await this.record.today(tx);
    const last = addDays(today, LONGEST_DAYS);
    if (typeof endsOn !== 'string' || !isDay(endsOn) || endsOn < today || endsOn > last)
      return refuseEffect('SEATS_END_OUT_OF_BOUNDS', `endsOn: a day from today to ${last}.`);
    return ok({ bodyId: body.id, people: refs, endsOn });
  }

  async apply(
    tx: EntityManager,
    payload: BodySeat,
    { id: decisionId, today }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx);
    if (!checked.ok) return checked;
    const { bodyId, people, endsOn } = checked.value;
    await tx.update(BodySeatEntity, { bodyId, endedOn: IsNull() }, { endedOn: today });
    await tx.insert(
      BodySeatEntity,
      people.map((personRef) => ({ decisionId, personRef, bodyId, beginsOn: today, endsOn, endedOn: null })),
    );
    return ok(undefined);
  }
}
