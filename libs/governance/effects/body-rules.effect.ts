import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { isOfEverybody } from '../body-people.service.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { readRules, refuseOutOfReach, writeRules } from '../domain/body-rules.js';
import type { BodyRules } from '../domain/body-rules.types.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

type Decided = Pick<SecondedDecision, 'bodyId' | 'day'>;

/**
 * Changes how a body decides: `bodyCode`, `quorum` (`1/2` of its people, or `5` of them) and, if wanted, a rule for each
 * of `ordinary`, `offices`, `principles`, `recall` and `amendment`, `byName` (matters on which it votes by name),
 * `noticeDays`, `minimumElectorate`, `recallSignatures` (of a hundred entitled), `confidenceDays`, `amendedBy` (code of a
 * body). It holds from the day after the seconding. The body that the rules of that day name decides it, and by
 * their own rule of amendment.
 */
@Injectable()
@HandlesDecision('body.rules')
export class BodyRulesEffect implements DecisionEffect {
  constructor(
    private readonly rules: BodyRulesRecord,
    private readonly record: FoundingRecord,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    decided: Decided,
  ): Promise<Result<EffectPayload, EffectRefusal>> {
    const read = await this.read(payload, tx, decided);
    return read.ok ? ok(writeRules(read.value.body.code, read.value.rules)) : read;
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const read = await this.read(payload, tx, decision);
    if (!read.ok) return read;
    await this.rules.set(tx, { ...read.value, decision });
    return ok(undefined);
  }

  private async read(
    payload: EffectPayload,
    tx: EntityManager,
    { bodyId, day }: Decided,
  ): Promise<Result<{ body: BodyEntity; rules: BodyRules }, EffectRefusal>> {
    const bodies = await tx.find(BodyEntity);
    const body = bodies.find(({ code }) => code === payload['bodyCode']);
    if (!body) return refuseEffect('BODY_UNKNOWN', 'bodyCode: there is no such body.');
    const rules = readRules(payload);
    if (!rules.ok) return rules;
    const { amendedBy } = rules.value;
    if (amendedBy !== null && !bodies.some(({ code }) => code === amendedBy))
      return refuseEffect('BODY_UNKNOWN', 'amendedBy: there is no such body.');
    const named = (await this.rules.on(tx, body.id, day))?.amendedBy;
    const amends = bodies.find((one) => (named ? one.code === named : isOfEverybody(one)));
    if (amends && amends.id !== bodyId)
      return refuseEffect('OTHER_BODY', `Rules of this body are changed by the body ${amends.code}.`);
    const electorate = await this.rules.electorate(tx, body, await this.record.today(tx));
    const outOfReach = refuseOutOfReach(rules.value, electorate);
    return outOfReach ? refuseEffect(outOfReach.code, outOfReach.message) : ok({ body, rules: rules.value });
  }
}
