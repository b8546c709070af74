import { ok, type Result } from '#domain-kit';
import { KeyRevocations } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { TellsPeers } from './tells-peers.js';

/** This node's keys end at once, because one was stolen or may have been: it is enrolled anew everywhere. */
@Injectable()
@HandlesDecision('key.revoke')
export class KeyRevokeEffect extends TellsPeers implements DecisionEffect {
  constructor(
    private readonly revocations: KeyRevocations,
    private readonly ledger: LedgerService,
  ) {
    super();
  }

  async check(): Promise<Result<EffectPayload, EffectRefusal>> {
    return ok({});
  }

  async apply(tx: EntityManager, _: EffectPayload, decision: SecondedDecision): Promise<Result<void, EffectRefusal>> {
    const key = await this.revocations.own(tx);
    await this.ledger.append(tx, { kind: 'key.revoked', subject: { ids: { decision: decision.id, key } } });
    return ok(undefined);
  }
}
