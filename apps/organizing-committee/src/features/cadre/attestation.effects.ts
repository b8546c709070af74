import { err, ok, type Result } from '#domain-kit';
import {
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  FoundingRecord,
  HandlesDecision,
  type SecondedDecision,
} from '#governance';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { asEffectRefusal } from './attestation.refusals.js';
import { Attestations, type Deciding } from './attestations.service.js';
import { type AttestationRefusal, REFUSAL_REASONS, type RefusalReason } from './domain/attestation.types.js';
import { Revocations } from './revocations.service.js';

type Checked<T> = Promise<Result<T, EffectRefusal>>;

const idIn = ({ attestation }: EffectPayload): string => (typeof attestation === 'string' ? attestation : '');
const isReason = (text: unknown): text is RefusalReason => REFUSAL_REASONS.some((reason) => reason === text);
const answered = <T>(checked: Result<T, AttestationRefusal>): Result<T, EffectRefusal> =>
  checked.ok ? checked : err(asEffectRefusal(checked.error));
const decidingBy = ({ recordedBy, secondedBy, today }: SecondedDecision): Deciding => ({
  by: [recordedBy, secondedBy],
  today,
});

/** What the decisions on an attestation have in common. Their payload names an id, never a person. */
@Injectable()
abstract class OnAttestation {
  @Inject() protected readonly attestations!: Attestations;
  @Inject() private readonly record!: FoundingRecord;

  protected async notYetBy(tx: EntityManager): Promise<Deciding> {
    return { by: [], today: await this.record.today(tx) };
  }
}

/** `attestation`: the centre confirms that somebody is a full member of it, for twelve months. */
@Injectable()
@HandlesDecision('attestation.confirm')
export class ConfirmAttestation extends OnAttestation implements DecisionEffect {
  async check(payload: EffectPayload, tx: EntityManager): Checked<EffectPayload> {
    const id = idIn(payload);
    const checked = answered(await this.attestations.checkDecision(tx, id, await this.notYetBy(tx)));
    return checked.ok ? ok({ attestation: id }) : checked;
  }

  async apply(tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<void> {
    const deciding = { ...decidingBy(decision), decisionId: decision.id };
    return answered(await this.attestations.confirm(tx, idIn(payload), deciding));
  }
}

/** `attestation` and a `reason` of the closed list, which the person alone is told. */
@Injectable()
@HandlesDecision('attestation.refuse')
export class RefuseAttestation extends OnAttestation implements DecisionEffect {
  readonly reserved = ['reason'];

  async check(payload: EffectPayload, tx: EntityManager): Checked<EffectPayload> {
    const { reason } = payload;
    if (!isReason(reason)) return err(asEffectRefusal({ code: 'REASON_UNKNOWN' }));
    const id = idIn(payload);
    const checked = answered(await this.attestations.checkDecision(tx, id, await this.notYetBy(tx)));
    return checked.ok ? ok({ attestation: id, reason }) : checked;
  }

  async apply(tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<void> {
    const reason = payload['reason'] as RefusalReason;
    const deciding = { ...decidingBy(decision), decisionId: decision.id, reason };
    return answered(await this.attestations.refuse(tx, idIn(payload), deciding));
  }
}

/** `attestation`: what was confirmed ends, and every organization is told the hash of the credential. */
@Injectable()
@HandlesDecision('attestation.revoke')
export class RevokeAttestation extends OnAttestation implements DecisionEffect {
  @Inject() private readonly revocations!: Revocations;

  async check(payload: EffectPayload, tx: EntityManager): Checked<EffectPayload> {
    const id = idIn(payload);
    const checked = answered(await this.attestations.checkEnd(tx, id, await this.notYetBy(tx)));
    return checked.ok ? ok({ attestation: id }) : checked;
  }

  async apply(tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<void> {
    return answered(await this.attestations.end(tx, idIn(payload), decidingBy(decision)));
  }

  settled(): Promise<void> {
    return this.revocations.wake();
  }
}
