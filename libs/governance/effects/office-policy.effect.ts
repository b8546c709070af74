import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type OfficePolicy, readPolicy } from '../domain/office-policy.js';
import { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

/**
 * Switches how an office is filled (R43): `officeCode`, `method`, `termDays` and, if wanted, `cooldownTerms`, `seats`,
 * `understudy` and `handOver` (1 or 0), `appointedBy` (code of a body). It holds from the day of seconding; terms that
 * run go on to their end.
 */
@Injectable()
@HandlesDecision('office.policy')
export class OfficePolicyEffect implements DecisionEffect {
  constructor(private readonly policies: OfficePolicies) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    const { office, policy } = read.value;
    const { method, termDays, cooldownTerms, seats, appointedBy } = policy;
    const flags = { understudy: Number(policy.understudy), handOver: Number(policy.handOver) };
    const kept = { officeCode: office.code, method, termDays, cooldownTerms, seats, ...flags };
    return ok(appointedBy ? { ...kept, appointedBy } : kept);
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    await this.policies.set(tx, { ...read.value, beginsOn: decision.today, decidedBy: decision.id });
    return ok(undefined);
  }

  private async read(
    payload: EffectPayload,
    tx: EntityManager,
  ): Promise<Result<{ office: OfficeEntity; policy: OfficePolicy }, EffectRefusal>> {
    const { officeCode } = payload;
    const office = typeof officeCode === 'string' ? await tx.findOneBy(OfficeEntity, { code: officeCode }) : null;
    if (!office) return refuseEffect('OFFICE_UNKNOWN', 'There is no such office.');
    const policy = readPolicy(payload);
    if (!policy.ok) return policy;
    const { appointedBy } = policy.value;
    if (appointedBy && !(await tx.existsBy(BodyEntity, { code: appointedBy })))
      return refuseEffect('BODY_UNKNOWN', 'appointedBy: there is no such body.');
    return ok({ office, policy: policy.value });
  }
}
