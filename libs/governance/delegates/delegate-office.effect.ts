import { isLanguage, type Language, LANGUAGE_CHOICE, newId, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DELEGATE_CHARTER, DELEGATE_POLICY } from '../bylaws/charters.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { DELEGATE } from './delegations.service.js';

export interface DelegateOffice extends Readonly<Record<string, string>> {
  readonly language: Language;
}

/** The body that decides makes the office of delegate, with its charter; an election fills it, a decision changes that. */
@Injectable()
@HandlesDecision('delegate.office')
export class DelegateOfficeEffect implements DecisionEffect<DelegateOffice> {
  constructor(private readonly policies: OfficePolicies) {}

  async check({ language = 'en' }: EffectPayload, tx: EntityManager): Promise<Result<DelegateOffice, EffectRefusal>> {
    if (!isLanguage(language)) return refuseEffect('LANGUAGE_UNKNOWN', `language: ${LANGUAGE_CHOICE}.`);
    if (await tx.existsBy(OfficeEntity, { code: DELEGATE }))
      return refuseEffect('OFFICE_EXISTS', 'There is an office of delegate already.');
    return ok({ language });
  }

  async apply(
    tx: EntityManager,
    payload: DelegateOffice,
    { id: decidedBy, bodyId, today }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx);
    if (!checked.ok) return checked;
    const { language } = checked.value;
    const { title, duties } = DELEGATE_CHARTER;
    const office = {
      ...{ id: newId(), bodyId, code: DELEGATE, title: title[language], duties: duties[language] },
      ...{ termDays: DELEGATE_POLICY.termDays, permissions: [] },
    };
    await tx.insert(OfficeEntity, office);
    await this.policies.set(tx, { office, policy: DELEGATE_POLICY, beginsOn: today, decidedBy });
    return ok(undefined);
  }
}
