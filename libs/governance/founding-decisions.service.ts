import { Injectable } from '@nestjs/common';
import type { Day } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import type { DecisionEntity } from './decision.entity.js';
import { DecisionsService } from './decisions.service.js';
import type { EffectPayload } from './domain/decision.types.js';
import { SecondingService } from './seconding.service.js';

/** Who founds: the two founders who stand for its decisions, and the body of everybody. */
export interface Assembly {
  readonly bodyId: string;
  readonly recordedBy: string;
  readonly secondedBy: string;
  readonly today: Day;
}

interface Decided {
  readonly text: string;
  readonly effect?: { readonly kind: string; readonly payload: EffectPayload };
}

/** What a founding assembly decides beside the founding itself: by its own rule, in force at once. */
@Injectable()
export class FoundingDecisions {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly seconding: SecondingService,
  ) {}

  /** The effect is the caller's to apply. */
  async decide(
    tx: EntityManager,
    { bodyId, recordedBy, secondedBy, today }: Assembly,
    { text, effect }: Decided,
  ): Promise<DecisionEntity> {
    const draft = { bodyId, rule: 'founding', outcome: 'carried', day: today, text, effect: effect ?? null };
    const decision = await this.decisions.write(tx, { recordedBy, today, draft, effect: effect ?? null });
    await this.seconding.putInForce(tx, decision, { by: secondedBy, on: today });
    return decision;
  }
}
