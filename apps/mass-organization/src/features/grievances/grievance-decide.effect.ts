import { type Day, err, ok, type Result } from '#domain-kit';
import {
  BodiesWithPeople,
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  HandlesDecision,
  type SecondedDecision,
} from '#governance';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decideGrievance } from './domain/grievance.js';
import type { GrievanceOutcome } from './domain/grievance.types.js';
import { GrievanceEntity } from './grievance.entity.js';
import { asEffectRefusal } from './grievance.refusals.js';
import { asRule, Grievances } from './grievances.service.js';

type Checked<T> = Promise<Result<T, EffectRefusal>>;

interface Decided {
  readonly bodyId: string;
  readonly day: Day;
  readonly by: readonly string[];
  readonly text: string | null;
}

/** `grievanceId` and an `outcome`: the body that heard a grievance closes it. The payload names nobody. */
@Injectable()
@HandlesDecision('grievance.decide')
export class GrievanceDecideEffect implements DecisionEffect {
  constructor(
    private readonly grievances: Grievances,
    private readonly bodies: BodiesWithPeople,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    {
      bodyId,
      day,
      recordedBy,
      text,
    }: Pick<SecondedDecision, 'bodyId' | 'day' | 'recordedBy'> & { readonly text: string },
  ): Checked<EffectPayload> {
    const decided = await this.decidable(tx, payload, { bodyId, day, by: [recordedBy], text });
    return decided.ok ? ok({ grievanceId: decided.value.id, outcome: decided.value.outcome }) : decided;
  }

  async apply(tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<void> {
    const { id: decisionId, bodyId, day, recordedBy, secondedBy, today } = decision;
    const decided = await this.decidable(tx, payload, { bodyId, day, by: [recordedBy, secondedBy], text: null });
    if (!decided.ok) return decided;
    const { id, outcome } = decided.value;
    await tx.update(GrievanceEntity, { id }, { state: 'decided', closedOn: today, decisionId, outcome });
    return ok(undefined);
  }

  private async decidable(
    tx: EntityManager,
    { grievanceId, outcome }: EffectPayload,
    decision: Decided,
  ): Checked<{ id: string; outcome: GrievanceOutcome }> {
    const grievance = await this.grievances.find(tx, grievanceId);
    if (!grievance) return err(asEffectRefusal({ code: 'GRIEVANCE_UNKNOWN' }));
    const people = (await this.bodies.find(grievance.bodyId, tx))?.people ?? new Set<string>();
    const checked = decideGrievance(asRule(grievance), { ...decision, outcome, people });
    return checked.ok ? ok({ id: grievance.id, outcome: checked.value }) : err(asEffectRefusal(checked.error));
  }
}
