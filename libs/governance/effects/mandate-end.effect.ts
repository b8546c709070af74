import { Injectable } from '@nestjs/common';
import { err, isUuid, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { isOfEverybody } from '../body-people.service.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { ALREADY_ENDED, refuseEnd } from '../domain/recall.js';
import { MandateEntity } from '../mandate.entity.js';
import { MandatesService } from '../mandates.service.js';
import { OfficeEntity } from '../office.entity.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

export interface MandateEnd extends Readonly<Record<string, string>> {
  readonly mandateId: string;
}

/**
 * Resignation or hand-over: the mandate ends on the day of seconding, and its permissions at that moment. Where the body of
 * the office or the one of everybody has rules, its holder records or seconds it: against the holder there is the recall.
 */
@Injectable()
@HandlesDecision('mandate.end')
export class MandateEndEffect implements DecisionEffect<MandateEnd> {
  constructor(
    private readonly mandates: MandatesService,
    private readonly rules: BodyRulesRecord,
  ) {}

  /** Who seconds is not known yet: whether a recall is needed is asked then. */
  async check({ mandateId }: EffectPayload, tx: EntityManager): Promise<Result<MandateEnd, EffectRefusal>> {
    const isId = typeof mandateId === 'string' && isUuid(mandateId);
    const mandate = isId ? await tx.findOneBy(MandateEntity, { id: mandateId }) : null;
    if (!mandate) return refuseEffect('MANDATE_UNKNOWN', 'There is no such mandate.');
    return mandate.endedOn === null ? ok({ mandateId: mandate.id }) : err(ALREADY_ENDED);
  }

  async apply(
    tx: EntityManager,
    { mandateId }: MandateEnd,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const mandate = await tx.findOneByOrFail(MandateEntity, { id: mandateId });
    const { recordedBy, secondedBy } = decision;
    const hasRules = await this.isRuled(tx, mandate.officeId, decision.day);
    const refused = refuseEnd({ term: mandate, holderRef: mandate.holderRef, recordedBy, secondedBy, hasRules });
    if (refused) return err(refused);
    const ended = await this.mandates.end(tx, mandateId, { endedOn: decision.today, endedBy: decision.id });
    return ended.ok ? ok(undefined) : err(ALREADY_ENDED);
  }

  private async isRuled(tx: EntityManager, officeId: string, day: SecondedDecision['day']): Promise<boolean> {
    const { bodyId } = await tx.findOneByOrFail(OfficeEntity, { id: officeId });
    const bodies = (await tx.find(BodyEntity)).filter((body) => body.id === bodyId || isOfEverybody(body));
    for (const { id } of bodies) if ((await this.rules.on(tx, id, day)) !== null) return true;
    return false;
  }

  settled(): Promise<void> {
    return this.mandates.settled();
  }
}
