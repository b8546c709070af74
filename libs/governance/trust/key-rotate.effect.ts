import { ok, type Result } from '#domain-kit';
import { KeyRotations } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { TellsPeers } from './tells-peers.js';

/** This node signs with a new key. Nothing is to be said about it: the key is made when the decision is seconded. */
@Injectable()
@HandlesDecision('key.rotate')
export class KeyRotateEffect extends TellsPeers implements DecisionEffect {
  constructor(
    private readonly rotations: KeyRotations,
    private readonly ledger: LedgerService,
  ) {
    super();
  }

  async check(): Promise<Result<EffectPayload, EffectRefusal>> {
    return ok({});
  }

  async apply(tx: EntityManager, _: EffectPayload, { id }: SecondedDecision): Promise<Result<void, EffectRefusal>> {
    const { next, previous } = await this.rotations.rotate(tx);
    await this.ledger.append(tx, {
      kind: 'key.rotated',
      subject: { ids: { decision: id, key: next, previousKey: previous } },
    });
    return ok(undefined);
  }
}
