import { isUuid, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandatesService } from '../mandates.service.js';
import { type Decided, type DelegateSeat, SeatRules } from './delegate-seat-rules.service.js';
import { DelegateSeats } from './delegate-seats.service.js';

/** The committee gives a delegate a seat, by the rules of the office, for as long as the mandate and a term last. */
@Injectable()
@HandlesDecision('delegate.seat')
export class DelegateSeatEffect implements DecisionEffect<DelegateSeat> {
  constructor(
    private readonly seats: DelegateSeats,
    private readonly record: FoundingRecord,
    private readonly mandates: MandatesService,
    private readonly rules: SeatRules,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    decided: Decided,
  ): Promise<Result<DelegateSeat, EffectRefusal>> {
    const { node, delegate, officeCode } = payload;
    if (typeof node !== 'string' || typeof delegate !== 'string' || typeof officeCode !== 'string' || !isUuid(delegate))
      return refuseEffect('INVALID', 'Say node, delegate and officeCode.');
    const fits = await this.rules.fit(tx, { node, delegate, officeCode }, decided, await this.record.today(tx));
    return fits.ok ? ok({ node, delegate, officeCode }) : fits;
  }

  async apply(
    tx: EntityManager,
    payload: DelegateSeat,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const fits = await this.rules.fit(tx, payload, decision, decision.today);
    if (!fits.ok) return fits;
    const { seat, office, endsOn } = fits.value;
    const personRef = await this.rules.person(tx, fits.value, decision.today);
    const term = { office, holderRef: personRef, beginsOn: decision.today, endsOn, beganBy: decision.id };
    const { id: mandateId } = await this.mandates.begin(tx, term);
    await this.seats.seat(tx, seat, { personRef, mandateId, decisionId: decision.id, endsOn });
    return ok(undefined);
  }
}
