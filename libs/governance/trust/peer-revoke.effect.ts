import { err, ok, type Result } from '#domain-kit';
import { KeyRevocations, PeerEntity, PeerWatch } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { TellsPeers } from './tells-peers.js';

export interface PeerRevoke extends Readonly<Record<string, string>> {
  readonly node: string;
}

/** The keys of a peer end at once here, because it has told us by other means that one was stolen. */
@Injectable()
@HandlesDecision('peer.revoke')
export class PeerRevokeEffect extends TellsPeers implements DecisionEffect<PeerRevoke> {
  constructor(
    private readonly revocations: KeyRevocations,
    private readonly ledger: LedgerService,
    private readonly watch: PeerWatch,
  ) {
    super();
  }

  async check({ node }: EffectPayload, tx: EntityManager): Promise<Result<PeerRevoke, EffectRefusal>> {
    const peer = typeof node === 'string' ? await tx.findOneBy(PeerEntity, { id: node }) : null;
    if (!peer || peer.state === 'left')
      return err({ code: 'NODE_UNKNOWN', message: 'This node exchanges nothing with a node of that name.' });
    return ok({ node: peer.id });
  }

  async apply(
    tx: EntityManager,
    payload: PeerRevoke,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx);
    if (!checked.ok) return checked;
    const { node } = checked.value;
    await this.watch.parted(tx, node);
    await this.revocations.ofPeer(tx, node);
    await this.ledger.append(tx, { kind: 'key.revoked', subject: { ids: { decision: decision.id, node } } });
    return ok(undefined);
  }
}
