import { type Day, err, ok, type Result } from '#domain-kit';
import { type DecisionEffect, type EffectPayload, HandlesDecision, type SecondedDecision } from '#governance';
import type { EffectRefusal } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { changeRules, type PeopleRules, USUAL_RULES } from './domain/people-rules.js';
import { PeopleRulesEntity } from './people-rules.entity.js';

/** The rules in force; the usual ones until a decision says otherwise. */
@Injectable()
export class PeopleRulesService {
  constructor(private readonly db: DataSource) {}

  async inForce(tx: EntityManager = this.db.manager): Promise<PeopleRules> {
    const [last] = await tx.find(PeopleRulesEntity, { order: { position: 'DESC' }, take: 1 });
    return { ...USUAL_RULES, ...last?.rules };
  }

  async set(tx: EntityManager, rules: PeopleRules, decision: { id: string; beginsOn: Day }): Promise<void> {
    await tx.insert(PeopleRulesEntity, { decisionId: decision.id, beginsOn: decision.beginsOn, rules });
  }
}

/** Changes the rules of admission: the payload names what changes, the rest stays. */
@Injectable()
@HandlesDecision('people.rules')
export class PeopleRulesEffect implements DecisionEffect {
  constructor(private readonly rules: PeopleRulesService) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const changed = changeRules(await this.rules.inForce(tx), payload);
    return changed.ok ? ok(payload) : err(changed.error);
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const changed = changeRules(await this.rules.inForce(tx), payload);
    if (!changed.ok) return err(changed.error);
    await this.rules.set(tx, changed.value, { id: decision.id, beginsOn: decision.today });
    return ok(undefined);
  }
}
