import { Injectable } from '@nestjs/common';
import { err, isUuid, ok, type Result } from '#domain-kit';
import { PersonEntity } from '#identity';
import { type EntityManager, IsNull } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { isOfEverybody } from '../body-people.service.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { ALREADY_ENDED, refuseRecall } from '../domain/recall.js';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { MandatesService } from '../mandates.service.js';
import { OfficeEntity } from '../office.entity.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

export interface MandateRecall extends Readonly<Record<string, string>> {
  readonly mandateId: string;
  /** Reference of the member who led the meeting in this matter. */
  readonly moderatorRef: string;
}

type Decided = Pick<SecondedDecision, 'bodyId' | 'day' | 'recordedBy'> & { readonly secondedBy?: string };

/**
 * Recall (R48): `mandateId`, and `moderatorRef`, a member who does not hold it. The office's own body decides, or the one
 * in which everybody is, by its rules' threshold of recall; the holder neither moderates nor records nor seconds it.
 */
@Injectable()
@HandlesDecision('mandate.recall')
export class MandateRecallEffect implements DecisionEffect<MandateRecall> {
  constructor(
    private readonly mandates: MandatesService,
    private readonly rules: BodyRulesRecord,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
  ) {}

  async check(
    { mandateId, moderatorRef }: EffectPayload,
    tx: EntityManager,
    { bodyId, day, recordedBy, secondedBy = '' }: Decided,
  ): Promise<Result<MandateRecall, EffectRefusal>> {
    const isId = typeof mandateId === 'string' && isUuid(mandateId);
    const mandate = isId ? await tx.findOneBy(MandateEntity, { id: mandateId }) : null;
    if (!mandate) return refuseEffect('MANDATE_UNKNOWN', 'There is no such mandate.');
    const isMember =
      typeof moderatorRef === 'string' &&
      (await tx.existsBy(PersonEntity, { ref: moderatorRef, sphere: 'member', leftOn: IsNull() }));
    if (!isMember)
      return refuseEffect('MODERATOR_UNKNOWN', 'moderatorRef: a member who led the meeting in this matter.');
    const office = await tx.findOneByOrFail(OfficeEntity, { id: mandate.officeId });
    const body = await tx.findOneByOrFail(BodyEntity, { id: bodyId });
    const motion = {
      ...{ term: mandate, holderRef: mandate.holderRef, moderatorRef, recordedBy, secondedBy: secondedBy || null },
      isOfBody: office.bodyId === bodyId || isOfEverybody(body),
      hasRules: (await this.rules.on(tx, bodyId, day)) !== null,
    };
    const refused = refuseRecall(motion, await this.record.today(tx));
    return refused ? err(refused) : ok({ mandateId: mandate.id, moderatorRef });
  }

  async apply(
    tx: EntityManager,
    payload: MandateRecall,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx, decision);
    if (!checked.ok) return checked;
    const { mandateId, moderatorRef } = checked.value;
    const ended = await this.mandates.end(tx, mandateId, { endedOn: decision.today, endedBy: decision.id });
    if (!ended.ok) return err(ALREADY_ENDED);
    await this.ledger.append(tx, {
      kind: 'recall.concluded',
      subject: { ids: { mandate: mandateId, decision: decision.id, moderator: moderatorRef } },
    });
    return ok(undefined);
  }

  settled(): Promise<void> {
    return this.mandates.settled();
  }
}
