import { type Day, err, ok, type Result } from '#domain-kit';
import {
  DecisionEntity,
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  FoundingRecord,
  HandlesDecision,
  type SecondedDecision,
} from '#governance';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdmissionEntity } from './admission.entity.js';
import { Admissions } from './admissions.service.js';
import { decideAdmission, decideAppeal } from './domain/admission.js';
import { type AdmissionRefusal, REFUSAL_REASONS, type RefusalReason } from './domain/admission.types.js';
import { asEffectRefusal } from './people.refusals.js';

type Checked<T> = Promise<Result<T, EffectRefusal>>;
interface Decided {
  readonly admission: AdmissionEntity;
}

const refuse = (code: AdmissionRefusal['code']): Result<never, EffectRefusal> => err(asEffectRefusal({ code }));
const isReason = (text: unknown): text is RefusalReason => REFUSAL_REASONS.some((reason) => reason === text);

/** What the decisions on an admission have in common: which proposal, and whether the time has come. */
@Injectable()
abstract class OnAdmission {
  constructor(
    protected readonly admissions: Admissions,
    protected readonly record: FoundingRecord,
  ) {}

  protected async decidable(
    tx: EntityManager,
    { admissionId }: EffectPayload,
    decision: { readonly decidedOn: Day; readonly by: readonly string[] },
  ): Checked<Decided> {
    const admission = typeof admissionId === 'string' ? await this.admissions.find(tx, admissionId) : null;
    if (!admission) return refuse('ADMISSION_UNKNOWN');
    const checked = decideAdmission(admission, decision);
    return checked.ok ? ok({ admission }) : err(asEffectRefusal(checked.error));
  }

  protected whenRecorded = async (tx: EntityManager, payload: EffectPayload): Checked<Decided> =>
    this.decidable(tx, payload, { decidedOn: await this.record.today(tx), by: [] });

  protected whenSeconded = (tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<Decided> =>
    this.decidable(tx, payload, { decidedOn: decision.day, by: [decision.recordedBy, decision.secondedBy] });
}

/** `admissionId`: a body admits. The membership begins at once, or when the person has accepted everything. */
@Injectable()
@HandlesDecision('member.admit')
export class MemberAdmitEffect extends OnAdmission implements DecisionEffect {
  async check(payload: EffectPayload, tx: EntityManager): Checked<EffectPayload> {
    const decided = await this.whenRecorded(tx, payload);
    return decided.ok ? ok({ admissionId: decided.value.admission.id }) : decided;
  }

  async apply(tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<void> {
    const decided = await this.whenSeconded(tx, payload, decision);
    return decided.ok ? accept(tx, this.admissions, decided.value.admission, decision) : decided;
  }
}

/** `admissionId` and a `reason` of the closed list, which the person alone is told. */
@Injectable()
@HandlesDecision('member.refuse')
export class MemberRefuseEffect extends OnAdmission implements DecisionEffect {
  readonly reserved = ['reason'];

  async check(payload: EffectPayload, tx: EntityManager): Checked<EffectPayload> {
    const { reason } = payload;
    if (!isReason(reason))
      return err({ code: 'REASON_UNKNOWN', message: `reason: one of ${REFUSAL_REASONS.join(', ')}.` });
    const decided = await this.whenRecorded(tx, payload);
    return decided.ok ? ok({ admissionId: decided.value.admission.id, reason }) : decided;
  }

  async apply(tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<void> {
    const decided = await this.whenSeconded(tx, payload, decision);
    if (!decided.ok) return decided;
    const { id: decisionId, bodyId, recordedBy, today } = decision;
    const reason = payload['reason'] as RefusalReason;
    const refused = { state: 'refused', decisionId, bodyId, recordedBy, decidedOn: today, closedOn: today } as const;
    await tx.update(AdmissionEntity, { id: decided.value.admission.id }, { ...refused, reason });
    return ok(undefined);
  }
}

/** `admissionId` and `outcome`, `granted` or `upheld`: the other body decides on the appeal, and that is the last word. */
@Injectable()
@HandlesDecision('appeal.decide')
export class AppealDecideEffect implements DecisionEffect {
  constructor(
    private readonly admissions: Admissions,
    private readonly record: FoundingRecord,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    { bodyId, recordedBy }: Pick<SecondedDecision, 'bodyId' | 'recordedBy'>,
  ): Checked<EffectPayload> {
    const { outcome } = payload;
    if (outcome !== 'granted' && outcome !== 'upheld')
      return err({ code: 'OUTCOME_UNKNOWN', message: 'outcome: granted or upheld.' });
    const found = await this.decidable(tx, payload, { bodyId, by: [recordedBy] });
    return found.ok ? ok({ admissionId: found.value.admission.id, outcome }) : found;
  }

  async apply(tx: EntityManager, payload: EffectPayload, decision: SecondedDecision): Checked<void> {
    const { bodyId, recordedBy, secondedBy, today } = decision;
    const found = await this.decidable(tx, payload, { bodyId, by: [recordedBy, secondedBy] });
    if (!found.ok) return found;
    const { admission } = found.value;
    if (payload['outcome'] === 'granted') return accept(tx, this.admissions, admission, { ...decision, bodyId: null });
    await this.admissions.close(tx, admission.id, 'upheld', today);
    return ok(undefined);
  }

  private async decidable(
    tx: EntityManager,
    { admissionId }: EffectPayload,
    decision: { readonly bodyId: string; readonly by: readonly string[] },
  ): Checked<Decided> {
    const admission = typeof admissionId === 'string' ? await this.admissions.find(tx, admissionId) : null;
    if (!admission) return refuse('ADMISSION_UNKNOWN');
    const refusedBy = await this.refusersOf(tx, admission);
    const checked = decideAppeal(admission, { ...decision, refusedBy });
    return checked.ok ? ok({ admission }) : err(asEffectRefusal(checked.error));
  }

  /** Who recorded and who seconded the decision that is appealed against. */
  private async refusersOf(tx: EntityManager, { decisionId }: AdmissionEntity): Promise<string[]> {
    const refusal = decisionId === null ? null : await tx.findOneBy(DecisionEntity, { id: decisionId });
    return refusal ? [refusal.recordedBy, ...(refusal.secondedBy === null ? [] : [refusal.secondedBy])] : [];
  }
}

/** `bodyId` null: an appeal was granted, and the body that refused stays on record. */
async function accept(
  tx: EntityManager,
  admissions: Admissions,
  { id }: AdmissionEntity,
  decision: Pick<SecondedDecision, 'id' | 'recordedBy' | 'today'> & { readonly bodyId: string | null },
): Checked<void> {
  const { id: decisionId, bodyId, recordedBy, today } = decision;
  const accepted = { state: 'accepted', decisionId, recordedBy, decidedOn: today } as const;
  await tx.update(AdmissionEntity, { id }, bodyId === null ? accepted : { ...accepted, bodyId });
  const begun = await admissions.activate(tx, await tx.findOneByOrFail(AdmissionEntity, { id }));
  return begun.ok || begun.error.code === 'UNITY_NOT_AFFIRMED' ? ok(undefined) : err(asEffectRefusal(begun.error));
}
