import { err, isUuid, ok, type Result } from '#domain-kit';
import { SuspensionEntity, Suspensions } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { TellsPeers } from './tells-peers.js';

export interface SuspensionEnd extends Readonly<Record<string, string>> {
  readonly suspension: string;
}

const OVER: EffectRefusal = { code: 'ENDED_ALREADY', message: 'This suspension has ended already.' };

/** A suspension of ours ends before its last day; on that day it ends by itself. */
@Injectable()
@HandlesDecision('suspension.end')
export class SuspensionEndEffect extends TellsPeers implements DecisionEffect<SuspensionEnd> {
  constructor(
    private readonly suspensions: Suspensions,
    private readonly ledger: LedgerService,
  ) {
    super();
  }

  async check({ suspension }: EffectPayload, tx: EntityManager): Promise<Result<SuspensionEnd, EffectRefusal>> {
    const held =
      typeof suspension === 'string' && isUuid(suspension)
        ? await tx.findOneBy(SuspensionEntity, { id: suspension, byUs: true })
        : null;
    if (!held) return err({ code: 'SUSPENSION_UNKNOWN', message: 'This node has decided no such suspension.' });
    const open = await this.suspensions.ours(tx, held.peerId);
    return open?.id === held.id ? ok({ suspension: held.id }) : err(OVER);
  }

  async apply(
    tx: EntityManager,
    { suspension }: SuspensionEnd,
    { id: decision }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const node = await this.suspensions.end(tx, suspension);
    if (node === undefined) return err(OVER);
    await this.ledger.append(tx, { kind: 'suspension.ended', subject: { ids: { decision, node, suspension } } });
    return ok(undefined);
  }
}
