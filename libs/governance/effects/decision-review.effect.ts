import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { DecisionTasks, type Review } from '../decision-tasks.service.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import { REVIEW_RESULTS } from '../domain/decision-tasks.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { TASK_MESSAGES } from '../domain/task-messages.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

/**
 * A body looks at the task of an earlier decision (R5): `decisionId`, `result`, which is done, postponed or dropped, and
 * with postponed the later day `dueOn`.
 */
@Injectable()
@HandlesDecision('decision.review')
export class DecisionReviewEffect implements DecisionEffect {
  constructor(private readonly tasks: DecisionTasks) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    const { decisionId, result, dueOn } = read.value;
    return ok({ decisionId, result, ...(dueOn && { dueOn }) });
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    await this.tasks.writeReview(tx, read.value, decision);
    return ok(undefined);
  }

  private async read(payload: EffectPayload, tx: EntityManager): Promise<Result<Review, EffectRefusal>> {
    const { decisionId, dueOn } = payload;
    const result = REVIEW_RESULTS.find((one) => one === payload['result']);
    if (!result) return refuseEffect('RESULT_UNKNOWN', `result: one of ${REVIEW_RESULTS.join(', ')}.`);
    const checked = await this.tasks.checkReview(
      { decisionId: String(decisionId), result, dueOn: typeof dueOn === 'string' ? dueOn : null },
      tx,
    );
    if (checked.ok) return checked;
    return refuseEffect(checked.error.code, TASK_MESSAGES[checked.error.code]);
  }
}
