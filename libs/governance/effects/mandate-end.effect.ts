import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { MandateEntity } from '../mandate.entity.js';
import { MandatesService } from '../mandates.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

export interface MandateEnd extends Readonly<Record<string, string>> {
  readonly mandateId: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ENDED: EffectRefusal = { code: 'ALREADY_ENDED', message: 'A decision has ended this mandate already.' };

/** Recall, resignation or hand-over: the mandate ends on the day of seconding, and its permissions at that moment. */
@Injectable()
@HandlesDecision('mandate.end')
export class MandateEndEffect implements DecisionEffect<MandateEnd> {
  constructor(private readonly mandates: MandatesService) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<MandateEnd, EffectRefusal>> {
    const { mandateId } = payload;
    const mandate =
      typeof mandateId === 'string' && UUID.test(mandateId)
        ? await tx.findOneBy(MandateEntity, { id: mandateId })
        : null;
    if (!mandate) return err({ code: 'MANDATE_UNKNOWN', message: 'There is no such mandate.' });
    return mandate.endedOn === null ? ok({ mandateId: mandate.id }) : err(ENDED);
  }

  async apply(
    tx: EntityManager,
    { mandateId }: MandateEnd,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const ended = await this.mandates.end(tx, mandateId, { endedOn: decision.today, endedBy: decision.id });
    return ended.ok ? ok(undefined) : err(ENDED);
  }

  settled(): Promise<void> {
    return this.mandates.settled();
  }
}
