import { Injectable } from '@nestjs/common';
import { isUuid, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { isOfEverybody } from '../body-people.service.js';
import { BodyEntity } from '../body.entity.js';
import { DecisionEntity } from '../decision.entity.js';
import { DecisionTasks } from '../decision-tasks.service.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import { REPLACES } from '../domain/decision-tasks.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

/**
 * A body decides otherwise than it had: `decisionId` is the earlier decision, which stays in the record with what took its
 * place. A task that it had is let go.
 */
@Injectable()
@HandlesDecision(REPLACES)
export class DecisionReplaceEffect implements DecisionEffect {
  constructor(
    private readonly tasks: DecisionTasks,
    private readonly ledger: LedgerService,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    { bodyId }: Pick<SecondedDecision, 'bodyId'>,
  ): Promise<Result<EffectPayload, EffectRefusal>> {
    const read = await this.read(payload, tx, bodyId);
    return read.ok ? ok({ decisionId: read.value.id }) : read;
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const read = await this.read(payload, tx, decision.bodyId, decision.id);
    if (!read.ok) return read;
    const replaced = read.value.id;
    const letGo = await this.tasks.checkReview({ decisionId: replaced, result: 'dropped', dueOn: null }, tx);
    if (letGo.ok) await this.tasks.writeReview(tx, letGo.value, decision);
    await this.ledger.append(tx, {
      kind: 'decision.replaced',
      subject: { ids: { decision: replaced, replacedBy: decision.id } },
    });
    return ok(undefined);
  }

  /** `self`: the decision that is seconded, which is in force already when this is asked. */
  private async read(
    { decisionId }: EffectPayload,
    tx: EntityManager,
    bodyId: string,
    self: string | null = null,
  ): Promise<Result<DecisionEntity, EffectRefusal>> {
    const earlier =
      typeof decisionId === 'string' && isUuid(decisionId)
        ? await tx.findOneBy(DecisionEntity, { id: decisionId })
        : null;
    if (earlier?.state !== 'in-force' || earlier.id === self)
      return refuseEffect('REPLACED_UNKNOWN', 'decisionId: give an earlier decision that is in force.');
    if (earlier.effectKind !== null && earlier.effectKind !== REPLACES)
      return refuseEffect(
        'REPLACED_HAS_EFFECT',
        'decisionId: what it brought about is changed by a decision of its kind.',
      );
    const [other] = await tx.query<unknown[]>(
      `SELECT FROM decision WHERE effect_kind = $1 AND state = 'in-force' AND id <> $2
       AND effect_payload->>'decisionId' = $3 LIMIT 1`,
      [REPLACES, self ?? earlier.id, earlier.id],
    );
    if (other) return refuseEffect('REPLACED_ALREADY', 'decisionId: another decision has taken its place.');
    const body = await tx.findOneByOrFail(BodyEntity, { id: bodyId });
    if (earlier.bodyId !== bodyId && !isOfEverybody(body))
      return refuseEffect('REPLACED_OF_OTHER_BODY', 'bodyId: the body that decided it, or the one of everybody.');
    return ok(earlier);
  }
}
